"""From a line to a clip: samples, and the second at which each word begins."""
from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np

import phonemes
import sound
from kokoro import RATE, Voice
from lines import Line, sentences
from spelling import Spelling, plain

SPEED = 0.92
PAUSE = 0.35  # seconds between two sentences
# Said in front of every sentence and cut off again: at its very first sounds the voice mumbles (« gliquez », « boisson »).
LEAD_IN = "Voilà."
LEAD = 0.11  # seconds by which a sound is heard before the frames that the voice counts for it (measured on 345 onsets)


@dataclass(frozen=True)
class Shape:
    """How a kind of clip is cut: the seconds kept in front and behind, and the mark that is put behind words without one."""

    name: str
    before: float
    behind: float
    mark: str


WHOLE = Shape("whole", 0.08, 0.25, ".")
# A comma keeps the voice from falling, since something else comes behind.
JOINED = Shape("joined", 0.03, 0.06, ",")

def shape(line: Line) -> Shape:
    """How a line is said and cut."""
    return JOINED if line.is_joined else WHOLE


@dataclass(frozen=True)
class Clip:
    """What was rendered: samples at `kokoro.RATE`, and where each word begins, in seconds."""

    samples: np.ndarray
    words: list[float]

    @property
    def seconds(self) -> float:
        """The length."""
        return self.samples.size / RATE


def render(voice: Voice, line: Line, spelling: Spelling, speed: float | None = None) -> Clip:
    """Says a line, sentence by sentence, at the target loudness."""
    said = [plain(word) for word in spelling.said(line.key, line.text)]
    cut = shape(line)
    speed = speed or spelling.speed(line.key, SPEED)
    parts, begins, at = [], [], 0.0
    for place, sentence in enumerate(sentences(said)):
        samples, starts = _sentence(voice, [said[i] for i in sentence], speed, cut.mark)
        is_first, is_last = place == 0, sentence.stop == len(said)
        before = cut.before if is_first else PAUSE / 4
        samples, dropped = sound.with_margins(samples, RATE, before, cut.behind if is_last else PAUSE * 3 / 4)
        begins += [at + start - dropped for start in starts]
        parts.append(samples)
        at += samples.size / RATE
    samples = sound.levelled(np.concatenate(parts), RATE)
    return Clip(samples, in_order(begins, cut.before, samples.size / RATE))


def _sentence(voice: Voice, said: list[str], speed: float, mark: str) -> tuple[np.ndarray, list[float]]:
    """The samples of a sentence from the pause in front of it on, and when each of its words begins."""
    sentence = closed(" ".join(word for word in said if word), mark)
    lead_in, symbols = phonemes.symbols(LEAD_IN) + " ", phonemes.symbols(sentence)
    samples, starts = voice.say(lead_in + symbols, speed)
    starts = starts - LEAD
    stop, first = starts[len(lead_in) - 2], starts[len(lead_in)]
    cut = sound.quietest(samples, RATE, stop, first + 0.06)
    begins = [float(starts[len(lead_in) + place]) - cut for place in phonemes.first_symbols(symbols, said)]
    return samples[round(cut * RATE) :], begins


def closed(sentence: str, mark: str) -> str:
    """The sentence with `mark` behind it, unless it ends with a mark of its own; a colon gives way to a comma."""
    return sentence[:-1] + mark if sentence.endswith(":") else sentence if re.search(r"[,.;!?…]$", sentence) else sentence + mark


def in_order(begins: list[float], first: float, length: float) -> list[float]:
    """The times to the hundredth of a second, from `first` on and within the clip, none before the one in front of it."""
    out: list[float] = []
    for begin in begins:
        out.append(round(min(max(begin, out[-1] if out else first), length), 2))
    return out
