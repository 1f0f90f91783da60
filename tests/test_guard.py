"""The guard finds what would do the exercise, under whatever name, and nothing else."""

import ast

import pytest

from dojo.implementation.guard import shortcuts

FORBID = ("@", "numpy.dot", "numpy.linalg", "numpy.add.accumulate", "sum")

CAUGHT = {
    "operator": ("def f(a, b):\n    return a @ b", 2, "@"),
    "operator in place": ("def f(a, b):\n    a @= b", 2, "@"),
    "module": ("import numpy\nx = numpy.dot(a, b)", 2, "numpy.dot"),
    "module under another name": ("import numpy as np\nx = np.dot(a, b)", 2, "numpy.dot"),
    "name": ("from numpy import dot\nx = dot(a, b)", 2, "numpy.dot"),
    "name under another name": ("from numpy import dot as d\nx = d(a, b)", 2, "numpy.dot"),
    "import inside a function": (
        "def f(a, b):\n    from numpy import dot as d\n    return d(a, b)",
        3,
        "numpy.dot",
    ),
    "star import": ("from numpy import *\nx = dot(a, b)", 2, "numpy.dot"),
    "below a forbidden module": ("import numpy as np\nx = np.linalg.solve(a, b)", 2, "numpy.linalg"),
    "module of a module": ("from numpy import linalg as la\nx = la.inv(a)", 2, "numpy.linalg"),
    "import of a module of a module": ("import numpy.linalg as la\nx = la.inv(a)", 2, "numpy.linalg"),
    "name from a module of a module": ("from numpy.linalg import inv\nx = inv(a)", 2, "numpy.linalg"),
    "without a call": ("import numpy as np\nproduct = np.dot", 2, "numpy.dot"),
    "assigned module": ("import numpy as np\nxp = np\nx = xp.dot(a, b)", 3, "numpy.dot"),
    "getattr": ("import numpy as np\nx = getattr(np, 'dot')(a, b)", 2, "numpy.dot"),
    "importlib": ("import importlib\nx = importlib.import_module('numpy').dot(a, b)", 2, "numpy.dot"),
    "method of an array": ("def f(a, b):\n    return a.dot(b)", 2, "numpy.dot"),
    "method of an expression": ("import numpy as np\nx = np.asarray(a).dot(b)", 2, "numpy.dot"),
    "method of the operator": ("def f(a, b):\n    return a.__matmul__(b)", 2, "@"),
    "operator module": ("import operator\nx = operator.matmul(a, b)", 2, "@"),
    "method of a ufunc": ("import numpy as np\nx = np.add.accumulate(a)", 2, "numpy.add.accumulate"),
    "masked twin": ("import numpy as np\nx = np.ma.dot(a, b)", 2, "numpy.dot"),
    "private module": ("import numpy as np\nx = np._core.multiarray.dot(a, b)", 2, "numpy.dot"),
    "built-in": ("def f(a):\n    return sum(a)", 2, "sum"),
    "built-in as an argument": ("def f(a):\n    return list(map(sum, a))", 2, "sum"),
}

ALLOWED = {
    "comment": "x = 1  # np.dot(a, b) and a @ b",
    "string": "x = 'np.dot(a, b)'",
    "docstring": '"""Do not use numpy.dot."""',
    "own function of the same name": "def dot(a, b):\n    return 0\nx = dot(1, 2)",
    "own built-in name": "def sum(a):\n    return 0\nx = sum([1])",
    "another function of the module": "import numpy as np\nx = np.outer(a, b)",
    "the same name in another module": "import numpy as np\nx = np.random.dot(a, b)",
    "a longer name": "import numpy as np\nx = np.dots(a)",
    "an import that is not used": "from numpy import dot",
    "decorator": "@property\ndef f(self):\n    return 1",
    "multiplication": "def f(a, b):\n    return a * b",
    "assignment to an attribute": "def f(a):\n    a.dot = 1",
}


@pytest.mark.parametrize("case", CAUGHT)
def test_caught(case):
    """A forbidden call is named with its line, however it is written."""
    text, line, rule = CAUGHT[case]
    (sentence,) = shortcuts(ast.parse(text), FORBID)
    assert sentence.startswith(f"Line {line} uses `")
    assert rule in sentence
    assert sentence.endswith("Writing that part yourself is the exercise.")


@pytest.mark.parametrize("case", ALLOWED)
def test_allowed(case):
    """What only looks like a forbidden call is none."""
    assert shortcuts(ast.parse(ALLOWED[case]), FORBID) == ()


def test_every_line_is_named():
    """Two forbidden calls are two sentences, in the order of their lines."""
    text = "import numpy as np\nx = np.dot(a, b)\ny = a @ b\nz = np.dot(b, a)"
    assert [sentence.split(" uses")[0] for sentence in shortcuts(ast.parse(text), FORBID)] == [
        "Line 2",
        "Line 3",
        "Line 4",
    ]


def test_nothing_forbidden_nothing_found():
    """Without a rule everything is allowed."""
    assert shortcuts(ast.parse("import numpy as np\nx = np.dot(a, b) @ c"), ()) == ()
