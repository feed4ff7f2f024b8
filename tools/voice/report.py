"""The table at the end of `make voice`."""
from __future__ import annotations

import json
import statistics
from pathlib import Path

import sound
from kokoro import RATE
from manifest import WORST, Manifest


def show(manifest: Manifest, audio: Path, work: Path, rendered: int, gone: list[str]) -> int:
    """Prints what there is now. Returns 1 when a clip is hard to understand and nobody said why it stays."""
    recordings = sorted({manifest.recording(key) for key in manifest.clips})
    levels = measured(recordings, manifest, audio, work / "loudness.json")
    scores = [entry.score for entry in manifest.clips.values() if entry.score is not None]
    over = {key: entry for key, entry in manifest.clips.items() if (entry.score or 0) > WORST}
    unjustified = sorted(key for key, entry in over.items() if not entry.justified)
    seconds = sum(entry.seconds for key, entry in manifest.clips.items() if not entry.file)
    size = sum((audio / name).stat().st_size for name in recordings)
    rows = [
        ("clips", f"{len(manifest.clips)}, {len(recordings)} recordings"),
        ("rendered now", f"{rendered}; {len(gone)} deleted"),
        ("phoneme error rate", f"median {statistics.median(scores):.3f}, mean {statistics.mean(scores):.3f}" if scores else "-"),
        (f"over {WORST}", f"{len(over)} ({100 * len(over) / max(1, len(scores)):.1f} %), {len(unjustified)} without a reason"),
        ("not listened to", f"{len(manifest.clips) - len(scores)}"),
        ("loudness", spread([level[0] for level in levels.values()], "LUFS")),
        ("true peak", spread([level[1] for level in levels.values()], "dBTP")),
        ("length", f"{seconds / 60:.1f} min"),
        ("size", f"{size / 1e6:.1f} MB, {size / 1000 / max(1, seconds):.1f} kB a second"),
    ]
    for name, value in rows:
        print(f"{name:20}{value}")
    for key in unjustified:
        entry = over[key]
        print(f"hard to understand: {key} {entry.score:.2f}\n    text : {entry.text}\n    heard: {entry.heard}")
    return 1 if unjustified else 0


def spread(values: list[float], unit: str) -> str:
    """The smallest and the largest value."""
    return f"{min(values):.1f} to {max(values):.1f} {unit}" if values else "-"


def measured(recordings: list[str], manifest: Manifest, audio: Path, store: Path) -> dict[str, tuple[float, float]]:
    """Loudness and true peak of each recording, measured in the file itself; remembered while the file stays the same."""
    known = json.loads(store.read_text()) if store.exists() else {}
    levels = {}
    for name in recordings:
        stat = (audio / name).stat()
        mark = f"{name} {stat.st_size} {stat.st_mtime_ns}"
        levels[mark] = known.get(mark) or sound.measure(sound.decode(audio / name, RATE * 2), RATE * 2)
    store.write_text(json.dumps(levels))
    return levels
