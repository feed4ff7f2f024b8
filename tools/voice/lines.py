"""The lines of Déclic: what is to be recorded, and how a text falls into words and sentences."""
from __future__ import annotations

import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

END_OF_SENTENCE = re.compile(r"[.!?…][\u00a0 »”\"]*$")
LETTER_OR_DIGIT = re.compile(r"[^\W_]")


@dataclass(frozen=True)
class Line:
    """One thing that can be heard: its key, and its words exactly as they are shown."""

    key: str
    text: str

    @property
    def is_figure(self) -> bool:
        """Whether it is a part of numbers, amounts and days."""
        return self.key.startswith("figures.")

    @property
    def is_joined(self) -> bool:
        """Whether the narrator puts it between others: a figure, or the words around a value."""
        return self.is_figure or self.key.rsplit(".", 1)[-1].isdigit()


def parse_script(script: str) -> list[Line]:
    """The lines of a script, `key<TAB>words` each. Raises ValueError for a line without a tab, or a key that comes twice."""
    lines: dict[str, Line] = {}
    for row in script.splitlines():
        if not row.strip():
            continue
        key, tab, text = row.partition("\t")
        if not tab:
            raise ValueError(f"no tab in the script: {row!r}")
        if key in lines:
            raise ValueError(f"twice in the script: {key}")
        lines[key] = Line(key, text)
    return list(lines.values())


def ask_the_program(root: Path) -> list[Line]:
    """Every line of Déclic. Raises CalledProcessError when the program does not build or run."""
    command = ["cargo", "run", "--locked", "--quiet", "--", "script"]
    return parse_script(subprocess.run(command, cwd=root, capture_output=True, text=True, check=True).stdout)


def words(text: str) -> list[str]:
    """The words of a text as `declic::line::words` finds them: what stands between ordinary spaces and ends of lines.

    A no-break space does not part words.
    """
    return [word for word in re.split(r"[ \n]", text) if word]


def sentences(shown: list[str]) -> list[range]:
    """Where each sentence begins and ends, as ranges over the words."""
    found, begin = [], 0
    for place, word in enumerate(shown):
        if END_OF_SENTENCE.search(word) or place == len(shown) - 1:
            found.append(range(begin, place + 1))
            begin = place + 1
    return found


def can_be_said(text: str) -> bool:
    """Whether there is anything to say: a letter or a digit."""
    return bool(LETTER_OR_DIGIT.search(text))
