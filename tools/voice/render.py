"""From a line to a clip: samples, and the second at which each word begins."""
from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np

import phonemes
import sound
from kokoro import RATE, Voice
from lines import Line, sentences, words
from spelling import Spelling, plain

SPEED = 0.92
PAUSE = 0.35  # seconds between two sentences
LEAD = 0.11  # seconds by which a sound is heard before the frames that the voice counts for it (measured on 345 onsets)
SILENCE = -42.0  # dB under the loudest 10 ms: a pause in which a lead-in can be cut off


@dataclass(frozen=True)
class Shape:
    """How a kind of clip is said: its pace, the seconds kept in front and behind, and the mark put behind words without one."""

    name: str
    speed: float
    before: float
    behind: float
    mark: str


WHOLE = Shape("whole", SPEED, 0.08, 0.25, ".")
# A comma keeps the voice from falling, since something else comes behind.
JOINED = Shape("joined", SPEED, 0.03, 0.06, ",")
# The voice draws out words that stand alone: slower than this, « quatre » begins like « gâteau ».
FIGURE = Shape("joined", 1.05, 0.03, 0.06, ",")
LABEL = Shape("whole", 1.05, 0.08, 0.25, ".")


def shape(line: Line) -> Shape:
    """How a line is said and cut."""
    if line.is_figure:
        return FIGURE
    if line.is_joined:
        return JOINED
    return LABEL if len(words(line.text)) <= 2 else WHOLE


@dataclass(frozen=True)
class Clip:
    """What was rendered: samples at `kokoro.RATE`, and where each word begins, in seconds."""

    samples: np.ndarray
    words: list[float]

    @property
    def seconds(self) -> float:
        """The length."""
        return self.samples.size / RATE


class Unclean(Exception):
    """The lead-in runs into the sentence without a pause, so that it cannot be cut off."""


def render(voice: Voice, line: Line, spelling: Spelling) -> Clip:
    """Says a line, sentence by sentence, at the target loudness. Raises Unclean when its lead-in cannot be cut off."""
    said = [plain(word) for word in spelling.said(line.key, line.text)]
    cut = shape(line)
    speed, lead_in = spelling.speed(line.key, cut.speed), spelling.lead_in(line.key)
    parts, begins, at = [], [], 0.0
    for place, sentence in enumerate(sentences(said)):
        symbols, firsts = _symbols([said[i] for i in sentence], cut.mark)
        samples, starts = _say(voice, symbols, speed, lead_in)
        starts = [float(starts[first]) for first in firsts]
        is_first, is_last = place == 0, sentence.stop == len(said)
        before = cut.before if is_first else PAUSE / 4
        samples, dropped = sound.with_margins(samples, RATE, before, cut.behind if is_last else PAUSE * 3 / 4)
        begins += [at + start - dropped for start in starts]
        parts.append(samples)
        at += samples.size / RATE
    samples = sound.levelled(np.concatenate(parts), RATE)
    return Clip(samples, in_order(begins, cut.before, samples.size / RATE))


def _symbols(said: list[str], mark: str) -> tuple[str, list[int]]:
    """The symbols of a sentence, and for each of its words the place of the first."""
    symbols = phonemes.symbols(closed(" ".join(word for word in said if word), mark))
    return symbols, phonemes.first_symbols(symbols, said)


def _say(voice: Voice, symbols: str, speed: float, lead_in: str) -> tuple[np.ndarray, np.ndarray]:
    """The samples of a sentence, and when each of its symbols is heard.

    At its very first sounds the voice may mumble (« gliquez », « boisson »). A lead-in takes these upon itself, and is cut off.
    """
    if not lead_in:
        samples, starts = voice.say(symbols, speed)
        return samples, starts - LEAD
    before = phonemes.symbols(lead_in) + " "
    mark = len(before) - 2
    samples, starts = voice.say(before + symbols, speed, (mark, PAUSE))
    starts = starts - LEAD
    cut, level = sound.quietest(samples, RATE, starts[mark], starts[len(before)])
    if level > SILENCE:
        raise Unclean(f"{lead_in} runs into {symbols}: {level:.0f} dB")
    return samples[round(cut * RATE) :], starts[len(before) :] - cut


def closed(sentence: str, mark: str) -> str:
    """The sentence with `mark` behind it, unless it ends with a mark of its own; a colon gives way to a comma."""
    return sentence[:-1] + mark if sentence.endswith(":") else sentence if re.search(r"[,.;!?…]$", sentence) else sentence + mark


def in_order(begins: list[float], first: float, length: float) -> list[float]:
    """The times to the hundredth of a second, from `first` on and within the clip, none before the one in front of it."""
    out: list[float] = []
    for begin in begins:
        out.append(round(min(max(begin, out[-1] if out else first), length), 2))
    return out
