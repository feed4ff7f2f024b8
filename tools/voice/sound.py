"""What is done to samples: trimming, loudness, and the way into and out of Ogg Vorbis."""
from __future__ import annotations

import re
import subprocess
from pathlib import Path

import numpy as np

TARGET = -18.0  # LUFS
CEILING = -2.5  # dBFS for samples
PEAK = -1.5  # dBTP for the finished file, in which Vorbis moves peaks a little
# Speech begins and ends where it is so many dB under its loudest 10 ms. A word may begin with the faint burst of a k or an f;
# at its end only the room is that faint.
FAINT_BEGIN, FAINT_END = 50.0, 38.0
QUALITY = 3  # of Vorbis
OUT_RATE = 48_000


def speech(samples: np.ndarray, rate: int) -> tuple[int, int]:
    """Where speech begins and ends, as sample numbers. The whole clip when nothing is louder than silence."""
    step = rate // 100
    frames = samples[: samples.size // step * step].reshape(-1, step)
    level = 20 * np.log10(np.sqrt((frames.astype(np.float64) ** 2).mean(axis=1)) + 1e-9)
    if level.size == 0 or level.max() < -80:
        return 0, samples.size
    begin = np.flatnonzero(level > level.max() - FAINT_BEGIN)[0]
    end = np.flatnonzero(level > level.max() - FAINT_END)[-1] + 1
    return int(begin) * step, min(samples.size, int(end) * step)


def quietest(samples: np.ndarray, rate: int, begin: float, end: float) -> tuple[float, float]:
    """The second between `begin` and `end` at which 10 ms are the quietest, and how loud they are, in dB against the loudest 10 ms."""
    half = rate // 200
    energy = np.convolve(samples.astype(np.float64) ** 2, np.ones(2 * half), mode="same")
    first = max(0, round(begin * rate))
    place = first + int(np.argmin(energy[first : max(round(end * rate), first + 1)]))
    return place / rate, float(10 * np.log10((energy[place] + 1e-12) / (energy.max() + 1e-12)))


def with_margins(samples: np.ndarray, rate: int, before: float, behind: float) -> tuple[np.ndarray, float]:
    """The speech with so many seconds kept around it, faded in and out, and how many seconds were cut off in front.

    Where the clip has less around its speech, silence is added (and the seconds cut off are negative).
    """
    begin, end = speech(samples, rate)
    first, last = begin - round(before * rate), end + round(behind * rate)
    padded = np.pad(samples, (max(0, -first), max(0, last - samples.size)))
    cut = padded[max(0, first) : max(0, first) + last - first].astype(np.float64)
    fade = min(round(0.01 * rate), cut.size // 2)
    ramp = np.linspace(0, 1, fade, endpoint=False)
    cut[:fade] *= ramp
    cut[cut.size - fade :] *= ramp[::-1]
    return cut, first / rate


def measure(samples: np.ndarray, rate: int) -> tuple[float, float]:
    """The loudness (LUFS, EBU R 128) of the speech, and the true peak (dBTP).

    The gate of EBU R 128 wants blocks of 0.4 s, so the speech, without the silence around it, is measured three seconds long,
    said again and again when it is shorter.
    """
    begin, end = speech(samples, rate)
    core = samples[begin:end]
    repeated = np.tile(core, max(1, -(-3 * rate // core.size)))
    command = ["ffmpeg", "-hide_banner", "-nostats", "-f", "f32le", "-ar", str(rate), "-ac", "1", "-i", "-"]
    command += ["-af", "ebur128=peak=true:framelog=verbose", "-f", "null", "-"]
    report = subprocess.run(command, input=repeated.astype("<f4").tobytes(), capture_output=True, check=True).stderr
    summary = report.decode("utf-8", "replace").rpartition("Summary:")[2]
    return float(re.search(r"I:\s+(-?[\d.]+) LUFS", summary)[1]), float(re.search(r"Peak:\s+(-?[\d.]+) dBFS", summary)[1])


def levelled(samples: np.ndarray, rate: int) -> np.ndarray:
    """The clip at the target loudness: one gain for all of it, and a limiter for its few high peaks."""
    for _ in range(3):
        loudness, _ = measure(samples, rate)
        if abs(loudness - TARGET) <= 0.1:
            break
        samples = limited(samples * 10 ** ((TARGET - loudness) / 20), rate)
    return samples


def limited(samples: np.ndarray, rate: int, ceiling: float = CEILING) -> np.ndarray:
    """The samples with no peak above the ceiling. The gain gives way and comes back over 5 ms, so nothing clicks."""
    wanted = np.minimum(1.0, 10 ** (ceiling / 20) / np.maximum(np.abs(samples), 1e-9))
    if wanted.min() >= 1.0:
        return samples
    half = round(0.005 * rate)
    windows = np.lib.stride_tricks.sliding_window_view(np.pad(wanted, 2 * half, constant_values=1.0), 2 * half + 1)
    lowest = windows.min(axis=1)
    shape = np.hanning(2 * half + 3)[1:-1]
    return samples * np.convolve(lowest, shape / shape.sum(), mode="valid")


def publish(samples: np.ndarray, rate: int, path: Path) -> None:
    """Writes a recording whose true peaks, measured in the file, stay under `PEAK`."""
    ceiling = CEILING
    encode(samples, rate, path)
    while (over := measure(decode(path, OUT_RATE), OUT_RATE)[1] - PEAK) > 0 and ceiling > CEILING - 6:
        ceiling -= max(0.5, over)
        encode(limited(samples, rate, ceiling), rate, path)


def encode(samples: np.ndarray, rate: int, path: Path) -> None:
    """Writes Ogg Vorbis, mono. The same samples give the same file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_suffix(".part")
    command = ["ffmpeg", "-hide_banner", "-loglevel", "error", "-y", "-f", "f32le", "-ar", str(rate), "-ac", "1", "-i", "-"]
    command += ["-af", f"aresample={OUT_RATE}:resampler=soxr", "-c:a", "libvorbis", "-q:a", str(QUALITY)]
    command += ["-map_metadata", "-1", "-flags", "+bitexact", "-fflags", "+bitexact", "-f", "ogg", str(part)]
    subprocess.run(command, input=samples.astype("<f4").tobytes(), check=True)
    part.replace(path)


def decode(path: Path, rate: int) -> np.ndarray:
    """The samples of a recording, at the rate wanted."""
    command = ["ffmpeg", "-hide_banner", "-loglevel", "error", "-i", str(path), "-f", "f32le", "-ac", "1", "-ar", str(rate), "-"]
    return np.frombuffer(subprocess.run(command, capture_output=True, check=True).stdout, "<f4")
