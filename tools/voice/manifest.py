"""What is recorded: `audio/fr/manifest.toml`."""
from __future__ import annotations

import hashlib
import json
import tomllib
from dataclasses import dataclass, field
from pathlib import Path

HEADER = (
    "# Written by `make voice`. Do not edit by hand: change the words in locales/, or tools/voice/respell.toml, and run it again.\n"
)
WORST = 0.12  # phoneme error rate above which a clip must be justified


@dataclass
class Entry:
    """One clip. `score` is None until it was listened to."""

    text: str
    hash: str
    seconds: float
    words: list[float]
    said: str | None = None
    score: float | None = None
    heard: str | None = None
    file: str | None = None
    justified: str | None = None

    def table(self, key: str) -> str:
        """The entry in TOML. JSON writes strings, numbers and lists as TOML reads them."""
        rows = [f'[clips.{_quoted(key)}]', f"text = {_quoted(self.text)}"]
        if self.said is not None:
            rows.append(f"said = {_quoted(self.said)}")
        rows += [f"hash = {_quoted(self.hash)}", f"seconds = {self.seconds}", f"words = {json.dumps(self.words)}"]
        if self.score is not None:
            rows.append(f"score = {self.score}")
        if self.score and self.heard is not None:
            rows.append(f"heard = {_quoted(self.heard)}")
        if self.file is not None:
            rows.append(f"file = {_quoted(self.file)}")
        if self.justified is not None:
            rows.append(f"justified = {_quoted(self.justified)}")
        return "\n".join(rows) + "\n"


@dataclass
class Manifest:
    """All clips by key, with the voice and settings that they were made with."""

    voice: str
    settings: str
    clips: dict[str, Entry] = field(default_factory=dict)

    def write(self, path: Path) -> None:
        """Writes the file, sorted by key; all of it or nothing."""
        path.parent.mkdir(parents=True, exist_ok=True)
        tables = "\n".join(self.clips[key].table(key) for key in sorted(self.clips))
        part = path.with_suffix(".part")
        part.write_text(
            f"{HEADER}voice = {_quoted(self.voice)}\nsettings = {_quoted(self.settings)}\n\n{tables}", encoding="utf-8"
        )
        part.replace(path)

    @classmethod
    def read(cls, path: Path, voice: str, settings: str) -> Manifest:
        """Reads the file; an empty manifest when there is none."""
        if not path.exists():
            return cls(voice, settings)
        raw = tomllib.loads(path.read_text(encoding="utf-8"))
        return cls(voice, settings, {key: Entry(**entry) for key, entry in raw.get("clips", {}).items()})

    def recording(self, key: str) -> str:
        """The name of the file in which a clip stands."""
        return self.clips[key].file or f"{key}.ogg"


def fingerprint(text: str, said: str, voice: str, settings: str) -> str:
    """What a recording was made from, in 16 hex digits: it changes when the clip must be rendered anew."""
    return hashlib.sha256("\n".join([text, said, voice, settings]).encode()).hexdigest()[:16]


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
