"""Diagnosis names the mistake where one relation explains every value, and is silent elsewhere."""

import json
import math

import numpy as np
import pytest

from dojo.diagnosis.general import general
from dojo.diagnosis.replay import Observation
from dojo.testing import Mismatch, assert_close

VECTOR = np.array([0.3, -1.7, 2.9, 5.3])
SQUARE = np.array([[1.3, 2.1, -0.7], [0.4, 3.9, 1.1], [2.2, -5.1, 0.9]])
TALL = np.array([[1.3, 2.1], [0.4, -3.9], [2.2, 5.1]])
POSITIVE = np.array([0.3, 1.7, 2.9, 5.3])
LONG = np.array([0.3, 1.7, -2.9, 5.3, 0.9, 4.1, 6.7])
CUBE = np.linspace(0.1, 3.7, 27).reshape(3, 3, 3) ** 2


def diagnosed(*pairs, sizes=()):
    """Return the general diagnosis for pairs of what was returned and what is right."""
    return general([noted(actual, expected, sizes) for actual, expected in pairs])


def noted(actual, expected, sizes=(), **seen):
    """Return one comparison, which fails by the tolerance that assertions have by default."""
    try:
        assert_close(actual, expected)
    except Mismatch:
        seen["failed"] = True
    return Observation("value", actual, expected, frozenset(sizes), **seen)


RELATIONS = {
    "negated": (-VECTOR, VECTOR, "opposite sign"),
    "twice": (2 * VECTOR, VECTOR, "Every value is 2 times the right one. Is a factor of 1/2 missing?"),
    "half": (VECTOR / 2, VECTOR, "0.5 = 1/2 times the right one. Is there an extra factor of 1/2?"),
    "in bits": (VECTOR / math.log(2), VECTOR, "1.4427 = 1/ln 2 times the right one. Is this in bits?"),
    "in nats": (VECTOR * math.log(2), VECTOR, "0.69315 = ln 2 times"),
    "pi": (VECTOR * math.pi, VECTOR, "3.1416 = π times"),
    "in degrees": (VECTOR * 180 / math.pi, VECTOR, "180/π times the right one. Is this in degrees?"),
    "too large": (VECTOR + 1, VECTOR, "Every value is too large by 1."),
    "too small": (VECTOR - math.log(2), VECTOR, "too small by 0.69315 = ln 2."),
    "transposed square": (SQUARE.T, SQUARE, "transposed"),
    "transposed": (TALL.T, TALL, "transposed: shape (2, 3) where (3, 2) is right"),
    "reversed": (VECTOR[::-1], VECTOR, "reverse order"),
    "columns reversed": (SQUARE[:, ::-1], SQUARE, "The columns are right, but in reverse order"),
    "sorted": (np.sort(VECTOR[::-1]), VECTOR[::-1], "sorted"),
    "shifted": (np.roll(VECTOR, 1), VECTOR, "shifted by one"),
    "column vector": (VECTOR[:, None], VECTOR, "an axis of length 1 too many"),
    "flattened": (TALL.ravel(), TALL, "in order, but they have shape (6,) where (3, 2) is right"),
    "not summed": (VECTOR, np.asarray(VECTOR.sum()), "add up to the right number. Is a sum missing?"),
    "absolute": (np.abs(VECTOR), VECTOR, "never a negative sign"),
    "squared": (POSITIVE**2, POSITIVE, "the square of the right one. Is a root missing?"),
    "rooted": (np.sqrt(POSITIVE), POSITIVE, "the square root of the right one"),
    "exponentiated": (np.exp(VECTOR), VECTOR, "Is a logarithm missing?"),
    "logarithm": (np.log(POSITIVE), POSITIVE, "the logarithm of the right one"),
    "reciprocal": (1 / VECTOR, VECTOR, "1 divided by the right one"),
    "cumulative": (np.cumsum(VECTOR), VECTOR, "running sum"),
    "whole numbers": (np.trunc(VECTOR), VECTOR, "without its fraction"),
    "normalised": (POSITIVE / POSITIVE.sum(), POSITIVE, "divided by its sum"),
    "signs of columns": (SQUARE * [1, -1, 1], SQUARE, "up to the sign of some columns"),
    "diagonal": (SQUARE + np.diag([1.0, 0.3, 2.7]), SQUARE, "everywhere except on the diagonal"),
    "first": (VECTOR + [0.7, 0, 0, 0], VECTOR, "everywhere except on the first entry"),
    "last": (VECTOR + [0, 0, 0, 0.7], VECTOR, "everywhere except on the last entry"),
    "nan": (np.where(VECTOR > 2, np.nan, VECTOR), VECTOR, "NaN, first at [2], where 2.9 is right"),
    "infinite": (np.where(VECTOR > 2, np.inf, VECTOR), VECTOR, "infinite, first at [2]"),
    "differences": (np.diff(VECTOR), VECTOR, "the differences of the right one: shape (3,) where (4,)"),
    "differences from zero": (np.diff(VECTOR, prepend=0), VECTOR, "Is a running sum missing?"),
    "permuted axes": (CUBE.transpose(2, 0, 1), CUBE, "the axes of the right one, but in the order (2, 0, 1)"),
    "last batch": (
        np.where(np.arange(7) < 5, LONG, 2.5),
        LONG,
        "The first 5 rows of your result are right, and the last 2 of 7 are not.",
    ),
    "inaccurate": (
        VECTOR * (1 + np.array([1, -1, 1, 1]) * 1e-6),
        VECTOR,
        "about 6 digits are right",
    ),
}


