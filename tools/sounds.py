#!/usr/bin/env python3
"""Makes the four sounds of Déclic, assets/sounds/<name>.ogg, out of sines: the same bytes each time on one machine.

usage: sounds.py [FOLDER]      needs ffmpeg with libvorbis; prints length, loudness and peak of each

A sound says with the ear what the screen says with words, and never more. Adults hear it in a room of eight: it is short, soft,
warm, and 8 LU under the voice. All that it is made of lies between 200 Hz and 4 kHz, where small speakers and old ears still hear.
No sound falls, so that none can be taken for a reproach.
"""
import math
import pathlib
import struct
import subprocess
import sys
import wave
from dataclasses import dataclass

RATE = 48_000
LOUDNESS = -26.0  # LUFS; the voice has -18
PEAK = -8.0  # dBFS, never above


@dataclass(frozen=True)
class Body:
    """What sounds: its partials (ratio to the note, level, seconds until a third of it is left) and how softly it begins."""

    partials: tuple[tuple[float, float, float], ...]
    attack: float


@dataclass(frozen=True)
class Note:
    begins: float
    pitch: float
    body: Body
    level: float = 1.0


# A wooden bar under a soft mallet, its overtone tamed.
BAR = Body(((1.0, 1.0, 0.16), (2.0, 0.10, 0.07), (4.0, 0.05, 0.03)), 0.012)
# The same wood, damped at once.
TAP = Body(((1.0, 1.0, 0.055), (2.0, 0.22, 0.03), (4.0, 0.06, 0.015)), 0.008)
# A breath across a reed: it swells, and it stays.
REED = Body(((1.0, 1.0, 0.30), (2.0, 0.16, 0.24), (3.0, 0.14, 0.20), (5.0, 0.02, 0.10)), 0.045)
# Something far away.
SWELL = Body(((1.0, 1.0, 0.9), (2.0, 0.08, 0.6), (3.0, 0.03, 0.4)), 0.28)

A4, B4, C5, D5, E5, G5 = 440.0, 493.88, 523.25, 587.33, 659.26, 783.99

# Name: its length, for how long it goes out at the end (both in seconds), and its notes.
SOUNDS = {
    # A fifth upwards, quickly: it is done.
    "success": (0.45, 0.15, (Note(0.0, C5, BAR, 0.75), Note(0.095, G5, BAR))),
    # One note of wood: there is something new to read.
    "step": (0.20, 0.06, (Note(0.0, A4, TAP),)),
    # Two notes with a breath between, the second a little higher and left open, as a voice asks.
    "call": (0.60, 0.09, (Note(0.0, B4, REED, 0.8), Note(0.27, D5, REED))),
    # Two notes that come and go together: nobody is hurried.
    "idle": (0.70, 0.36, (Note(0.0, A4, SWELL), Note(0.04, E5, SWELL, 0.5))),
}


def note(time: float, it: Note, ends: float) -> float:
    """The note at this time of the sound."""
    age = time - it.begins
    if age < 0:
        return 0.0
    rise = 0.5 - 0.5 * math.cos(math.pi * min(1.0, age / it.body.attack))
    # The first note of two makes room for the next.
    room = 1.0 if time < ends else math.exp(-(time - ends) / 0.035)
    ring = sum(
        level * math.exp(-max(0.0, age - it.body.attack) / third) * math.sin(2 * math.pi * it.pitch * ratio * age)
        for ratio, level, third in it.body.partials
    )
    return it.level * rise * room * ring


def samples(length: float, fade: float, notes: tuple[Note, ...]) -> list[float]:
    """The sound, at no particular level."""
    # Struck notes ring on into each other; a breath ends where the next begins.
    ends = {it: length for it in notes}
    for it, following in zip(notes, notes[1:]):
        if it.body is REED:
            ends[it] = following.begins - 0.05
    sound = []
    for n in range(round(length * RATE)):
        time = n / RATE
        left = min(1.0, (length - time) / fade)
        sound.append((0.5 - 0.5 * math.cos(math.pi * left)) * sum(note(time, it, ends[it]) for it in notes))
    return sound


def loudness(sound: list[float]) -> float:
    """LUFS over the whole sound (ITU-R BS.1770, mono, no gate: it has no silence)."""
    for b, a in (
        ((1.53512485958697, -2.69169618940638, 1.19839281085285), (-1.69065929318241, 0.73248077421585)),
        ((1.0, -2.0, 1.0), (-1.99004745483398, 0.99007225036621)),
    ):
        out, x1, x2, y1, y2 = [], 0.0, 0.0, 0.0, 0.0
        for x in sound:
            y = b[0] * x + b[1] * x1 + b[2] * x2 - a[0] * y1 - a[1] * y2
            out.append(y)
            x1, x2, y1, y2 = x, x1, y, y1
        sound = out
    return -0.691 + 10 * math.log10(sum(x * x for x in sound) / len(sound))


def decibels(ratio: float) -> float:
    return 20 * math.log10(ratio)


def encode(sound: list[float], file: pathlib.Path) -> None:
    """Writes Ogg Vorbis, without date, version or chance."""
    raw = file.with_suffix(".wav")
    with wave.open(str(raw), "wb") as out:
        out.setparams((1, 2, RATE, 0, "NONE", ""))
        out.writeframes(b"".join(struct.pack("<h", round(32_767 * x)) for x in sound))
    exact = ["-fflags", "+bitexact", "-flags:a", "+bitexact", "-map_metadata", "-1"]
    quiet = ["ffmpeg", "-hide_banner", "-loglevel", "error", "-y"]
    subprocess.run([*quiet, "-i", raw, "-c:a", "libvorbis", "-q:a", "4", *exact, file], check=True)
    raw.unlink()


def main() -> int:
    folder = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).parents[1] / "assets/sounds")
    folder.mkdir(parents=True, exist_ok=True)
    for name, (length, fade, notes) in SOUNDS.items():
        sound = samples(length, fade, notes)
        gain = 10 ** ((LOUDNESS - loudness(sound)) / 20)
        sound = [gain * x for x in sound]
        peak = decibels(max(map(abs, sound)))
        if peak > PEAK:
            print(f"{name}: its peak is {peak:.1f} dBFS", file=sys.stderr)
            return 1
        encode(sound, folder / f"{name}.ogg")
        print(f"{name:8} {length:.2f} s  {loudness(sound):.1f} LUFS  peak {peak:.1f} dBFS")
    return 0


if __name__ == "__main__":
    sys.exit(main())
