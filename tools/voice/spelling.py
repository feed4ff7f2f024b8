"""The pronunciation list: how words are spelt for the voice."""
from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field
from pathlib import Path

from lines import words

NO_BREAK = "\u00a0"
NOTHING = "\u2060"  # stands for a word that is not said, so that said and shown words stay side by side


@dataclass(frozen=True)
class Spelling:
    """How words, and some lines, are said. `words` maps what is shown to what is said; `lines` maps keys to a line's own way."""

    words: dict[str, str] = field(default_factory=dict)
    lines: dict[str, dict] = field(default_factory=dict)

    @classmethod
    def read(cls, path: Path) -> Spelling:
        """Reads the list. Raises ValueError for an entry that is not understood."""
        raw = tomllib.loads(path.read_text(encoding="utf-8"))
        if not raw.keys() <= {"words", "lines"}:
            raise ValueError(f"{path}: there are [words] and [lines], not {', '.join(sorted(raw.keys() - {'words', 'lines'}))}")
        said = {shown: entry if isinstance(entry, str) else entry["said"] for shown, entry in raw.get("words", {}).items()}
        unknown = {name for entry in raw.get("lines", {}).values() for name in entry} - {"said", "speed", "behind", "why"}
        if unknown:
            raise ValueError(f"{path}: a line may have said, speed, behind and why, not {', '.join(sorted(unknown))}")
        return cls(said, raw.get("lines", {}))

    def said(self, key: str, text: str) -> list[str]:
        """What is said for each word of a text: as many pieces as `words(text)`."""
        own = self.lines.get(key, {}).get("said")
        return words(fit(own, len(words(text))) if own else self.respell(text))

    def speed(self, key: str, usual: float) -> float:
        """How fast a line is said; 1 is the natural pace of the voice."""
        return self.lines.get(key, {}).get("speed", usual)

    def lead_in(self, key: str) -> str:
        """What is said in front of each sentence of a line, and cut off again; nothing for most."""
        return self.lines.get(key, {}).get("behind", "")

    def respell(self, text: str) -> str:
        """The text with the entries of the list put in at word boundaries, the longest first; as many words as before."""
        if not self.words:
            return text
        entries = sorted(self.words, key=len, reverse=True)
        pattern = r"(?<!\w)(?:" + "|".join(_spaced(entry) for entry in entries) + r")(?!\w)"
        said = {_key(entry): self.words[entry] for entry in entries}
        return re.sub(pattern, lambda found: fit(said[_key(found[0])], len(words(found[0]))), text)


def _spaced(entry: str) -> str:
    return r"[ \u00a0]".join(re.escape(part) for part in re.split(r"[ \u00a0]", entry.replace("'", "’")))


def _key(text: str) -> str:
    return text.replace(NO_BREAK, " ").replace("'", "’")


def fit(said: str, count: int) -> str:
    """`said` as `count` words, shared out evenly: within a word its parts are held together by no-break spaces."""
    parts = re.split(r"[ \n\u00a0]+", said.strip())
    ends = [round(len(parts) * (place + 1) / count) for place in range(count)]
    begins = [0, *ends[:-1]]
    return " ".join(NO_BREAK.join(parts[begin:end]) or NOTHING for begin, end in zip(begins, ends))


def plain(said: str) -> str:
    """What espeak-ng is given: no quotation marks, straight apostrophes, ordinary spaces."""
    bare = re.sub(r"[«»“”\"\u2060]", "", said).replace("’", "'").replace(NO_BREAK, " ")
    return re.sub(r" +", " ", re.sub(r" ([,.;:!?…])", r"\1", bare)).strip()


def plain_text(text: str) -> str:
    """A whole text as espeak-ng is given it when the list has nothing for it."""
    return " ".join(word for word in map(plain, words(text)) if word)
