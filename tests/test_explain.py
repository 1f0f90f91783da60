"""What Python raised is told in one sentence, with the place in the learner's file."""

import sys

import pytest

from dojo.implementation.explain import failed_import, failure, unreadable
from dojo.implementation.source import Source
from dojo.implementation.stand_in import load
from dojo.testing import Mismatch

PATH = "katas/t/matmul/matmul.py"


def source(text):
    """Return the learner's file with this text."""
    return Source(PATH, text.encode() if isinstance(text, str) else text)


def raised(text, call=None):
    """Return what a text raises when it is imported, or when `call` is called, and the source."""
    learner = source(text)
    try:
        module = load("matmul", learner)
        if call is not None:
            getattr(module, call)()
    except BaseException as error:  # noqa: BLE001 - whatever a learner's code may raise
        return error, learner
    raise AssertionError("nothing was raised")


# Files that cannot be read.


READABLE = [
    "",
    "x = 1\n",
    "x = 1\r\n",
    b"\xef\xbb\xbfx = 1\n",
    "# ∑\n",
    "1 / 0\n",
    "import no_such_library\n",
]

UNREADABLE = {
    "null byte": (
        b"x = 1\ny = 2\0\n",
        "matmul.py has a null byte on line 2: save it as plain text in UTF-8.",
    ),
    "null byte in a comment": (
        b"# \0\n",
        "matmul.py has a null byte on line 1: save it as plain text in UTF-8.",
    ),
    "UTF-16": (
        "x = 1\n".encode("utf-16"),
        "matmul.py has a null byte on line 1: save it as plain text in UTF-8.",
    ),
    "Latin-1": (b"x = 1\n\n# caf\xe9\n", "matmul.py is not UTF-8 (byte 0xe9 on line 3): save it as UTF-8."),
    "Latin-1 that says so": (
        b"# -*- coding: latin-1 -*-\n# caf\xe9\n",
        "matmul.py is not UTF-8 (byte 0xe9 on line 2): save it as UTF-8.",
    ),
    "missing colon": (
        "x = 1\ndef f(x)\n    return x\n",
        "matmul.py is not valid Python: expected ':' on line 2: `def f(x)`.",
    ),
    "open bracket": (
        "x = 1\n\ny = (1,\n",
        "matmul.py is not valid Python: '(' was never closed on line 3: `y = (1,`.",
    ),
    "indentation": (
        "def f():\nreturn 1\n",
        (
            "matmul.py is not valid Python: expected an indented block after function definition "
            "on line 1 on line 2: `return 1`."
        ),
    ),
    "tabs and spaces": (
        "if x:\n        a\n\tb\n",
        "matmul.py is not valid Python: inconsistent use of tabs and spaces in indentation on line 3: `b`.",
    ),
    "Windows": (
        "x = 1\r\ndef f(x)\r\n",
        "matmul.py is not valid Python: expected ':' on line 2: `def f(x)`.",
    ),
    "merge conflict": (
        "<<<<<<< HEAD\nx = 1\n",
        "matmul.py is not valid Python: invalid syntax on line 1: `<<<<<<< HEAD`.",
    ),
}


@pytest.mark.parametrize("text", READABLE)
def test_a_readable_file(text):
    """Any text of Python can be read, whatever it would do."""
    assert unreadable(source(text)) is None


@pytest.mark.parametrize("case", UNREADABLE)
def test_an_unreadable_file(case):
    """The sentence names the file, the reason and the line."""
    data, sentence = UNREADABLE[case]
    assert unreadable(source(data)) == sentence


@pytest.mark.parametrize("data", [b"x = " + b"-" * 100_000 + b"1\n", b"(" * 5000, b"x = " + b"1+" * 50_000])
def test_a_file_that_is_too_much_for_python(data):
    """A text that Python gives up on is one sentence, too."""
    assert unreadable(source(data)).startswith(
        ("matmul.py cannot be read as Python: ", "matmul.py is not valid")
    )


