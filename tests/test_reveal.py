"""What a solution teaches: hints to read again, its lines one by one, and what differs from one's own."""

import ast
import json
import re

import pytest

from dojo.implementation.solution_lines import count_of, first_lines, lines_of, shuffled, without_docstrings
from dojo.implementation.source import Source
from dojo.report.comparison import comparison_text

STUBS = "katas/verdicts"
DRAFT = '''"""How it goes."""

import math


def failing(x):
    """Return twice x."""
    total = 0.0  # a start
    for _ in range(
        2
    ):
        total += x

    return total


class Pair:
    """Two of them."""

    def first(self):
        a = 1
        return a
'''


@pytest.fixture
def drafted(course):
    """Return a course whose kata `failing` has a solution of several lines."""
    folder = course / "reference/verdicts/failing/drafts"
    folder.mkdir()
    (folder / "right.py").write_text(DRAFT, encoding="utf-8")
    return course


def test_lines_are_whole_and_bare():
    """Docstrings, comments and empty lines are left out, and what goes on in several lines is one."""
    lines = lines_of(DRAFT)
    assert [line.function for line in lines] == [None, None, 0, 0, 0, 0, None, None, 1, 1]
    assert count_of(lines) == 6
    assert lines[3].text == "    for _ in range(\n        2\n    ):"
    assert first_lines(lines, 2).endswith("def failing(x):\n    total = 0.0  # a start\n" + lines[3].text)


def test_the_order_is_another_one_and_always_the_same():
    """A name decides the order; each function keeps its own lines, and what surrounds them its place."""
    lines = lines_of(DRAFT)
    orders = {shuffled(lines, name) for name in "abcdefgh"}
    assert shuffled(lines, "a") == shuffled(lines, "a")
    assert len(orders) > 2
    right = [line.text for line in lines]
    for order in orders:
        rest = order.split("\n")
        assert sorted(rest) == sorted("\n".join(right).split("\n"))
        assert rest[:2] == ["import math", "def failing(x):"]
        assert order != "\n".join(right)


def test_of_every_kata_the_lines_make_a_solution(roadmap, workspace):
    """All lines of a draft, put in order, are the draft without its docstrings and comments."""
    for kata in roadmap.katas:
        code = workspace.reference(kata, "drafts/right.py").text()
        lines = lines_of(code)
        assert count_of(lines) > 0, kata.name
        bare = ast.unparse(ast.parse(without_docstrings(code)))
        assert ast.unparse(ast.parse("\n".join(line.text for line in lines))) == bare, kata.name


def test_after_the_last_hint_come_the_lines_out_of_order(drafted, dojo):
    """The puzzle is the last hint; after it, `reveal --next` is offered."""
    shown = [dojo(drafted, "hint", "failing").stdout for _ in range(5)]
    titles = [re.match(r"Hint (\d) of 4 for failing\n", text)[1] for text in shown]
    assert titles == ["1", "2", "3", "4", "4"]
    assert "out of order" in shown[3]
    assert all(line.strip() in shown[3] for line in ("total += x", "return total", "import math"))
    assert shown[4].endswith("One line of the solution at a time:\nnox -s reveal -- failing --next\n")


def test_a_hint_can_be_read_again(drafted, dojo):
    """`hint NAME 2` is that one, `hint 1` is about the kata one is in, `--all` shows all that were taken."""
    assert dojo(drafted, "hint", "failing", "2").stdout.startswith("Hint 2 of 4 for failing\n")
    there = drafted / STUBS / "failing"
    assert dojo(there, "hint", "1").stdout.startswith("Hint 1 of 4 for failing\n")
    every = dojo(there, "hint", "--all").stdout
    assert re.findall(r"Hint (\d) of 4", every) == ["1", "2"]
    assert dojo(there, "hint").stdout.startswith("Hint 3 of 4 for failing\n")
    for number in ("0", "5"):
        asked = dojo(drafted, "hint", "failing", number)
        assert asked.returncode == 2
        assert asked.stderr == f"dojo: There is no hint {number} for failing: it has 4.\n"


