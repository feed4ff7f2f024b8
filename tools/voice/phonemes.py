"""From words to the symbols of the voice, and which symbol begins which word."""
from __future__ import annotations

import functools
import re
import subprocess

PUNCTUATION = re.compile(r"([,.;:!?…]+(?= |$))")
SILENT = frozenset(" ˈˌː,.;:!?…")


@functools.lru_cache(maxsize=None)
def espeak(text: str) -> str:
    """The sounds of a text without punctuation, in IPA."""
    said = subprocess.run(
        ["espeak-ng", "-q", "--ipa=1", "-v", "fr", "--", text], capture_output=True, text=True, check=True
    ).stdout
    return " ".join(re.sub(r"\([a-z-]+\)|[_\-]", "", said).split())


def symbols(sentence: str) -> str:
    """The symbols of a sentence. Punctuation is kept: it makes the pauses and the melody."""
    out = ""
    for part in PUNCTUATION.split(sentence):
        if PUNCTUATION.fullmatch(part):
            out = out.rstrip() + part[0] + " "
        elif part.strip():
            out += espeak(part.strip())
    return out.strip()


def first_symbols(sentence_symbols: str, said_words: list[str]) -> list[int]:
    """For each word the place of its first symbol. Never falls; a word without a sound has the place of the next one.

    espeak-ng joins words and puts liaisons between them, so the sounds of the words said alone are laid along the sounds of
    the sentence, with the fewest changes.
    """
    heard = [place for place, symbol in enumerate(sentence_symbols) if symbol not in SILENT]
    alone = [[s for s in symbols(word) if s not in SILENT] for word in said_words]
    partners = _align([s for word in alone for s in word], [sentence_symbols[place] for place in heard])
    firsts, begin = [], 0
    for word in alone:
        at = partners[begin] if begin < len(partners) else len(heard) - 1
        firsts.append(heard[min(at, len(heard) - 1)] if heard else 0)
        begin += len(word)
    return firsts


def _align(alone: list[str], joined: list[str]) -> list[int]:
    """For each sound of `alone` its partner in `joined`: the cheapest alignment, in which a sound may be left out or slip in."""
    cost = [[0] * (len(joined) + 1) for _ in range(len(alone) + 1)]
    for i in range(len(alone) + 1):
        for j in range(len(joined) + 1):
            if i == 0 or j == 0:
                cost[i][j] = i + j
                continue
            same = cost[i - 1][j - 1] + (alone[i - 1] != joined[j - 1])
            cost[i][j] = min(same, cost[i - 1][j] + 1, cost[i][j - 1] + 1)
    partners, i, j = [0] * len(alone), len(alone), len(joined)
    while i > 0:
        if j > 0 and cost[i][j] == cost[i - 1][j - 1] + (alone[i - 1] != joined[j - 1]):
            i, j = i - 1, j - 1
            partners[i] = j
        elif cost[i][j] == cost[i - 1][j] + 1:
            i -= 1
            partners[i] = j
        else:
            j -= 1
    return partners
