"""A robot that plays Déclic in its real window, with the mouse and the keys of the X server.

It knows nothing of the screens. It follows what the kiosk writes on its error output, one line each:

    next do=click x=640 y=512            a press there is the next thing to do: click, double, right, rest
    next do=drag x=640 y=512 to=900,300
    next do=type text=...                the rest of the line is typed
    next do=press key=Return             an X keysym
    ghost                                the ghost pointer has begun to show a step
    finished                             a lesson has ended

Coordinates are pixels of the screen. A line `next` is written whenever what to do next changes, or has moved.
"""
import re
import time

from Xlib import XK, X
from Xlib.ext import xtest

NEXT = re.compile(r"\bnext do=(\w+)(?: x=(\d+) y=(\d+))?(?: to=(\d+),(\d+))?(?: text=(.*))?(?: key=(\w+))?")


class Seat:
    def __init__(self, screen, log):
        self.screen = screen
        self.log = open(log, encoding="utf-8", errors="replace")

    def lines(self, seconds):
        """Lines of the log as they come, until none has come for so many seconds."""
        last = time.monotonic()
        while time.monotonic() - last < seconds:
            line = self.log.readline()
            if line:
                last = time.monotonic()
                yield line.rstrip("\n")
            else:
                time.sleep(0.01)

    def watch(self, measure):
        """Follows the lesson to the first ghost, then returns what `measure` says while it moves; None without a ghost."""
        for line in self.lines(10):
            if re.search(r"\bghost\b", line):
                return measure()
            self.follow(line)
        return None

    def play_one_lesson(self):
        """Plays until a lesson has ended. False if the kiosk stopped saying what to do."""
        for line in self.lines(30):
            if re.search(r"\bfinished\b", line):
                return True
            self.follow(line)
        return False

    def follow(self, line):
        found = NEXT.search(line)
        if not found:
            return
        do, x, y, to_x, to_y, text, key = found.groups()
        time.sleep(0.8)  # for 700 ms after a change, the buttons of the kiosk do not listen
        if x is not None:
            self.walk(int(x), int(y))
        if do == "click":
            self.press(1)
        elif do == "double":
            self.press(1)
            self.press(1)
        elif do == "right":
            self.press(3)
        elif do == "drag" and to_x is not None:
            self.screen.button(X.ButtonPress)
            self.walk(int(to_x), int(to_y))
            self.screen.button(X.ButtonRelease)
        elif do == "type":
            for letter in text or "":
                self.key(letter)
        elif do == "press":
            self.key(key)

    def walk(self, x, y, steps=12):
        """Moves like a hand: many small steps, not a jump."""
        here = self.screen.root.query_pointer()
        for n in range(1, steps + 1):
            self.screen.move(here.root_x + (x - here.root_x) * n // steps, here.root_y + (y - here.root_y) * n // steps)
            time.sleep(0.01)

    def press(self, which):
        self.screen.button(X.ButtonPress, which)
        time.sleep(0.05)
        self.screen.button(X.ButtonRelease, which)
        time.sleep(0.05)

    def key(self, name):
        """Types a character, or presses a keysym by its name, on the layout that the screen has."""
        keysym = XK.string_to_keysym(name) or ord(name)
        code, index = next(iter(self.screen.display.keysym_to_keycodes(keysym)), (None, None))
        if code is None:
            return
        held = [XK.XK_Shift_L] * (index & 1) + [XK.XK_ISO_Level3_Shift] * (index >= 4)
        codes = [self.screen.display.keysym_to_keycode(it) for it in held] + [code]
        for kind, order in ((X.KeyPress, codes), (X.KeyRelease, codes[::-1])):
            for one in order:
                xtest.fake_input(self.screen.display, kind, one)
        self.screen.display.sync()
        time.sleep(0.08)