@pytest.mark.parametrize("case", RELATIONS)
def test_relation(case):
    """Each relation is recognised and put into one or two sentences."""
    actual, expected, text = RELATIONS[case]
    sentence = diagnosed((actual, expected))
    assert sentence is not None
    assert text in sentence
    assert sentence.count("\n") == 0


@pytest.mark.parametrize(
    ("factor", "name"),
    [
        (4, "n = 4"),
        (1 / 4, "1/n = 1/4"),
        (3, "3"),
        (3 / 4, "(n - 1)/n = 3/4"),
        (4 / 3, "n/(n - 1) = 4/3"),
        (2, "2"),
    ],
)
def test_scaled_by_a_size(factor, name):
    """A factor that is a size of the arguments is named as such; a plain number comes first."""
    assert f"{name} times the right one" in diagnosed((VECTOR * factor, VECTOR), sizes=[4])


def test_scaled_by_the_size_of_each_example():
    """The factor n follows the size from example to example."""
    notes = [noted(VECTOR[:n] * n, VECTOR[:n], [n]) for n in (2, 3, 4)]
    assert "n times the right one, where n is a size of the input" in general(notes)


def test_wrong_because_the_argument_was_changed():
    """Where every wrong value comes from a call that changed its argument, that is said."""
    right = noted(VECTOR, VECTOR)
    wrong = noted(POSITIVE, VECTOR, writes=True)
    assert general([right, wrong]) == (
        "Your function changes its argument in every call that returns a wrong value. Is a copy missing?"
    )
    assert general([wrong, noted(POSITIVE, SQUARE[0, 0])]) is None


def test_wrong_because_the_result_is_a_view():
    """Where every wrong value is a part of an argument, that is said."""
    wrong = noted(VECTOR**2 + 1, VECTOR, view=True)
    assert "Your result is a view of the argument" in general([wrong])


def test_every_value_must_agree():
    """One entry that does not follow the relation silences it."""
    actual = 2 * VECTOR
    actual[1] += 0.01
    assert diagnosed((actual, VECTOR)) is None


def test_a_value_that_is_right_contradicts_a_relation():
    """If one example is right and not zero, not everything is doubled."""
    assert diagnosed((2 * VECTOR, VECTOR), (VECTOR, VECTOR)) is None


def test_one_small_whole_number_proves_nothing():
    """4 for 2 may be twice, the square, or two more: nothing is said."""
    assert diagnosed((np.asarray(4.0), np.asarray(2.0))) is None


def test_right_values_need_no_diagnosis():
    """Where all is right there is nothing to explain."""
    assert diagnosed((VECTOR, VECTOR)) is None


@pytest.mark.parametrize("actual", [None, "text", [1, 2], {}, np.array(["a"]), np.array([None])])
def test_values_that_are_no_numbers_are_left_alone(actual):
    """What is not an array of numbers is the assertion's to explain."""
    diagnosed((actual, VECTOR))


