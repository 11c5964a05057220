"""Sees a program's first painted frame on an X display.

A frame counts once a new top-level window is mapped and shows more than three colours: letters, not a ground alone. The
server itself says when something was painted (its extension DAMAGE), so that nobody asks all the time while a program starts.
"""

import select
import time

from Xlib import X, display
from Xlib.error import XError
from Xlib.ext import damage

# Smaller ones are helpers of a toolkit.
SMALLEST = 100
PATIENCE = 60
# How often is looked where the server says nothing.
LOOK = 0.02
COLOURS = 3


class Watch:
    """Made before the program is started."""

    def __init__(self, name):
        self.display = display.Display(name)
        if not self.display.has_extension("DAMAGE"):
            raise RuntimeError("the X server has no DAMAGE extension")
        self.display.damage_query_version()
        self.root = self.display.screen().root
        self.root.change_attributes(event_mask=X.SubstructureNotifyMask)
        self.display.set_error_handler(lambda *_: None)
        self.before = {window.id for window in self.root.query_tree().children}
        self.watched = {}

    def wait(self, process, patience=PATIENCE):
        """Returns the moment of the first frame, on the clock of `time.monotonic`."""
        until = time.monotonic() + patience
        while time.monotonic() < until:
            if self.is_painted():
                return time.monotonic()
            if process.poll() is not None:
                raise RuntimeError(f"{process.args[0]} ended with {process.returncode} before its first frame")
            if not self.display.pending_events():
                select.select([self.display.fileno()], [], [], LOOK)
            while self.display.pending_events():
                event = self.display.next_event()
                if event.type == self.display.extension_event.DamageNotify:
                    self.display.damage_subtract(event.damage)
        raise RuntimeError(f"{process.args[0]} painted nothing within {patience} s")

    def is_painted(self):
        for window in self.root.query_tree().children:
            if window.id not in self.before and self.shows_letters(window):
                return True
        return False

    def shows_letters(self, window):
        try:
            if window.get_attributes().map_state != X.IsViewable:
                return False
            place = window.get_geometry()
            if place.width <= SMALLEST or place.height <= SMALLEST:
                return False
            if window.id not in self.watched:
                self.watched[window.id] = window.damage_create(damage.DamageReportNonEmpty)
            data = window.get_image(0, 0, place.width, place.height, X.ZPixmap, 0xFFFFFFFF).data
        except XError:
            return False
        pixels = memoryview(data.encode("latin-1") if isinstance(data, str) else data).cast("I")
        return len(set(pixels[::7])) > COLOURS

    def close(self):
        self.display.close()
