"""Makes the recordings of Déclic: renders what has none, listens to it, and writes the manifest.

usage: make voice [ARGS="--check | --only KEY... | --again KEY... | --mend KEY..."]

  (nothing)       render every line that has no clip or whose words, spelling, voice or settings changed, and listen to each once
  --check         render nothing; say what is missing, changed or not listened to; exit 1 if anything is
  --only KEY...   render and listen only to these; a key may hold a * (lessons: "click.*")
  --again KEY...  render these although nothing changed
  --mend KEY...   of these, say the ones that are hard to understand in other ways, and print the best for respell.toml; keeps nothing
  --no-listening  render, and leave the listening to another run
  --script FILE   read the lines from a file (`key<TAB>words`) instead of asking the program
"""
from __future__ import annotations

import argparse
import sys
import tomllib
from fnmatch import fnmatch
from pathlib import Path

import lines
import render
import report
import sound
from hearing import Hearing
from kokoro import RATE, Voice
from manifest import WORST, Entry, Manifest
from plan import SETTINGS, VOICE, Plan, Wanted, plan
from spelling import Spelling, plain_text

ROOT = Path(__file__).resolve().parents[2]
TOOL = ROOT / "tools/voice"
WORK = ROOT / "target/voice"
AUDIO = ROOT / "audio/fr"
MANIFEST = AUDIO / "manifest.toml"
EVERY = 25  # clips between two writings of the manifest
# Other ways of saying a line that is hard to understand: how fast, and behind what.
WAYS = ((0.92, "Eh bien, d’accord."), (1.0, "Eh bien, d’accord."), (1.0, ""), (0.88, ""))


