"""A robot that plays a lesson of Déclic in its real window, with the mouse of the X server.

Where things stand comes from `cargo run --example places`, one line a gesture: `<step> <gesture> <x> <y>`. When to go on comes from
what the kiosk writes on its error output (DECLIC_LOG=declic=debug):

    lesson opened lesson=move             step lesson=move step=hold        lesson finished lesson=move
    ghost lesson=move step=hold           the ghost pointer begins to show a step
"""
import re
import time

from Xlib import X

GUARD = 0.9  # for 700 ms after a step begins, the kiosk does not listen
REST = 2.6  # the arrow rests on a thing for 2 s to choose it


class Seat:
    def __init__(self, screen, log, places):
        self.screen = screen
        self.log = open(log, encoding="utf-8", errors="replace")
        self.places = places
        self.step = None

    def wait(self, pattern, seconds):
        """The next line of the log in which `pattern` is found; None when none comes in so many seconds."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            line = self.log.readline()
            if step := re.search(r"\bstep lesson=\S+ step=(\w+)", line):
                self.step = step[1]
            if not line:
                time.sleep(0.01)
            elif found := re.search(pattern, line):
                return found
        return None

    def begin(self):
        """Opens the first lesson: a seat wakes when the arrow moves, and any button goes on."""
        for _ in range(4):
            self.walk(300, 300)
            self.walk(420, 360)
            time.sleep(GUARD)
            self.press()
            if self.wait(r"lesson opened lesson=", 3):
                return True
        return False

    def watch(self, measure):
        """Does nothing until help comes by itself, then returns what `measure` says while the ghost moves; None without a ghost."""
        figure = measure() if self.wait(r"\bghost lesson=", 120) else None
        self.step = None  # what a hand does before the ghost has ended is not seen: the step is said again then
        return figure

    def play(self):
        """Plays the lesson to its end. False if it did not come."""
        while self.step or self.wait(r"\bstep lesson=", 60):
            gestures, self.step = self.places.get(self.step, []), None
            time.sleep(GUARD)
            for gesture, x, y in gestures:
                # An arrow that came while the ghost was still moving was not seen: it comes again.
                self.walk(x + 8, y + 8)
                self.walk(x, y)
                if gesture == "rest":
                    time.sleep(REST)
                else:
                    self.press()
                    time.sleep(0.15)
            went_on = self.wait(r"lesson finished|\bstep lesson=", 60)
            if went_on is None or went_on[0] == "lesson finished":
                return went_on is not None
        return False

    def walk(self, x, y, steps=12):
        """Moves like a hand: many small steps, not a jump."""
        here = self.screen.root.query_pointer()
        for n in range(1, steps + 1):
            self.screen.move(here.root_x + (x - here.root_x) * n // steps, here.root_y + (y - here.root_y) * n // steps)
            time.sleep(0.02)

    def press(self):
        self.screen.button(X.ButtonPress)
        time.sleep(0.05)
        self.screen.button(X.ButtonRelease)


def read_places(text):
    """The gestures of each step, from what the example `places` printed."""
    places = {}
    for line in text.splitlines():
        step, gesture, x, y = line.split()
        places.setdefault(step, []).append((gesture, int(x), int(y)))
    return places
