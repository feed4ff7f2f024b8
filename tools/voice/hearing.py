"""Listening to clips: what a listener writes down, and how far that is from the words."""
from __future__ import annotations

import sys
from fnmatch import fnmatch
from pathlib import Path

import numpy as np

import sound
from kokoro import RATE as VOICE_RATE
from kokoro import Voice
from lines import Line
from manifest import WORST
from render import render
from spelling import Spelling

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
import listen  # noqa: E402  (tools/listen.py stands one folder higher, and is a command of its own)

RATE = 16_000  # samples a second that the listener takes
SHORT = 1.5  # seconds; a shorter clip is heard behind a carrier
LABEL = "Appuyez sur le bouton"
# What is said in front of figures, as the program does: the last that fits the key.
CARRIERS = {
    "*": LABEL,
    "figures.n*": "Vous étiez à l’étape",
    "figures.month*": "Nous sommes le premier",
    "figures.euro*": "Cela fait douze",
    "figures.first": "Nous sommes le",
}
CAREFULLY = Spelling(lines={"carrier.1": {"behind": "Eh bien, d’accord."}})


class Hearing:
    """Listens to clips.

    The listener guesses at a word that stands alone for less than a second or so. Such a clip is heard as a person hears it, in a
    sentence: behind a carrier of the same voice, whose errors count as errors of the clip. Where that fails, it is heard alone as
    well, and the better of the two counts: a carrier of which the listener makes something else says nothing about the clip.
    """

    def __init__(self, voice: Voice, folder: Path) -> None:
        """Loads the listener (its model is joined in `folder`) and renders the carrier."""
        self._listener = listen.Listener("fr", folder)
        self._carriers = {text: self._carrier(voice, text, folder / "carrier.ogg") for text in CARRIERS.values()}

    @staticmethod
    def _carrier(voice: Voice, text: str, path: Path) -> np.ndarray:
        sound.encode(render(voice, Line("carrier.1", text), CAREFULLY).samples, VOICE_RATE, path)
        return sound.decode(path, RATE)

    def hear(self, path: Path, key: str, text: str, said: str) -> tuple[float, str]:
        """The phoneme error rate of a recording, and what was written down.

        A line that was spelt another way counts as heard when either spelling was: both stand for the same sounds.
        """
        samples = sound.decode(path, RATE)
        best = (float("inf"), "")
        for carrier in [carrier_of(key), ""] if samples.size < SHORT * RATE else [""]:
            front = [self._carriers[carrier]] if carrier else []
            heard = self._listener.heard(np.concatenate([*front, samples, np.zeros(RATE // 2, np.float32)]))
            score = min(error_rate(wanted, heard, carrier) for wanted in {text, said})
            best = min(best, (round(score, 3), heard))
            if score <= WORST / 4:
                break
        return best

    def word_times(self, path: Path) -> list[tuple[str, float]]:
        """The words that were heard in a recording, and when each begins."""
        return self._listener.word_times(sound.decode(path, RATE))


def carrier_of(key: str) -> str:
    """The words behind which a short clip is heard."""
    return [text for pattern, text in CARRIERS.items() if fnmatch(key, pattern)][-1]


def error_rate(wanted: str, heard: str, carrier: str) -> float:
    """The sounds of carrier and words that did not come through, shared over the sounds of the words alone.

    espeak-ng spells capitals out, but not always (« CAF »), so the better of both readings counts.
    """
    meant = f"{carrier} {wanted}".strip()
    lost = min(listen.errors(meant, heard, "fr"), listen.errors(meant.lower(), heard.lower(), "fr"))
    return lost / max(1, len(listen.phonemes(wanted, "fr")))