def test_a_file_that_python_gives_up_on_without_a_word():
    """A reason is given even where Python gives none."""
    assert not unreadable(source("x = " + "-" * 100_000 + "1\n")).endswith(": .")


def test_nothing_is_run(tmp_path):
    """Looking at a file does not run it."""
    proof = tmp_path / "proof"
    assert unreadable(source(f"open({str(proof)!r}, 'w').close()\n")) is None
    assert not proof.exists()


# Imports that fail.


IMPORTS = {
    "exit": (
        "import sys\nsys.exit()\n",
        "calls sys.exit during import (matmul.py, line 2): remove the call.",
    ),
    "raised exit": (
        "raise SystemExit\n",
        "calls sys.exit during import (matmul.py, line 1): remove the call.",
    ),
    "missing library": (
        "\nimport no_such_library\n",
        "imports `no_such_library` (matmul.py, line 2), which is not installed here.",
    ),
    "missing part of a library": (
        "import numpy.no_such_part\n",
        "imports `numpy.no_such_part` (matmul.py, line 1), which is not installed here.",
    ),
    "missing name": (
        "from math import no_such_name\n",
        (
            "raises an error during import (matmul.py, line 1): ImportError: cannot import name "
            "'no_such_name' from 'math' ("
        ),
    ),
    "error": (
        "x = 1\nx.y\n",
        (
            "raises an error during import (matmul.py, line 2): "
            "AttributeError: 'int' object has no attribute 'y'."
        ),
    ),
    "error without a message": (
        "raise KeyError\n",
        "raises an error during import (matmul.py, line 1): KeyError.",
    ),
    "error in a function": (
        "def f():\n    return 1 / 0\n\n\nf()\n",
        "raises an error during import (matmul.py, line 2): ZeroDivisionError: division by zero.",
    ),
    "stub at work": (
        "def f():\n    raise NotImplementedError\n\n\nf()\n",
        "raises an error during import (matmul.py, line 2): NotImplementedError.",
    ),
    "syntax": ("def f(:\n", "is not valid Python: invalid syntax on line 1: `def f(:`."),
    "return": ("return 1\n", "is not valid Python: 'return' outside function on line 1"),
    "break": (
        "def f():\n    break\n",
        "is not valid Python: 'break' outside loop on line 2",
    ),
    "nonlocal": (
        "\nnonlocal x\n",
        "is not valid Python: nonlocal declaration not allowed at module level on line 2",
    ),
    "interrupted": (
        "raise KeyboardInterrupt\n",
        "raises an error during import (matmul.py, line 1): KeyboardInterrupt.",
    ),
}


@pytest.mark.parametrize("case", IMPORTS)
def test_a_failed_import(case):
    """The sentence says what stopped the import, and in which line."""
    text, sentence = IMPORTS[case]
    assert failed_import(*raised(text)).startswith(f"matmul.py {sentence}")


def test_an_import_that_fails_elsewhere():
    """Without a line of the learner's file, none is named."""
    assert failed_import(ModuleNotFoundError("No module", name="scipy"), source("")) == (
        "matmul.py imports `scipy`, which is not installed here."
    )
    assert failed_import(SyntaxError("bad"), source("")).startswith("matmul.py is not valid Python: bad")


def test_a_syntax_error_in_another_file(tmp_path):
    """A syntax error of a module that the learner's file imports is not said to be in the learner's."""
    (tmp_path / "helper_of_mine.py").write_text("\n\n\ndef f(:\n", encoding="utf-8")
    sys.path.insert(0, str(tmp_path))
    try:
        sentence = failed_import(*raised("import helper_of_mine\n"))
    finally:
        sys.path.remove(str(tmp_path))
    assert "matmul.py is not valid Python" not in sentence


# Tests that fail.


