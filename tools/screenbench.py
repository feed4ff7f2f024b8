#!/usr/bin/env python3
"""Measure Déclic and its neighbours as a person meets them: fullscreen, each on an Xvfb screen of its own.

usage: screenbench.py [--runs 5] [--idle 20] [--only declic,floor] --faces FILE --places FILE --crowd FOLDER

Prints one Markdown table: a row for each figure, a column for each program, medians over the runs. The programs take turns
within a run, so that a busy moment of the machine touches all of them. A program that is not installed shows "–".

- start       seconds from exec to the first picture with content (at least 8 colours on a grid of lines)
- rest        CPU of the whole process tree, in % of a core, while nothing happens
- click       milliseconds from a press (XTEST) to the first changed pixel; Déclic: on the button for the volume, in its first lesson
- memory      PSS of the process tree in MiB; Déclic plays one lesson first (tools/play.py), in the first run only
- ghost       CPU in % of a core while the ghost pointer shows a step of that lesson
- field, page, arrow, letter, wheel, desk
              milliseconds of update + view + draw, headless: read from FILE, which `cargo bench --bench faces` wrote

Needs from Debian: xvfb, openbox (a bare X server ignores fullscreen), x11-xkb-utils; from PyPI: python-xlib, psutil, numpy.
`make bench` sees to all of them, and builds target/release/declic and target/release/examples/floor.
"""
import argparse
import contextlib
import os
import pathlib
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time

import numpy
import psutil
from Xlib import X, display
from Xlib.ext import xtest

import play

PAGE = """<!doctype html><meta charset=utf-8><title>One page</title>
<style>body{margin:15% auto;width:60%;font:34px sans-serif;background:#faf6ef}button{font:inherit;padding:24px}
p{color:#0a5a5c}h1{color:#1c2430}i{color:#5a3a96}</style>
<h1>One page</h1><p>A trivial page: <i>a title, a sentence, a button.</i></p><button>Send</button>
<script>onmousedown=()=>document.body.style.background='#e2f0ee'</script>"""

ROOT = pathlib.Path(__file__).resolve().parent.parent
WIDTH, HEIGHT = 1920, 1080


