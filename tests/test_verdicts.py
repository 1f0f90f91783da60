"""Every way a stub can be wrong is a verdict with one clear sentence, and touches no other kata."""

import json
import re
import sys

import pytest

from dojo.running.verdict import Verdict

# What the miniature course shows: its kata, the verdict, and a part of the sentence for the learner.
EXPECTED = {
    "untouched": (Verdict.UNTOUCHED, "Not implemented yet"),
    "passing": (Verdict.PASSING, ""),
    "failing": (Verdict.FAILING, "Expected 6, your function returned 9"),
    "windows_file": (Verdict.PASSING, ""),
    "builds_on": (Verdict.PASSING, ""),
    "syntax_error": (Verdict.BROKEN, "is not valid Python: expected ':' on line 4"),
    "removed_function": (
        Verdict.BROKEN,
        "There is no `removed_function` in removed_function.py (found: `removed_funktion`)",
    ),
    "missing_import": (
        Verdict.BROKEN,
        "imports `a_library_that_does_not_exist` (missing_import.py, line 1), which is not installed",
    ),
    "raises_on_import": (Verdict.BROKEN, "raises an error during import (raises_on_import.py, line 9)"),
    "exits_on_import": (Verdict.BROKEN, "calls sys.exit during import"),
    "not_utf8": (Verdict.BROKEN, "is not UTF-8 (byte 0xe9 on line 6): save it as UTF-8"),
    "null_byte": (Verdict.BROKEN, "has a null byte on line 6"),
    "shortcut": (Verdict.SHORTCUT, "Line 6 uses `plus` (numpy.add)"),
    "endless_loop": (Verdict.TOO_SLOW, "in test_doubles_two"),
    "flood": (Verdict.TOO_SLOW, "more than a million characters printed"),
    "sys_exit": (Verdict.FAILING, "calls sys.exit (sys_exit.py, line 6)"),
    "os_exit": (Verdict.CRASHED, "Python ended in test_doubles_two with exit status 0"),
    "deep_recursion": (Verdict.FAILING, "calls itself endlessly (deep_recursion.py, line 6)"),
    "greedy": (Verdict.FAILING, "asks for more memory than is available (greedy.py, line 6)"),
    "skips": (Verdict.FAILING, "only a test that ran can pass"),
}
if sys.platform != "win32":  # there, ctypes makes an error of it
    EXPECTED["segmentation_fault"] = (Verdict.CRASHED, "Python crashed in test_doubles_two (SIGSEGV)")


@pytest.fixture(scope="module", params=["forked", "fresh"])
def results(request, tmp_path_factory, dojo):
    """Return the results of all katas of the course, run in one command."""
    import shutil

    from conftest import ONE_OF_EACH

    course = shutil.copytree(ONE_OF_EACH, tmp_path_factory.mktemp("course") / "course")
    environment = {"DOJO_NO_FORK": "1"} if request.param == "fresh" else {}
    done = dojo(course, "run", *EXPECTED, "--json", "--deadline", "2", **environment)
    assert done.returncode == 1, done.stderr
    assert done.stderr == ""
    return {result["kata"]: result for result in json.loads(done.stdout)}


def test_the_course_has_a_kata_for_each_verdict():
    """The miniature course shows every verdict there is."""
    assert {verdict for verdict, _ in EXPECTED.values()} == set(Verdict)


@pytest.mark.parametrize("kata", EXPECTED)
def test_verdict(kata, results):
    """Each kata of the miniature course gets its verdict."""
    assert results[kata]["verdict"] == EXPECTED[kata][0]


@pytest.mark.parametrize("kata", EXPECTED)
def test_sentence(kata, results):
    """The learner is told what is wrong and where, in words."""
    result = results[kata]
    messages = [test["message"] for test in result["tests"]]
    assert EXPECTED[kata][1] in "\n".join([*result["diagnosis"], *result["shortcuts"], *messages])


@pytest.mark.parametrize("kata", EXPECTED)
def test_no_traceback_of_ours(kata, results):
    """No traceback reaches a learner."""
    assert "Traceback" not in json.dumps(results[kata])


def test_tests_that_were_not_reached_are_errors(results):
    """After a crash, the test that ran and all further ones are errors, not passes."""
    outcomes = [(test["outcome"], test["message"]) for test in results["os_exit"]["tests"]]
    assert outcomes == [
        ("error", "Python ended in this test."),
        ("error", "Not reached."),
        ("error", "Not reached."),
    ]


def test_a_wrong_answer_fails_only_the_tests_it_fails(results):
    """Squaring is doubling for 0 and 2."""
    assert [test["outcome"] for test in results["failing"]["tests"]] == ["passed", "failed", "passed"]


def test_what_was_printed_stands_under_the_message(course, dojo):
    """A print is shown with the test that fails: ten lines of it, the middle of a long one left out."""
    stub = course / "katas/verdicts/failing/failing.py"
    stub.write_text(
        "def failing(x):\n    print('x is', x)\n    print('-' * 20_000)\n    print('end')\n    return 0.5\n",
        encoding="utf-8",
    )
    (result,) = json.loads(dojo(course, "run", "failing", "--json").stdout)
    test = result["tests"][0]
    assert test["message"].startswith("Expected 4, your function returned 0.5")
    assert test["printed"].startswith("x is 2.0\n---")
    assert "characters omitted" in test["printed"]
    assert test["printed"].endswith("-\nend")
    assert len(test["printed"]) < 10_000
    shown = dojo(course, "run", "failing").stdout
    assert "It printed:\n  x is 2.0" in shown
    stub.write_text(
        "def failing(x):\n    for n in range(99):\n        print(n)\n    return 0.5\n", encoding="utf-8"
    )
    assert "\n  9\n  … 89 more lines\n" in dojo(course, "run", "failing").stdout