def test_no_false_alarm():
    """On 10,000 pairs of unrelated random arrays of all shapes nothing is claimed."""
    rng = np.random.default_rng(0)
    shapes = [(), (1,), (2,), (5,), (1, 1), (2, 2), (2, 3), (3, 3), (4, 1), (2, 2, 2)]
    claims = []
    for _ in range(10_000):
        draw = (rng.normal, rng.random, lambda size: rng.integers(-3, 4, size).astype(float))[rng.integers(3)]
        shape, other = shapes[rng.integers(len(shapes))], shapes[rng.integers(len(shapes))]
        expected = np.asarray(draw(size=shape))
        actual = np.asarray(draw(size=shape if rng.random() < 0.8 else other))
        if actual.shape == expected.shape and np.allclose(actual, expected):
            continue
        sentence = diagnosed((actual, expected), sizes=expected.shape)
        if sentence:
            claims.append((actual, expected, sentence))
    assert claims == []


SLIPS = {
    "squares": ("return x * x", "Your result is the square of x: right for 0 and 2 alone."),
    "adds two": ("return 2 + x", "Your result is x + 2. Does twice x grow with x?"),
    "halves": ("return 0.5 * x", "Your result is half of x, a quarter of the right one."),
}


@pytest.mark.parametrize("slip", SLIPS)
def test_a_misconception_is_named(course, dojo, slip):
    """A wrong idea is recognised by its values, however it is written."""
    line, message = SLIPS[slip]
    stub = course / "katas/verdicts/failing/failing.py"
    stub.write_text(f"def failing(x):\n    {line}\n", encoding="utf-8")
    (result,) = json.loads(dojo(course, "run", "failing", "--json").stdout)
    assert result["diagnosis"] == [message]
    assert message in " ".join(dojo(course, "run", "failing").stdout.split())


def test_an_unknown_slip_is_met_with_silence_or_a_relation(course, dojo):
    """No misconception is named that does not agree everywhere."""
    stub = course / "katas/verdicts/failing/failing.py"
    stub.write_text("def failing(x):\n    return x * x * x\n", encoding="utf-8")
    (result,) = json.loads(dojo(course, "run", "failing", "--json").stdout)
    assert result["diagnosis"] == []


def test_without_the_reference_the_general_diagnosis_works(course, dojo):
    """In a release for a class nothing of the reference is there, and a relation is still named."""
    import shutil

    shutil.rmtree(course / "reference")
    stub = course / "katas/verdicts/failing/failing.py"
    stub.write_text("def failing(x):\n    return -2 * x\n", encoding="utf-8")
    suite = course / "katas/verdicts/failing/test_failing.py"
    text = suite.read_text(encoding="utf-8").replace("failing(2.0), 4.0", "failing(2.2), 4.4")
    suite.write_text(text.replace("failing(3.0), 6.0", "failing(3.3), 6.6"), encoding="utf-8")
    (result,) = json.loads(dojo(course, "run", "failing", "--json").stdout)
    assert result["diagnosis"] == ["Your result is the right one with the opposite sign."]


def run_on(clone, dojo, kata, text):
    """Return the result of a kata's suite for a learner's text."""
    name = kata.rpartition("/")[2]
    (clone / "katas" / kata / f"{name}.py").write_text(text, encoding="utf-8")
    (result,) = json.loads(dojo(clone, "run", name, "--json").stdout)
    return result


def test_a_typical_slip_in_a_real_kata(clone, dojo):
    """A binary logarithm in the entropy leads to a question about bits."""
    text = (
        "import numpy as np\n\n\ndef entropy(p):\n    p = np.asarray(p, float)\n    p = p[p > 0]\n"
        "    return float(-(p * np.log2(p)).sum())\n"
    )
    result = run_on(clone, dojo, "information_theory/entropy", text)
    assert result["verdict"] == "failing"
    (sentence,) = result["diagnosis"]
    assert "bits" in sentence


