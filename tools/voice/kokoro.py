"""The voice itself: Kokoro-82M with the French speaker `ff_siwis`, run by ONNX Runtime."""
from __future__ import annotations

import json
from pathlib import Path

import numpy as np

RATE = 24_000  # samples a second
LONGEST = 510  # symbols that the voice takes at once
DURATIONS = "/encoder/Clip_output_0"  # within the model: how many frames each symbol lasts
FRAME = 600  # samples
TELLING, PACED = "kokoro-telling.onnx", "kokoro-paced.onnx"  # the model, with durations as an output and as an input


class Voice:
    """Says symbols. The same symbols at the same speed always give the same samples."""

    def __init__(self, folder: Path, threads: int = 2) -> None:
        """Reads the two models made by `split`, `vocab.json` and `ff_siwis.bin`."""
        import onnxruntime

        self._options = onnxruntime.SessionOptions()
        self._options.intra_op_num_threads = threads
        self._open = lambda name: onnxruntime.InferenceSession(str(folder / name), self._options)
        self._session, self._paced = self._open(TELLING), None
        self._ids = json.loads((folder / "vocab.json").read_text(encoding="utf-8"))["vocab"]
        self._styles = np.fromfile(folder / "ff_siwis.bin", np.float32).reshape(-1, 1, 256)

    def say(self, symbols: str, speed: float, longer: tuple[int, float] | None = None) -> tuple[np.ndarray, np.ndarray]:
        """The samples, and for each symbol the second at which it begins.

        `longer` is the place of a symbol that lasts longer than the voice would have it, and the seconds added.
        Raises ValueError for more than `LONGEST` symbols.
        """
        known = [symbol in self._ids for symbol in symbols]
        ids = [self._ids[symbol] for symbol in symbols if symbol in self._ids]
        if not 0 < len(ids) <= LONGEST:
            raise ValueError(f"{len(ids)} symbols; the voice takes 1 to {LONGEST} at once")
        said = {
            "tokens": np.array([[0, *ids, 0]], np.int64),
            "style": self._styles[len(ids)],
            "speed": np.array([speed], np.float32),
        }
        samples, frames = self._session.run(["audio", DURATIONS], said)
        if longer:
            place, seconds = longer
            frames[0, 1 + sum(known[:place])] += round(seconds * RATE / FRAME)
            self._paced = self._paced or self._open(PACED)
            samples = self._paced.run(["audio"], said | {DURATIONS: frames})[0]
        begins = np.cumsum(frames.squeeze())[:-1] * FRAME / RATE
        # A symbol that the voice does not know takes no time: it begins with the next one.
        return samples.squeeze(), begins[np.cumsum([0, *known])[: len(symbols)]]


def split(model: Path, folder: Path) -> None:
    """Writes the model twice: once it tells how long each symbol lasts, once it is told."""
    import onnx

    durations = onnx.helper.make_tensor_value_info(DURATIONS, onnx.TensorProto.FLOAT, [1, "sequence_length"])
    telling = onnx.load(str(model))
    telling.graph.output.append(durations)
    onnx.save(telling, str(folder / TELLING))

    paced = onnx.load(str(model))
    paced.graph.node.remove(next(node for node in paced.graph.node if DURATIONS in node.output))
    paced.graph.input.append(durations)
    onnx.save(paced, str(folder / PACED))