def test_control_characters_do_not_reach_the_terminal(course, dojo):
    """A message cannot move the cursor or set the title of the window."""
    stub = course / "katas/verdicts/failing/failing.py"
    stub.write_text(
        "def failing(x):\n    raise OverflowError('\\x1b]0;title\\x07\\x1b[2J')\n", encoding="utf-8"
    )
    shown = dojo(course, "run", "failing").stdout
    assert "OverflowError" in shown
    assert "\x1b" not in shown
    assert "\x07" not in shown


def test_the_first_failure_is_shown_beside_the_end_of_time(course, dojo):
    """Where one test takes too long, the line is told, and what had failed before is shown."""
    stub = course / "katas/verdicts/failing/failing.py"
    stub.write_text("def failing(x):\n    while x == 0:\n        pass\n    return 3 * x\n", encoding="utf-8")
    shown = " ".join(dojo(course, "run", "failing", "--deadline", "1").stdout.split())
    assert "too slow" in shown
    assert re.search(r"at line [23] of the file: is it too much work, or does a loop never end\?", shown)
    assert "test_doubles_two" in shown
    assert "Expected 4" in shown


def test_all_failures_and_tests_by_name(course, dojo):
    """--all shows each fact that fails; --test shows the tests with a word in their name."""
    stub = course / "katas/verdicts/failing/failing.py"
    stub.write_text("def failing(x):\n    return x + 1\n", encoding="utf-8")
    assert dojo(course, "run", "failing", "--all").stdout.count("your function returned") > 1
    chosen = dojo(course, "run", "failing", "--test", "two").stdout
    assert "test_doubles_two" in chosen
    assert "zero" not in chosen
    nothing = dojo(course, "run", "failing", "--test", "xyz")
    assert nothing.returncode == 2
    assert "No test of failing has 'xyz' in its name." in nothing.stderr


def test_prints_of_a_pass(course, dojo):
    """--prints shows what was printed in the tests that pass."""
    stub = course / "katas/verdicts/passing/passing.py"
    stub.write_text(stub.read_text(encoding="utf-8") + "\n\nprint('at import')\n", encoding="utf-8")
    text = stub.read_text(encoding="utf-8").replace("    return ", "    print('x is', x)\n    return ")
    stub.write_text(text, encoding="utf-8")
    assert "x is" not in dojo(course, "run", "passing").stdout
    assert "x is" in dojo(course, "run", "passing", "--prints").stdout


def test_what_was_printed_before_an_import_failed(course, dojo):
    """A file that cannot be imported shows what it printed until then."""
    stub = course / "katas/verdicts/failing/failing.py"
    stub.write_text("print('here')\nraise ValueError('no')\n", encoding="utf-8")
    assert "It printed:\nhere" in dojo(course, "run", "failing").stdout


def test_a_breakpoint_names_the_debugger(course, dojo):
    """Where nobody can type, breakpoint() says where to go instead."""
    stub = course / "katas/verdicts/failing/failing.py"
    stub.write_text("def failing(x):\n    breakpoint()\n    return 2 * x\n", encoding="utf-8")
    shown = " ".join(dojo(course, "run", "failing").stdout.split())
    assert "Your code calls breakpoint() (failing.py, line 2): `nox -s debug -- failing` opens" in shown


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (
            "def passing(x):\n    return [2 * x][1]\n",
            "IndexError: list index out of range (passing.py, line 2)",
        ),
        ("def passing(x):\n    raise NotImplementedError\n", "Not implemented yet (passing.py, line 2)."),
    ],
)
def test_an_error_in_a_kata_that_is_imported(course, dojo, text, sentence):
    """Its own line is named, not the one that calls it."""
    (course / "katas/verdicts/passing/passing.py").write_text(text, encoding="utf-8")
    (result,) = json.loads(dojo(course, "run", "builds_on", "--json").stdout)
    assert sentence in result["tests"][0]["message"]


def test_an_imported_kata_that_does_not_import(course, dojo):
    """The file that is at fault is named."""
    (course / "katas/verdicts/passing/passing.py").write_text("def passing(x:\n", encoding="utf-8")
    (result,) = json.loads(dojo(course, "run", "builds_on", "--json").stdout)
    assert result["verdict"] == "broken"
    assert "passing.py" in " ".join(result["diagnosis"])


def test_a_capstone_says_which_imported_kata_is_at_fault(course, dojo):
    """The kata that it builds on is named first, and not where that one passes."""
    sentence = (
        "builds_on imports passing, which does not pass its facts: begin there, with nox -s run -- passing"
    )
    own = course / "katas/verdicts/passing/passing.py"
    right = own.read_text(encoding="utf-8")
    own.write_text("def passing(x):\n    return 3 * x\n", encoding="utf-8")
    (result,) = json.loads(dojo(course, "run", "builds_on", "--json").stdout)
    assert (result["verdict"], result["diagnosis"]) == ("failing", [sentence])
    own.write_text(right, encoding="utf-8")
    stub = course / "katas/verdicts/builds_on/builds_on.py"
    stub.write_text(
        stub.read_text(encoding="utf-8").replace("passing(x)\n", "passing(x) + 1\n"), encoding="utf-8"
    )
    (result,) = json.loads(dojo(course, "run", "builds_on", "--json").stdout)
    assert result["verdict"] == "failing"
    assert sentence not in result["diagnosis"]