class Screen:
    """An X screen of its own, with a window manager and a French keyboard."""

    def __init__(self, number):
        self.name = f":{100 + os.getpid() % 400 + number}"
        quiet = dict(stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.server = subprocess.Popen(
            ["Xvfb", self.name, "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-nolisten", "tcp", "-noreset"], **quiet
        )
        self.connect().close()
        self.env = dict(os.environ, DISPLAY=self.name, LC_ALL="C.UTF-8", DECLIC_LOG="declic=debug")
        self.env.pop("WAYLAND_DISPLAY", None)
        subprocess.run(["setxkbmap", "-layout", "fr"], env=self.env, check=False, **quiet)
        self.display = self.connect()  # after the layout, which a connection reads once
        self.manager = subprocess.Popen(["openbox", "--sm-disable"], env=self.env, **quiet)
        self.root = self.display.screen().root
        self.wait_for_manager()

    def connect(self):
        for _ in range(200):
            with contextlib.suppress(Exception):
                return display.Display(self.name)
            time.sleep(0.05)
        sys.exit("screenbench: Xvfb did not start")

    def wait_for_manager(self):
        """A window that opens before the window manager is there never fills the screen."""
        check = self.display.intern_atom("_NET_SUPPORTING_WM_CHECK")
        for _ in range(200):
            if self.root.get_full_property(check, X.AnyPropertyType):
                return
            time.sleep(0.05)
        sys.exit("screenbench: openbox did not start")

    def lines(self, count):
        """The pixels of `count` lines spread over the screen."""
        step = HEIGHT // count
        return b"".join(
            self.root.get_image(0, y, WIDTH, 1, X.ZPixmap, 0xFFFFFFFF).data for y in range(step // 2, HEIGHT, step)
        )

    def move(self, x, y):
        xtest.fake_input(self.display, X.MotionNotify, x=x, y=y)
        self.display.sync()

    def button(self, kind, which=1):
        xtest.fake_input(self.display, kind, which)
        self.display.sync()

    def close(self):
        self.display.close()
        for process in (self.manager, self.server):
            process.terminate()
            process.wait()


def tree(process):
    parent = psutil.Process(process.pid)
    return [parent, *parent.children(recursive=True)]


def pss(process):
    total = 0
    for one in tree(process):
        with contextlib.suppress(psutil.Error):
            total += one.memory_full_info().pss
    return total / 2**20


def cpu_seconds(process):
    total = 0.0
    for one in tree(process):
        with contextlib.suppress(psutil.Error):
            times = one.cpu_times()
            total += times.user + times.system
    return total


def cpu_share(process, seconds):
    before, start = cpu_seconds(process), time.monotonic()
    time.sleep(seconds)
    return 100 * (cpu_seconds(process) - before) / (time.monotonic() - start)


def start_seconds(screen, start, limit=60):
    """Seconds to the first picture with content; returns once the picture has been still for a second, or after `limit`."""
    first, last, changed = None, None, start
    while time.monotonic() - start < limit:
        data, now = screen.lines(24), time.monotonic()
        if data != last:
            last, changed = data, now
            if first is None and len(numpy.unique(numpy.frombuffer(data, dtype=numpy.uint32))) >= 8:
                first = now - start
        elif first is not None and (now - changed > 1.0 or now - start > 8):
            break
        time.sleep(0.004)
    return first


def click_milliseconds(screen, x, y):
    screen.move(x, y)
    time.sleep(1.0)
    before, start = screen.lines(24), time.monotonic()
    screen.button(X.ButtonPress)
    try:
        while time.monotonic() - start < 3:
            if screen.lines(24) != before:
                return 1000 * (time.monotonic() - start)
        return None
    finally:
        # Beside what was pressed: nothing else happens.
        screen.move(x, y - HEIGHT // 4)
        screen.button(X.ButtonRelease)


def measure(program, number, screen, options, log):
    """The figures of one run of `program`."""
    start = time.monotonic()
    process = subprocess.Popen(program["command"], env=screen.env, start_new_session=True, stdout=log, stderr=log)
    figures = {}
    try:
        figures["start"] = start_seconds(screen, start)
        time.sleep(2)
        figures["rest"] = cpu_share(process, options.idle)
        is_ours = program["key"] in OURS
        if is_ours:
            places = play.read_places(options.places.read_text(encoding="utf-8"))
            seat = play.Seat(screen, log.name, places)
            is_open = seat.begin()
            _, x, y = places["bar"][0]
            figures["click"] = click_milliseconds(screen, x, y)
        elif program.get("still", True):
            figures["click"] = click_milliseconds(screen, WIDTH // 2, HEIGHT // 2)
        if is_ours and number == 0:
            if is_open:
                figures["ghost"] = seat.watch(lambda: cpu_share(process, 1))
            if seat.play():
                figures["memory"] = pss(process)
            else:
                print("screenbench: the lesson was not played to its end", file=sys.stderr)
        elif not is_ours:
            figures["memory"] = pss(process)
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
    return figures


# Déclic on a new seat, and on one where thousands have been.
OURS = ("declic", "crowd")


def programs(folder, crowd):
    page = folder / "page.html"
    page.write_text(PAGE, encoding="utf-8")
    release = ROOT / "target" / "release"
    chromium = ["chromium", "--kiosk", "--no-first-run", "--no-sandbox", f"--user-data-dir={folder / 'chromium'}", page.as_uri()]
    all_of_them = [
        {"name": "Déclic", "key": "declic", "command": [str(release / "declic"), "--state", str(folder / "new")]},
        {"name": "Déclic, 5,000 cards", "key": "crowd", "command": [str(release / "declic"), "--state", str(crowd)]},
        {"name": "bare iced form", "key": "floor", "command": [str(release / "examples" / "floor")]},
        {"name": "Chromium, one page", "key": "chromium", "command": chromium},
        {"name": "GCompris", "key": "gcompris", "command": ["gcompris-qt", "--fullscreen"], "still": False},
    ]
    places = os.environ["PATH"] + ":/usr/games"
    found = [dict(it, command=[shutil.which(it["command"][0], path=places), *it["command"][1:]]) for it in all_of_them]
    return [dict(it, present=it["command"][0] is not None) for it in found]


# key, what it is, unit, format, and what Déclic must hold: a figure, or a share of another program's with the figure that it had
ROWS = [
    ("start", "exec to first content", "s", ".2f", ("chromium", 1 / 3, 0.18)),
    ("memory", "memory (PSS), after one lesson", "MiB", ".0f", ("chromium", 1 / 10, 38.0)),
    ("rest", "CPU at rest", "%", ".1f", 0.0),
    ("click", "click to changed pixel", "ms", ".0f", 16.0),
    ("field", "update + view + draw: one word lit", "ms", ".1f", 5.0),
    ("page", "update + view + draw: a new page", "ms", ".1f", 16.0),
    ("arrow", "update + view + draw: the arrow moves", "ms", ".1f", 5.0),
    ("letter", "update + view + draw: a letter is typed", "ms", ".1f", 5.0),
    ("wheel", "update + view + draw: a long page scrolls", "ms", ".1f", 16.0),
    ("desk", "update + view + draw: the arrow moves over the desk", "ms", ".1f", 5.0),
    ("sign_in", "sign-in besides Argon2, with 5,000 cards", "ms", ".1f", 50.0),
    ("ghost", "ghost pointer, 30 fps, with light", "% of a core", ".0f", 20.0),
]


def limit(rule, key, medians):
    """The figure that Déclic must hold, and how it is written."""
    if not isinstance(rule, tuple):
        return rule, f"≤ {rule:g}"
    name, share, fallback = rule
    other = medians.get(name, {}).get(key)
    figure = fallback if other is None else other * share
    return figure, f"≤ {figure:.2g} (1/{round(1 / share)} of Chromium)"


def table(chosen, medians):
    print("| | Déclic must | | " + " | ".join(it["name"] for it in chosen) + " |")
    print("|---|---|---|" + "---|" * len(chosen))
    over = 0
    for key, what, unit, form, rule in ROWS:
        figure, written = limit(rule, key, medians)
        own = medians.get("declic", {}).get(key)
        verdict = "–"
        if own is not None:
            fine = float(format(own, form)) <= float(format(figure, form))
            verdict = "ok" if fine else "**over**"
            over += not fine
        cells = [medians.get(it["key"], {}).get(key) for it in chosen]
        shown = ["–" if it is None else format(it, form) for it in cells]
        print(f"| {what} ({unit}) | {written} | {verdict} | " + " | ".join(shown) + " |")
    return over


def grown(medians):
    """Says whether thousands of cards change the start or the memory, beyond what two runs of the same program differ by."""
    over = 0
    for key, what, unit, form, slack in [("start", "start", "s", ".2f", 0.03), ("memory", "memory", "MiB", ".0f", 2.0)]:
        new, old = medians.get("declic", {}).get(key), medians.get("crowd", {}).get(key)
        if new is not None and old is not None:
            fine = old <= new + slack
            over += not fine
            print(f"\n{what} with 5,000 cards: {format(old, form)} {unit}, on a new seat {format(new, form)} {unit}: {'ok' if fine else '**grown**'}")
    return over


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--idle", type=float, default=20)
    parser.add_argument("--only", help="keys of programs, with commas: declic,floor,chromium,gcompris")
    parser.add_argument("--faces", type=pathlib.Path, required=True, help="what `cargo bench --bench faces` printed")
    parser.add_argument("--places", type=pathlib.Path, required=True, help="what the example `places` printed for the first lesson")
    parser.add_argument("--crowd", type=pathlib.Path, required=True, help="the folder that the example `crowd` filled")
    options = parser.parse_args()

    with tempfile.TemporaryDirectory(prefix="declic-bench-") as folder:
        folder = pathlib.Path(folder)
        chosen = [it for it in programs(folder, options.crowd) if not options.only or it["key"] in options.only.split(",")]
        runs = {it["key"]: [] for it in chosen}
        for number in range(options.runs):
            for program in filter(lambda it: it["present"], chosen):
                screen = Screen(number)
                try:
                    with open(folder / f"{program['key']}.{number}.log", "w+b") as log:
                        runs[program["key"]].append(measure(program, number, screen, options, log))
                finally:
                    screen.close()
    medians = {}
    for key, figures in runs.items():
        known = {name: [run[name] for run in figures if run.get(name) is not None] for name in {n for run in figures for n in run}}
        medians[key] = {name: statistics.median(values) for name, values in known.items() if values}
    for line in options.faces.read_text(encoding="utf-8").splitlines():
        name, _, value = line.partition(" ")
        medians.setdefault("declic", {})[name] = float(value)
    print(f"{WIDTH}×{HEIGHT}, medians of {options.runs} runs, {os.cpu_count()} cores")
    print()
    over = table(chosen, medians) + grown(medians)
    sys.exit(1 if over else 0)


if __name__ == "__main__":
    main()