def test_lines_come_one_by_one_and_only_the_last_costs(drafted, dojo):
    """Each call shows one line more and is remembered; the last one halves the points."""
    refused = dojo(drafted, "reveal", "failing")
    assert refused.returncode == 1
    assert "nox -s reveal -- failing --next" in refused.stderr

    def record():
        score = json.loads(dojo(drafted, "progress", "--json", "--deadline", "1").stdout)
        (kata,) = [kata for kata in score["katas"] if kata["kata"] == "failing"]
        return kata["lines"], kata["revealed"]

    for taken in range(1, 6):
        shown = dojo(drafted, "reveal", "failing", "--next").stdout
        assert shown.startswith(f"{taken} of 6 lines of a solution of failing\n")
        assert ("total += x" in shown) == (taken >= 3)
    assert "The last line, for half the points:\nnox -s reveal -- failing --next\n" in shown
    assert record() == (5, False)
    shown = dojo(drafted, "reveal", "failing", "--next").stdout
    assert "a pass now earns half the points" in shown
    assert record() == (6, True)
    assert "the reference\n" in dojo(drafted, "reveal", "failing").stdout


def test_a_solution_of_one_line_is_not_given_by_accident(course, dojo):
    """Where the first line is the last one, it takes --give-up; a puzzle of one line is no hint either."""
    done = dojo(course, "reveal", "failing", "--next")
    assert (done.returncode, done.stdout) == (1, "")
    assert "The solution of failing is one line." in done.stderr
    assert not (course / ".dojo" / "state.json").exists()
    assert "x + x" not in "".join(dojo(course, "hint", "failing").stdout for _ in range(4))


def test_lines_out_of_order_are_as_wide_as_they_are(drafted, dojo):
    """No line of the puzzle is broken, whatever the terminal."""
    long = f"total = {' + '.join(['x'] * 40)}"
    draft = drafted / "reference/verdicts/failing/drafts/right.py"
    draft.write_text(DRAFT.replace("total = 0.0", long), encoding="utf-8")
    shown = dojo(drafted, "hint", "failing", "4", COLUMNS="60").stdout
    assert f"    {long}  # a start\n" in shown


def test_a_reveal_shows_what_differs_and_what_is_left(drafted, dojo):
    """After a pass: the difference, other ways with what each shows, and the next kata."""
    (drafted / STUBS / "failing/failing.py").write_text(
        "def failing(x):\n    return 2 * x\n", encoding="utf-8"
    )
    folder = drafted / "reference/verdicts/failing/alternatives"
    folder.mkdir()
    (folder / "by_shift.py").write_text('"""A shift.\n\nLong."""\n\n\ndef failing(x):\n    return x + x\n')
    shown = dojo(drafted, "reveal", "failing", COLUMNS="60").stdout
    assert "-     return 2 * x\n+ def failing(x: float) -> float:\n+     return x + x\n" in shown
    assert "Return twice x" not in shown
    assert "another way: by shift ---" in shown
    assert "A shift.\n\ndef failing(x):\n    return x + x\n" in shown
    assert "Long." not in shown
    assert shown.endswith("Next on the road: untouched\n")


OWN = Source("own.py", b"def f(x):\n    '''Mine.'''\n    y = x\n    return y\n")
REFERENCE = Source("ref.py", b"def f(x):\n    return x\n")


def test_side_by_side_where_there_is_room():
    """The two files stand beside each other, with a sign where they differ, and without docstrings."""
    shown = comparison_text(OWN, REFERENCE, 60)
    rows = [re.sub(" +", " ", row) for row in shown.splitlines()[2:]]
    assert rows == ["def f(x): def f(x):", " y = x | return x", " return y <"]
    assert "Mine" not in shown


@pytest.mark.parametrize("columns", [30, 80, 120, 200])
def test_no_line_is_broken_or_shortened(columns):
    """A line that is longer than the terminal is shown whole: the pager scrolls."""
    long = "    return " + " + ".join(f"x{number}" for number in range(40))
    shown = comparison_text(OWN, Source("ref.py", f"def f(x):\n{long}\n".encode()), columns)
    assert f"+ {long}" in shown.splitlines()


def test_a_file_that_is_no_python_is_compared_as_it_is():
    """What cannot be read as Python has no docstrings to leave out."""
    shown = comparison_text(Source("own.py", b"def f(:\n  '''a'''\n\x1b[2J"), REFERENCE, 60)
    assert "'''a'''" in shown
    assert "\x1b" not in shown
