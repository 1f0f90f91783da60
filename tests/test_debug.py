"""`dojo debug` opens the debugger on the failing example, in a real terminal."""

import sys
import time
from pathlib import Path

import pytest
from hostile.terminal import Terminal

pytestmark = [
    pytest.mark.serial,
    pytest.mark.skipif(sys.platform == "win32", reason="a pseudo-terminal is needed"),
]

DOJO = str(Path(sys.executable).with_name("dojo"))
PATIENCE = 20.0


def until(terminal, text):
    """Wait until the terminal shows a text."""
    end = time.monotonic() + PATIENCE
    while text not in terminal.text and time.monotonic() < end:
        time.sleep(0.05)
    assert text in terminal.text


def test_it_stops_in_the_function_on_the_failing_example(clone, learner):
    """The prompt comes on the function's first line, with the arguments of the example."""
    stub = clone / "katas/vectors/dot_product/dot_product.py"
    stub.write_text(
        "def dot_product(x, y):\n    total = 0.0\n    for i in range(1, len(x)):\n"
        "        total += x[i] * y[i]\n    return total\n",
        encoding="utf-8",
    )
    terminal = Terminal([DOJO, "debug", "dot_product"], clone, learner)
    until(terminal, "(Pdb)")
    assert "test_worked_example: Expected 12, your function returned 8" in terminal.text
    assert "-> total = 0.0" in terminal.text
    terminal.type("p x\n")
    until(terminal, "array([1., 2., 3.])")
    terminal.type("q\n")
    assert terminal.end(PATIENCE) == 0


def test_a_breakpoint_opens_there(clone, learner):
    """breakpoint() in the file stops there, once the debugger goes on."""
    stub = clone / "katas/vectors/dot_product/dot_product.py"
    stub.write_text(
        "def dot_product(x, y):\n    total = 0.0\n    breakpoint()\n    return total + 7\n", encoding="utf-8"
    )
    terminal = Terminal([DOJO, "debug", "dot_product", "worked"], clone, learner)
    until(terminal, "-> total = 0.0")
    terminal.type("c\n")
    until(terminal, "-> return total + 7")
    terminal.type("q\n")
    assert terminal.end(PATIENCE) == 0


def test_nothing_to_look_at(clone, dojo):
    """Where all tests pass, or none has the word in its name, a sentence says so."""
    stub = clone / "katas/vectors/dot_product/dot_product.py"
    stub.write_text((clone / "reference/vectors/dot_product/dot_product.py").read_text(encoding="utf-8"))
    assert "All tests of dot_product pass." in dojo(clone, "debug", "dot_product").stdout
    assert (
        "No test of dot_product has 'xyz' in its name." in dojo(clone, "debug", "dot_product", "xyz").stdout
    )
