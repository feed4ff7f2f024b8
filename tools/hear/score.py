#!/usr/bin/env python3
"""Says how well a played lesson is understood, and whether what is heard is what the script says.

usage: score.py FOLDER MANIFEST < SCRIPT

FOLDER is one that tests/hearing/kept.rs left: pieces.tsv holds `path<TAB>line line`, one piece a line, in the order in which they
were said. MANIFEST is that of the recordings. SCRIPT is what `declic script` prints: `line<TAB>words`.

Each piece is written down by the listener of tools/listen.py and compared by its sounds, as recordings are. A sentence that comes
through no worse than its recording did is as it should be: what is amiss then is the recording, and `make voice` knows it.
"""
from __future__ import annotations

import pathlib
import re
import statistics
import sys
import tomllib
import unicodedata

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
import listen  # noqa: E402  (tools/listen.py stands one folder higher, and is a command of its own)

LIMIT = 0.12  # the phoneme error rate that no recording may pass without a reason
WORSE = 0.08  # so much worse than its recording a sentence may be: one or two sounds of a short one


def words(text: str) -> list[str]:
    """What is said, without marks and capitals."""
    text = unicodedata.normalize("NFC", text).lower().replace("œ", "oe")
    return re.findall(r"\w+", text)


def rows(text: str) -> list[tuple[str, str]]:
    """The two columns of a table."""
    return [(first, second) for first, tab, second in (line.partition("\t") for line in text.splitlines()) if tab]


def main() -> int:
    folder, manifest = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    script = dict(rows(sys.stdin.read()))
    recorded = tomllib.loads(manifest.read_text(encoding="utf-8"))["clips"]
    listener = listen.Listener("fr")
    scores, equal, worse, unknown = [], 0, [], set()
    print("played  recorded")
    for path, said in rows((folder / "pieces.tsv").read_text(encoding="utf-8")):
        lines = said.split(" ")
        unknown.update(line for line in lines if line not in script)
        wanted = " ".join(script.get(line, "") for line in lines)
        heard = listener.heard(path)
        score, before = listen.rate(wanted, heard, "fr"), max(recorded.get(line, {}).get("score", 0.0) for line in lines)
        scores.append(score)
        if score > max(LIMIT, before + WORSE):
            worse.append(lines[-1])
        print(f"  {score:.2f}      {before:.2f}  {' + '.join(lines)}")
        if words(heard) == words(wanted):
            equal += 1
        else:
            print(f"{'':16}script: {wanted}\n{'':16}heard : {heard}")
    if not scores:
        print("nothing was said")
        return 1
    sounds = sum(score == 0 for score in scores)
    print(f"\n{len(scores)} sentences: {equal} are written down word for word, {sounds} sound for sound")
    print(f"median phoneme error rate {statistics.median(scores):.3f}, highest {max(scores):.2f}")
    for line in sorted(unknown):
        print(f"{line} was said, and is not in the script")
    for line in worse:
        print(f"{line} is understood worse than its recording")
    print("what is heard is what the script says" if not unknown and not worse else "what is heard is NOT what the script says")
    return 1 if unknown or worse else 0


if __name__ == "__main__":
    sys.exit(main())