class Making:
    """One run: what is wanted, what is there, and the manifest that grows."""

    def __init__(self, args: argparse.Namespace) -> None:
        self.args = args
        self.spelling = Spelling.read(TOOL / "respell.toml")
        self.justified: dict[str, str] = tomllib.loads((TOOL / "justified.toml").read_text(encoding="utf-8"))
        script = lines.parse_script(args.script.read_text(encoding="utf-8")) if args.script else lines.ask_the_program(ROOT)
        self.manifest = Manifest.read(MANIFEST, VOICE, SETTINGS)
        files = {path.name for path in AUDIO.glob("*.ogg")}
        again = {line.key for line in script if matches(line.key, args.again)}
        self.plan: Plan = plan(script, self.spelling, self.manifest, files, again)
        self.by_key = {one.line.key: one for one in self.plan.wanted}
        self._voice: Voice | None = None
        self.rendered = 0

    @property
    def voice(self) -> Voice:
        """The voice, read when it is needed first."""
        self._voice = self._voice or Voice(WORK)
        return self._voice

    def owned(self, one: Wanted) -> Wanted:
        """The line whose file holds the recording of this one."""
        return self.by_key[self.plan.owner[one.hash]]

    def chosen(self, some: list[Wanted]) -> list[Wanted]:
        """Those that were asked for: all, unless `--only` names some."""
        if not self.args.only:
            return some
        keys = {self.plan.owner[one.hash] for one in self.plan.wanted if matches(one.line.key, self.args.only)}
        return [one for one in some if one.line.key in keys]

    def unheard(self) -> list[Wanted]:
        """The recordings that are there and up to date, and that nobody listened to."""
        owners = [self.by_key[key] for key in self.plan.owner.values()]
        there = [one for one in owners if self.entry(one) is not None]
        return sorted((one for one in there if self.entry(one).score is None), key=lambda one: one.line.key)

    def entry(self, one: Wanted) -> Entry | None:
        """The clip of a line as the manifest has it, if that is up to date."""
        entry = self.manifest.clips.get(one.line.key)
        return entry if entry and entry.hash == one.hash else None

    def render_all(self) -> None:
        """Renders what has no recording, one after the other; what was made is kept when the run is broken off."""
        todo = self.chosen(self.plan.render)
        for count, one in enumerate(todo, 1):
            clip = render.render(self.voice, one.line, self.spelling)
            sound.publish(clip.samples, RATE, AUDIO / f"{one.line.key}.ogg")
            said = one.said if one.said != plain_text(one.line.text) else None
            self.manifest.clips[one.line.key] = Entry(one.line.text, one.hash, round(clip.seconds, 2), clip.words, said)
            self.rendered += 1
            self.keep(count, len(todo), "rendered", one.line.key)

    def hear_all(self) -> None:
        """Listens to every recording that has no score for what it says today."""
        todo = self.chosen(self.unheard())
        hearing = Hearing(self.voice, WORK) if todo else None
        for count, one in enumerate(todo, 1):
            entry = self.manifest.clips[one.line.key]
            entry.score, entry.heard = hearing.hear(AUDIO / f"{one.line.key}.ogg", one.line.key, one.line.text, one.said)
            note = f" {entry.score:.2f}  {entry.heard}" if entry.score > WORST else ""
            self.keep(count, len(todo), "heard", one.line.key + note)

    def keep(self, count: int, of: int, what: str, note: str) -> None:
        """Says how far the run is, and writes the manifest now and then."""
        print(f"{what} {count}/{of}  {note}", flush=True)
        if count % EVERY == 0 or count == of:
            self.write()

    def write(self) -> None:
        """Brings the manifest in line with the script, and writes it: shared recordings, reasons, nothing that is not said."""
        clips: dict[str, Entry] = {}
        for one in self.plan.wanted:
            owner = self.owned(one)
            made = self.entry(owner)
            if made is None:
                continue
            shared = None if owner is one else f"{owner.line.key}.ogg"
            why = self.justified.get(one.line.key) if (made.score or 0) > WORST else None
            clips[one.line.key] = Entry(**{**vars(made), "text": one.line.text, "file": shared, "justified": why})
        # What is not rendered yet keeps its old clip until it is: the words are wrong, but a run that is broken off loses nothing.
        kept = {key: entry for key, entry in self.manifest.clips.items() if key in self.by_key and key not in clips}
        Manifest(VOICE, SETTINGS, clips | kept).write(MANIFEST)

    def sweep(self) -> list[str]:
        """Deletes recordings that no clip uses, and returns their names."""
        used = {(entry.file or f"{key}.ogg") for key, entry in Manifest.read(MANIFEST, VOICE, SETTINGS).clips.items()}
        gone = sorted(path for path in AUDIO.glob("*.ogg") if path.name not in used)
        for path in gone:
            path.unlink()
        return [path.name for path in gone]

    def check(self) -> int:
        """Says what is missing, changed, or not listened to."""
        problems = [f"{'stale' if one.line.key in self.manifest.clips else 'missing'}: {one.line.key}" for one in self.plan.render]
        problems += [f"not listened to: {one.line.key}" for one in self.unheard()]
        problems += [f"not said any more: {key}" for key in sorted(self.manifest.clips.keys() - self.by_key.keys())]
        for key, entry in sorted(self.manifest.clips.items()):
            if (entry.score or 0) > WORST and not entry.justified:
                problems.append(f"hard to understand: {key} ({entry.score}): {entry.heard}")
        print("\n".join(problems) or f"{len(self.plan.wanted)} clips, all up to date")
        return 1 if problems else 0

    def mend(self) -> None:
        """Says what is hard to understand in other ways, and prints the best as lines for respell.toml."""
        hearing = Hearing(self.voice, WORK)
        owners = [self.by_key[key] for key in self.plan.owner.values() if matches(key, self.args.mend)]
        for one in owners:
            entry = self.entry(one)
            if entry is None or (entry.score or 0) <= WORST:
                continue
            best, way, heard = entry.score, None, ""
            for speed, lead_in in WAYS:
                path = WORK / "mend" / f"{one.line.key}.ogg"
                own = self.spelling.lines.get(one.line.key, {}) | {"speed": speed, "behind": lead_in}
                try:
                    clip = render.render(self.voice, one.line, Spelling(self.spelling.words, {one.line.key: own}))
                except render.Unclean:
                    continue
                sound.encode(clip.samples, RATE, path)
                score, heard_now = hearing.hear(path, one.line.key, one.line.text, one.said)
                if score < best:
                    best, way, heard = score, (speed, lead_in), heard_now
                if best <= WORST / 4:
                    break
            if way:
                said = f'said = "{own["said"]}", ' if "said" in own else ""
                behind = f', behind = "{way[1]}"' if way[1] else ""
                print(f'"{one.line.key}" = {{ {said}speed = {way[0]}{behind} }}  # {entry.score} -> {best}: {heard}', flush=True)
            else:
                print(f"# {one.line.key} stays {entry.score}: {entry.heard}", flush=True)


def matches(key: str, patterns: list[str]) -> bool:
    """Whether a key is one of these, or of the kind of one with a `*`."""
    return any(fnmatch(key, pattern) for pattern in patterns)


def main() -> int:
    """Reads the arguments and does what they say."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--only", nargs="+", default=[], metavar="KEY")
    parser.add_argument("--again", nargs="+", default=[], metavar="KEY")
    parser.add_argument("--mend", nargs="+", default=[], metavar="KEY")
    parser.add_argument("--no-listening", action="store_true")
    parser.add_argument("--script", type=Path)
    making = Making(parser.parse_args())
    if making.args.check:
        return making.check()
    if making.args.mend:
        making.mend()
        return 0
    making.render_all()
    if not making.args.no_listening:
        making.hear_all()
    making.write()
    gone = making.sweep()
    return report.show(Manifest.read(MANIFEST, VOICE, SETTINGS), AUDIO, WORK, making.rendered, gone)


if __name__ == "__main__":
    sys.exit(main())