NEAR_MISSES = {
    "sorted before they are used": (
        "integration/trapezoidal_rule",
        """
import numpy as np

def trapezoidal_rule(x, y):
    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    if x.ndim != 1 or x.shape != y.shape or not len(x) or not np.isfinite([x, y]).all():
        raise ValueError("two vectors of finite numbers are needed")
    order = np.argsort(x)
    x, y = x[order], y[order]
    if (np.diff(x) == 0).any():
        raise ValueError("two points are equal")
    return float(np.sum(np.diff(x) * (y[1:] + y[:-1])) / 2)
""",
        "Your result keeps its sign when the points come in falling order.",
    ),
    "from the global random state": (
        "probability/monte_carlo_integral",
        """
import numpy as np

def monte_carlo_integral(f, a, b, n, rng):
    if not (np.isfinite(a) and np.isfinite(b)) or n < 2:
        raise ValueError("the limits must be finite, and n at least 2")
    values = f(a + (b - a) * np.random.random(n))
    if not np.isfinite(values).all():
        raise ValueError("a value is not finite")
    return float((b - a) * values.mean()), float(abs(b - a) * values.std(ddof=1) / np.sqrt(n))
""",
        "Equal seeds do not give you equal results.",
    ),
    "several values where an error is due": (
        "statistics/linear_regression",
        """
import numpy as np

def fit(x, y):
    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    if x.ndim != 2 or y.shape != x.shape[:1] or not (np.isfinite(x).all() and np.isfinite(y).all()):
        raise ValueError("the data are malformed")
    if len(x) <= x.shape[1]:
        raise ValueError("there are too few samples")
    w = np.linalg.pinv(x - x.mean(axis=0)) @ (y - y.mean())
    return w, float(y.mean() - w @ x.mean(axis=0))
""",
        "among the weights that fit equally well you choose the shortest",
    ),
}


@pytest.mark.parametrize("slip", NEAR_MISSES)
def test_one_misconception_is_named(clone, dojo, slip):
    """Of several that are near, the one is named that also draws and refuses what the learner's does."""
    kata, text, sentence = NEAR_MISSES[slip]
    result = run_on(clone, dojo, kata, text)
    assert result["verdict"] == "failing"
    (said,) = result["diagnosis"]
    assert sentence in said


TWO_SLIPS = {
    "another logarithm, and no thought for outcomes of probability 0": (
        "information_theory/kl_divergence",
        """
import numpy as np

def kl_divergence(p, q):
    p, q = np.asarray(p, float), np.asarray(q, float)
    return float(np.sum(p * np.log2(p / q)))
""",
        ["1/ln 2", "NaN where p has a zero"],
    ),
    "no thought for pages without links, and too few steps": (
        "matrices/pagerank",
        """
import numpy as np

def pagerank(adjacency, damping):
    a = np.array(adjacency, float)
    p = a / a.sum(axis=1, keepdims=True)
    x = np.ones(len(a)) / len(a)
    for _ in range(100):
        x = (1 - damping) / len(a) + damping * p.T @ x
    return x
""",
        ["NaN where a page has no links", "only a few right digits"],
    ),
}


@pytest.mark.parametrize("slips", TWO_SLIPS)
def test_two_slips_in_one_function_are_both_named(clone, dojo, slips):
    """The first draft of many has two slips; the one that explains more values is named first."""
    kata, text, sentences = TWO_SLIPS[slips]
    result = run_on(clone, dojo, kata, text)
    assert len(result["diagnosis"]) == len(sentences)
    for said, sentence in zip(result["diagnosis"], sentences, strict=True):
        assert sentence in said


def test_values_that_no_two_ideas_explain_are_met_with_silence(clone, dojo):
    """A slip that nobody expected is not blamed on two others."""
    text = (
        "import numpy as np\n\n\ndef kl_divergence(p, q):\n"
        "    p, q = np.asarray(p, float), np.asarray(q, float)\n"
        "    return float(np.sum(p**2 * np.log2((p + 0.1) / (q + 0.2))))\n"
    )
    result = run_on(clone, dojo, "information_theory/kl_divergence", text)
    assert result["diagnosis"] == []


RESCALED = """
import numpy as np

def kl_divergence(p, q):
    p, q = np.asarray(p, dtype=float), np.asarray(q, dtype=float)
    if p.ndim != 1 or p.shape != q.shape or not (np.all(p >= 0) and np.all(q >= 0)):
        raise ValueError("not a pair of distributions")
    if p.sum() == 0 or q.sum() == 0:
        raise ValueError("a sum is 0")
    p, q = p / p.sum(), q / q.sum()
    total = 0.0
    for a, b in zip(p, q):
        if a > 0:
            total += a * np.log(a / b) if b > 0 else np.inf
    return float(total) * FACTOR
"""


