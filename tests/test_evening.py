"""An evening at a real terminal with a real editor: whatever is saved, what matters is on the screen."""

import re
import sys

import pytest
from evening import ROWS, evening, found, saves

pytestmark = pytest.mark.skipif(not found(), reason="needs tmux and vi")


def test_every_screen_of_a_watch_begins_with_the_verdict(clone, learner, origin):
    """A slip and then what is right, twice: no line has left the screen, and each next kata is named."""
    katas = saves(origin, "descent")[:2]
    environment = {key: value for key, value in learner.items() if key != "TMUX"}
    walk = evening(clone, "descent", katas, f"'{sys.executable}' -m dojo", environment)
    screens = {screen.after: screen for screen in walk}
    for _, name, _ in katas:
        for number, verdict in enumerate(("✗ {} failing", "✓ {} passing"), 1):
            screen = screens[f"save {number} of {name}"]
            assert screen.text.startswith(verdict.format(name)), screen
            assert screen.scrolled == 0, screen
            assert screen.text.count("\n") < ROWS, screen
    assert f"Next on the road: {katas[1][1]}" in screens[f"save 2 of {katas[0][1]}"].text
    assert re.search(r"today: 2 katas, \d+ points", screens["log"].text), screens["log"]
    assert screens["progress"].scrolled == 0, screens["progress"]
