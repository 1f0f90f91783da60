"""A forbidden function is noticed when it is called, by whatever name; honest code calls what it likes."""

import json
import subprocess
import sys
import textwrap

import pytest
from conftest import ROOT

FORBID = ["@", "numpy.dot", "numpy.einsum", "numpy.matmul", "numpy.matrix", "numpy.linalg.solve"]
FORBID += ["numpy.linalg.svd", "numpy.polynomial", "numpy.add.accumulate", "itertools.accumulate"]

# Each is the body of a function; `f` is a forbidden function that was looked up by a computed name.
ROUTES = {
    "computed name": "f(A, A)",
    "vars": "vars(np)['d' + 'ot'](A, A)",
    "eval": "eval('np.d' 'ot(A, A)')",
    "exec under a file of numpy's": (
        "exec(compile('dot(A, A)', np.linalg._linalg.__file__, 'exec'), vars(np.linalg._linalg) | {'A': A})"
    ),
    "exec under a kata's file": "exec(compile('g(A, A)', 'other.py', 'exec'), {'g': f, 'A': A})",
    "private module": "getattr(np._core.multiarray, 'd' + 'ot')(A, A)",
    "compiled module": "getattr(np._core._multiarray_umath, 'd' + 'ot')(A, A)",
    "other name in numpy": "getattr(np._core.multiarray, 'c_ein' + 'sum')('ij,jk', A, A)",
    "masked twin": "getattr(np.ma, 'd' + 'ot')(A, A)",
    "twin of linalg": "getattr(np.linalg, 'mat' + 'mul')(A, A)",
    "behind linalg": "vars(np.linalg._umath_linalg)['sol' + 've'](A, A)",
    "pickle": "pickle.loads(b'cnumpy\\nd' b'ot\\n.')(A, A)",
    "operator": "operator.attrgetter('d' + 'ot')(np)(A, A)",
    "map": "list(map(f, A, A))",
    "reduce": "functools.reduce(f, [A, A])",
    "partial": "functools.partial(f, A)(A)",
    "sorted": "sorted([(A, A)], key=lambda pair: f(*pair))",
    "loop of numpy's": "np.apply_over_axes(lambda a, _: f(a, a), A, [0])",
    "frompyfunc": "np.frompyfunc(f, 2, 1)(A, A)",
    "apply_along_axis": "np.apply_along_axis(f, 0, A, A)",
    "thread": "futures.ThreadPoolExecutor().submit(f, A, A).result()",
    "method of a universal function": "getattr(getattr(np, 'mat' + 'mul'), '__call__')(A, A)",
    "accumulate": "getattr(np.add, 'accum' + 'ulate')(A)",
    "itertools": "list(getattr(itertools, 'accum' + 'ulate')([1, 2]))",
    "module executed again": "getattr(importlib.reload(np.linalg._linalg), 'mat' + 'mul')(A, A)",
    "class": "getattr(np, 'mat' + 'rix')(A)",
    "module": "getattr(importlib.import_module('numpy.poly' + 'nomial'), 'Poly' + 'nomial')([1, 2])",
}
HONEST = {
    "another function": "np.outer(A, A)",
    "dot inside cov": "np.cov(A)",
    "matmul inside matrix_power": "np.linalg.matrix_power(A, 3)",
    "svd inside pinv": "np.linalg.pinv(A)",
    "svd inside norm": "np.linalg.norm(A, 2), np.linalg.cond(A), np.linalg.matrix_rank(A)",
    "add": "np.add(A, A), np.add.reduce(A), np.add.outer(A, A), np.sum(A), A.mean(), np.ma.add(A, A)",
    "other method of matmul": "np.matmul.nin, np.matmul.signature, repr(np.matmul)",
    "polynomial inside nothing": "np.polyfit([0, 1, 2.0], [1, 2, 3.0], 1)",
    "another kata": "other.product(A, A)",
    "map of another": "list(map(np.multiply, A, A)), np.apply_along_axis(sum, 0, A)",
}
PROGRAM = """
import json, sys
import numpy as np, numpy.ma, numpy.polynomial
from dojo.implementation.refusal import Refusal, code_within
from dojo.implementation.source import Source
from dojo.implementation.stand_in import KataFinder, SourceLoader, load

texts, forbid = json.load(sys.stdin)
sources = {name: Source(f"{name}.py", text.encode()) for name, text in texts.items()}
own = set(map(id, code_within(SourceLoader(sources["other"]).get_code("other"))))
def places():
    return {(m, n): id(v) for m in list(sys.modules) if m.partition(".")[0] == "numpy"
            for n, v in vars(sys.modules[m]).items()}
before = places()
refusal = Refusal("learner.py", lambda code: id(code) in own)
refusal.arm(forbid)
after = places()
changed = sorted({name for (module, name), value in before.items() if after[module, name] != value
                  and not module.startswith("numpy.polynomial")})
sys.meta_path.insert(0, KataFinder(sources.get))
sys.modules["other"] = load("other", sources["other"])
learner = load("learner", sources["learner"])
said = {}
for name, function in vars(learner).items():
    if name.startswith("case_"):
        refusal._seen.clear(), refusal.sentences.clear()
        function()
        said[name] = list(refusal.sentences)
print(json.dumps([said, changed]))
"""