def test_an_idea_about_input_is_named_once_the_facts_pass(clone, dojo):
    """What is misunderstood about input is no subject while the mathematics is wrong."""
    kata, idea = "information_theory/kl_divergence", "Your function accepts vectors that do not sum to 1"
    right = run_on(clone, dojo, kata, RESCALED.replace("FACTOR", "1"))
    assert right["verdict"] == "passing"
    assert [said.startswith(idea) for said in right["diagnosis"]] == [True]
    wrong = run_on(clone, dojo, kata, RESCALED.replace("FACTOR", "2"))
    assert wrong["verdict"] == "failing"
    assert wrong["diagnosis"]
    assert not any(idea in said for said in wrong["diagnosis"])


def test_single_precision():
    """Values that all fit into float32, and are right to its digits, are told so."""
    single = VECTOR.astype(np.float32)
    assert "type float32, which holds about 7 digits" in diagnosed((single, VECTOR))
    assert "fits into a float32" in diagnosed((single.astype(float), VECTOR))


def test_another_order():
    """Right entries in any other order are told so."""
    assert diagnosed((VECTOR[[2, 0, 3, 1]], VECTOR)) == "The entries are right, but in another order."


def test_right_for_one_shape_only():
    """What is right for square matrices only, or for two entries only, is told so."""
    square = [noted(VECTOR, VECTOR, shapes=((n, n),)) for n in (2, 3)]
    others = [noted(VECTOR**2 + n, VECTOR, shapes=((n, 2),)) for n in (3, 4)]
    assert "with square matrices, and wrong in all others" in general([*square, *others])
    pairs = [noted(VECTOR, VECTOR, shapes=((2,), (2,))) for _ in range(2)]
    longer = [noted(VECTOR**2 + n, VECTOR, shapes=((n,), (n,))) for n in (3, 4)]
    assert "with vectors of two entries, and wrong in all others" in general([*pairs, *longer])


def test_what_passed_by_its_tolerance_needs_no_explanation():
    """A value within the tolerance of its test is right, however many digits differ."""
    near = VECTOR * (1 + 1e-8)
    assert general([Observation("value", near, VECTOR, frozenset())]) is None


CHANGING = {
    "a counter": "n = [0]\n\n\ndef failing(x):\n    n[0] += 1\n    return 2 * x + n[0]\n",
    "chance": "import numpy as np\n\n\ndef failing(x):\n    return 2 * x + np.random.normal()\n",
}


@pytest.mark.parametrize("kind", CHANGING)
def test_another_value_for_the_same_arguments(course, dojo, kind):
    """A function that keeps something, or draws, is told that its value changes from call to call."""
    (course / "katas/verdicts/failing/failing.py").write_text(CHANGING[kind], encoding="utf-8")
    (result,) = json.loads(dojo(course, "run", "failing", "--json").stdout)
    (said,) = result["diagnosis"]
    assert said.startswith("Your function returns another value when it is called again")


def test_a_small_number_is_tried_without(clone, dojo):
    """A small number without which examples would pass is named with its line."""
    result = run_on(
        clone,
        dojo,
        "vectors/cosine_similarity",
        "import numpy as np\n\n\ndef cosine_similarity(x, y):\n"
        "    return float(np.sum(x * y) / (np.sqrt(np.sum(x * x) * np.sum(y * y)) + 1e-7))\n",
    )
    (said,) = result["diagnosis"]
    assert said.startswith("With 0 in place of 1e-07 in line 5, ")


def test_an_idea_is_named_on_the_worked_example_alone(clone, dojo):
    """Where the rest of a first draft breaks for another reason, the worked example may name the idea."""
    result = run_on(
        clone,
        dojo,
        "information_theory/kl_divergence",
        "import math\n\n\ndef kl_divergence(p, q):\n"
        "    return sum(b * math.log(b / a) for a, b in zip(p, q, strict=True))\n",
    )
    (said,) = result["diagnosis"]
    assert said == (
        "On the worked example: Your result is D(q || p). Under which of the two distributions is the "
        "average taken?"
    )
