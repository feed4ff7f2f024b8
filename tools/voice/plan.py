"""What is to be done: which clips are there, which share a recording, which must be rendered."""
from __future__ import annotations

from dataclasses import dataclass

from lines import Line, can_be_said
from manifest import Manifest, fingerprint
from render import FIGURE, SPEED, shape
from sound import OUT_RATE, QUALITY, TARGET
from spelling import Spelling, plain_text

VOICE = "Kokoro-82M ff_siwis"
SOUND = f"{TARGET:g} LUFS, Vorbis q{QUALITY} {OUT_RATE // 1000} kHz mono"
SETTINGS = f"speed {SPEED} (words alone {FIGURE.speed}), {SOUND}"


@dataclass(frozen=True)
class Wanted:
    """A line with the fingerprint that its clip must have."""

    line: Line
    said: str
    hash: str


@dataclass(frozen=True)
class Plan:
    """`owner` names, for each hash, the key whose file holds the recording; `render` is what has no such recording yet."""

    wanted: list[Wanted]
    owner: dict[str, str]
    render: list[Wanted]


def want(line: Line, spelling: Spelling) -> Wanted:
    """How a line is said today, and the fingerprint of that."""
    said = plain_text(" ".join(spelling.said(line.key, line.text)))
    cut = shape(line)
    settings = f"{SOUND}; {spelling.speed(line.key, cut.speed)} {cut.name} {cut.before} {cut.behind} {cut.mark}"
    lead_in = spelling.lead_in(line.key)
    settings += f" behind {lead_in}" if lead_in else ""
    return Wanted(line, said, fingerprint(line.text, said, VOICE, settings))


def plan(lines: list[Line], spelling: Spelling, manifest: Manifest, files: set[str], again: set[str]) -> Plan:
    """Compares the lines with the manifest and the files that are there.

    Equal clips share one recording: the one that is there already, else that of the first key. Keys in `again` are rendered
    whatever is there.
    """
    wanted = [want(line, spelling) for line in lines if can_be_said(line.text)]
    by_hash: dict[str, list[Wanted]] = {}
    for one in wanted:
        by_hash.setdefault(one.hash, []).append(one)
    owner, render = {}, []
    for digest, group in by_hash.items():
        there = [
            one.line.key
            for one in group
            if one.line.key in manifest.clips
            and manifest.clips[one.line.key].hash == digest
            and manifest.recording(one.line.key) == f"{one.line.key}.ogg"
            and f"{one.line.key}.ogg" in files
        ]
        owner[digest] = there[0] if there else min(one.line.key for one in group)
        if not there or any(one.line.key in again for one in group):
            render.append(next(one for one in group if one.line.key == owner[digest]))
    return Plan(wanted, owner, render)
