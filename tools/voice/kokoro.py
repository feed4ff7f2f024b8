"""The voice itself: Kokoro-82M with the French speaker `ff_siwis`, run by ONNX Runtime."""
from __future__ import annotations

import json
from pathlib import Path

import numpy as np

RATE = 24_000  # samples a second
LONGEST = 510  # symbols that the voice takes at once
DURATIONS = "/encoder/Clip_output_0"  # within the model: how many frames each symbol lasts
FRAME = 600  # samples


class Voice:
    """Says symbols. The same symbols at the same speed always give the same samples."""

    def __init__(self, folder: Path, threads: int = 2) -> None:
        """Reads `kokoro.onnx` (made by `with_durations`), `vocab.json` and `ff_siwis.bin`."""
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        self._session = onnxruntime.InferenceSession(str(folder / "kokoro.onnx"), options)
        self._ids = json.loads((folder / "vocab.json").read_text(encoding="utf-8"))["vocab"]
        self._styles = np.fromfile(folder / "ff_siwis.bin", np.float32).reshape(-1, 1, 256)

    def say(self, symbols: str, speed: float) -> tuple[np.ndarray, np.ndarray]:
        """The samples, and for each symbol the second at which it begins. Raises ValueError for more than `LONGEST` symbols."""
        known = [symbol in self._ids for symbol in symbols]
        ids = [self._ids[symbol] for symbol in symbols if symbol in self._ids]
        if not 0 < len(ids) <= LONGEST:
            raise ValueError(f"{len(ids)} symbols; the voice takes 1 to {LONGEST} at once")
        samples, frames = self._session.run(
            ["audio", DURATIONS],
            {
                "tokens": np.array([[0, *ids, 0]], np.int64),
                "style": self._styles[len(ids)],
                "speed": np.array([speed], np.float32),
            },
        )
        begins = np.cumsum(frames.squeeze())[:-1] * FRAME / RATE
        # A symbol that the voice does not know takes no time: it begins with the next one.
        return samples.squeeze(), begins[np.cumsum([0, *known])[: len(symbols)]]


def with_durations(model: Path, out: Path) -> None:
    """Writes the model again with one more output: how long each symbol lasts."""
    import onnx

    graph = onnx.load(str(model))
    graph.graph.output.append(onnx.helper.make_tensor_value_info(DURATIONS, onnx.TensorProto.FLOAT, None))
    onnx.save(graph, str(out))
