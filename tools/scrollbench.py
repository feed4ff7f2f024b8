"""Prints how long the frames are while the longest page of a site is scrolled in a real window (Xvfb, 1920x1080).

usage: python tools/scrollbench.py DECLIC

Needs what screenbench.py needs. The wheel turns 40 times, 50 times a second, down and up again; a frame is every change on the screen.
"""
from __future__ import annotations

import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

from Xlib import X
from Xlib.ext import xtest

from screenbench import ROOT, Screen

LESSON = """id = "long"
part = "browser"

[setup]
today = 2027-03-01
people = ["amina"]
signed_in = ["emploi"]

[[step]]
id = "long"
open = "emploi.month"
goal = 'emploi.month.worked = "yes"'
do = ["click emploi.month.worked.yes"]
"""
CURRICULUM = """[[aim]]
id = "emploi"
icon = "briefcase"
lessons = ["long"]

[[module]]
id = "mouse"
icon = "mouse"

[[module.lesson]]
id = "long"
icon = "cursor"
needs = []
minutes = 5
digcomp = "P0"
pix = "5.2"
coop = "Matériel"
"""
WORDS = "long = Long\n    .mission = Long\n    .easier = Long\n    .praise = Long\nend = Long\n" + "".join(
    f"    .{rung} = Long\n" for rung in ("watch", "together", "helped", "alone", "known")
)


def content(folder: pathlib.Path) -> pathlib.Path:
    """A content folder with one lesson: the page that is to be scrolled, open to everybody."""
    for name in ("assets", "locales"):
        shutil.copytree(ROOT / name, folder / name)
    (folder / "assets/lessons/mouse/long.toml").write_text(LESSON, encoding="utf-8")
    (folder / "assets/curriculum.toml").write_text(CURRICULUM, encoding="utf-8")
    (folder / "locales/fr/lessons/long.ftl").write_text(WORDS, encoding="utf-8")
    page = folder / "assets/sites/emploi/month.toml"
    head, rest = page.read_text(encoding="utf-8").split("need = [", 1)
    page.write_text(head + rest.split("\n]\n", 1)[1].replace("when = 'worked = \"yes\"'\n", ""), encoding="utf-8")
    return folder


def frames(screen: Screen, button: int, notches: int = 40, pause: float = 0.02) -> list[float]:
    """The milliseconds between one picture and the next, while the wheel turns."""
    last, times, start = screen.lines(12), [], time.monotonic()
    turned = 0
    while time.monotonic() - start < notches * pause + 0.3:
        if turned < notches and time.monotonic() - start >= turned * pause:
            xtest.fake_input(screen.display, X.ButtonPress, button)
            xtest.fake_input(screen.display, X.ButtonRelease, button)
            screen.display.sync()
            turned += 1
        picture = screen.lines(12)
        if picture != last:
            last = picture
            times.append(time.monotonic())
    return [1000 * (after - before) for before, after in zip(times, times[1:])]


def click(screen: Screen, x: int, y: int) -> None:
    screen.move(x, y)
    time.sleep(0.3)
    screen.button(X.ButtonPress)
    time.sleep(0.1)
    screen.button(X.ButtonRelease)
    time.sleep(1.2)


def main() -> None:
    program = sys.argv[1]
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        options = ["--content", str(content(folder / "content")), "--state", str(folder / "state")]
        screen = Screen(7)
        kiosk = subprocess.Popen([program, *options], env=screen.env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(3)
        click(screen, 960, 540)  # the empty seat
        click(screen, 960, 540)  # the welcome
        click(screen, 480, 540)  # « Première fois »
        time.sleep(1)
        screen.move(700, 620)
        time.sleep(1)
        found = []
        for button in (5, 4, 5, 4):
            found += frames(screen, button)
        subprocess.run(["import", "-window", "root", str(ROOT / "target/scrollbench.png")], env=screen.env, check=False)
        kiosk.terminate()
        screen.close()
    if len(found) < 20:
        sys.exit("scrollbench: the page did not move; see target/scrollbench.png")
    found.sort()
    print(
        f"frames {len(found)}  median {statistics.median(found):.1f} ms  "
        f"95 % {found[int(len(found) * 0.95)]:.1f} ms  longest {found[-1]:.1f} ms"
    )


if __name__ == "__main__":
    main()