FAILURES = {
    "raise NotImplementedError": "Not implemented yet (matmul.py, line 2).",
    "raise NotImplementedError('later')": "Not implemented yet (matmul.py, line 2).",
    "import sys; sys.exit(3)": (
        "Your code calls sys.exit (matmul.py, line 2), which ends Python: return a value instead."
    ),
    "return f()": "A function calls itself endlessly (matmul.py, line 2).",
    "raise MemoryError": "Your code asks for more memory than is available (matmul.py, line 2).",
    "assert 1 == 2": "Your code raised AssertionError (matmul.py, line 2).",
    "assert 1 == 2, 'sizes'": "Your code raised AssertionError: sizes (matmul.py, line 2).",
    "return 1 / 0": "Your code raised ZeroDivisionError: division by zero (matmul.py, line 2).",
    "return [][0]": "Your code raised IndexError: list index out of range (matmul.py, line 2).",
    "return {}['k']": "Your code raised KeyError: 'k' (matmul.py, line 2).",
    "raise ValueError": "Your code raised ValueError (matmul.py, line 2).",
    "raise ValueError('Sizes differ.')": "Your code raised ValueError: Sizes differ (matmul.py, line 2).",
    "raise ValueError('  ')": "Your code raised ValueError (matmul.py, line 2).",
    "raise KeyboardInterrupt": "Your code raised KeyboardInterrupt (matmul.py, line 2).",
    "import no_such_library": (
        "Your code raised ModuleNotFoundError: No module named 'no_such_library' (matmul.py, line 2)."
    ),
}


@pytest.mark.parametrize("line", FAILURES)
def test_a_failure(line):
    """The sentence says what the code did, and where."""
    assert failure(*raised(f"def f():\n    {line}\n", "f")) == FAILURES[line]


def test_the_deepest_line_of_the_learner_is_named():
    """Of several lines of the file the last one called counts, not that of a library below."""
    text = "import json\n\n\ndef inner():\n    return json.loads('{')\n\n\ndef f():\n    return inner()\n"
    assert failure(*raised(text, "f")).endswith(" (matmul.py, line 5).")


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (NotImplementedError(), "Not implemented yet."),
        (Mismatch("Expected 1, your function returned 2."), "Expected 1, your function returned 2."),
        (AssertionError(), "An assertion failed."),
        (AssertionError("as it stands."), "as it stands."),
        (TypeError("f() takes 1 argument"), "Your code raised TypeError: f() takes 1 argument."),
        (RecursionError("deep"), "A function calls itself endlessly."),
    ],
)
def test_a_failure_outside_the_file(error, sentence):
    """Without a line of the learner's file, none is named."""
    assert failure(error, source("")) == sentence


def test_a_mismatch_is_told_as_it_is():
    """A sentence of the assertions is not changed, even where the learner's code is on the way."""
    text = "from dojo.testing import assert_close\n\n\ndef f():\n    assert_close(1, 2.0)\n"
    assert failure(*raised(text, "f")) == "Expected 2, your function returned 1 (off by 1, allowed 2e-09)."


def test_notes_are_told_below():
    """What hypothesis adds, such as the example, stands in lines of its own."""
    error = Mismatch("Expected 1, your function returned 2.")
    error.add_note("Falsifying example: f(x=0)")
    error.add_note("and more")
    assert failure(error, source("")) == (
        "Expected 1, your function returned 2.\nFalsifying example: f(x=0)\nand more"
    )


@pytest.mark.parametrize(("length", "shown"), [(2000, 2000), (2001, 2000), (10**6, 2000)])
def test_a_long_message_is_cut(length, shown):
    """A message has at most 2000 characters, and shows where it was cut."""
    sentence = failure(AssertionError("x" * length), source(""))
    assert sentence == "x" * shown + (" …" if length > shown else "")


def test_a_long_message_of_an_import_is_cut():
    """What an import raises is cut, too."""
    assert len(failed_import(*raised("raise ValueError('x' * 1_000_000)\n"))) < 3000


def test_an_error_that_cannot_be_told():
    """An exception whose own text raises is named by its type."""
    text = (
        "class Odd(Exception):\n    def __str__(self):\n        return 1 / 0\n\n\ndef f():\n    raise Odd\n"
    )
    assert failure(*raised(text, "f")) == "Your code raised Odd (matmul.py, line 7)."