@pytest.fixture(scope="module")
def seen():
    """Return what was said of each case, by its number, and which names numpy has lost."""
    head = "import functools, importlib, itertools, operator, pickle\nfrom concurrent import futures\n"
    head += "import numpy as np\nimport other\nA = np.eye(2)\nf = getattr(np, 'd' + 'ot')\n"
    bodies = [*ROUTES.values(), *HONEST.values()]
    cases = [f"def case_{number}():\n    {body}\n" for number, body in enumerate(bodies)]
    other = "import numpy as np\ndef product(a, b):\n    return list(map(np.dot, a, b)), np.dot(a, b)\n"
    asked = json.dumps([{"learner": head + "".join(cases), "other": other}, FORBID])
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], input=asked, capture_output=True, text=True, check=False, cwd=ROOT
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.mark.parametrize("case", ROUTES)
def test_no_way_round(case, seen):
    """Each way to a forbidden function is told, in the words of the check that reads the file."""
    number = [*ROUTES].index(case)
    (sentence,) = seen[0][f"case_{number}"]
    where = "The file" if case == "thread" else f"Line {8 + 2 * number}"
    assert sentence.startswith(f"{where} uses `")
    assert sentence.endswith("Writing that part yourself is the exercise.")


@pytest.mark.parametrize("case", HONEST)
def test_honest_code_is_left_alone(case, seen):
    """What numpy calls inside a function that is allowed, and what another kata calls, is not told."""
    assert seen[0][f"case_{len(ROUTES) + [*HONEST].index(case)}"] == []


def test_only_what_is_forbidden_is_replaced(seen):
    """A function that is not forbidden is the same object as before: a call of it costs nothing more."""
    assert set(seen[1]) <= {
        "dot", "einsum", "c_einsum", "matmul", "_core_matmul",
        "solve", "solve1", "svd", "svd_f", "svd_s", "add",
    }  # fmt: skip


def test_a_run_tells_of_it(tmp_path, dojo):
    """A pass by a computed name is a shortcut, and the line is named."""
    path = tmp_path / "dot_product.py"
    text = """
    import numpy as np

    def dot_product(x, y):
        if np.shape(x) != np.shape(y) or np.ndim(x) != 1:
            raise ValueError("no")
        return float(getattr(np, "d" + "ot")(np.asarray(x, float), np.asarray(y, float)))
    """
    path.write_text(textwrap.dedent(text))
    for environment in ({}, {"DOJO_NO_FORK": "1"}):
        done = dojo(ROOT, "run", "dot_product", "--source", str(path), "--json", **environment)
        (result,) = json.loads(done.stdout)
        assert result["verdict"] == "shortcut"
        assert result["shortcuts"] == ["Line 7 uses `numpy.dot`. Writing that part yourself is the exercise."]
