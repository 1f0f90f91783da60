"""The strategies draw what a person would write, and shrink to it."""

from itertools import product

import numpy as np
import pytest
from hypothesis import find, given, settings
from hypothesis import strategies as st
from hypothesis.control import current_build_context

from dojo.testing import (
    distribution_pairs,
    distributions,
    matrices,
    numbers,
    positive_definite_matrices,
    symmetric_matrices,
    vectors,
)

QUICK = settings(max_examples=50, database=None, deadline=None)
SEARCH = settings(max_examples=2000, database=None, deadline=None, derandomize=True)
LARGEST = 16

ALL = {
    "numbers": numbers(),
    "vectors": vectors(),
    "vectors of a size": vectors(3),
    "vectors of a drawn size": vectors(st.integers(0, 7)),
    "matrices": matrices(),
    "matrices of a size": matrices(2, 3),
    "matrices with as many rows": matrices(2),
    "matrices with as many columns": matrices(n=3),
    "matrices of a drawn size": matrices(st.integers(0, 2), st.just(3)),
    "symmetric_matrices": symmetric_matrices(),
    "symmetric_matrices of a size": symmetric_matrices(3),
    "positive_definite_matrices": positive_definite_matrices(),
    "positive_definite_matrices of a size": positive_definite_matrices(2),
    "distributions": distributions(),
    "distributions of a size": distributions(4, zeros=True),
    "distribution_pairs": distribution_pairs(),
}
SHAPES = {
    "numbers": {()},
    "vectors": {(n,) for n in range(1, 6)},
    "vectors of a size": {(3,)},
    "vectors of a drawn size": {(n,) for n in range(8)},
    "matrices": set(product(range(1, 5), range(1, 5))),
    "matrices of a size": {(2, 3)},
    "matrices with as many rows": {(2, n) for n in range(1, 5)},
    "matrices with as many columns": {(m, 3) for m in range(1, 5)},
    "matrices of a drawn size": {(m, 3) for m in range(3)},
    "symmetric_matrices": {(n, n) for n in range(1, 5)},
    "symmetric_matrices of a size": {(3, 3)},
    "positive_definite_matrices": {(n, n) for n in range(1, 5)},
    "positive_definite_matrices of a size": {(2, 2)},
    "distributions": {(n,) for n in range(1, 6)},
    "distributions of a size": {(4,)},
    "distribution_pairs": {(2, n) for n in range(1, 6)},
}


def sample(strategy, number=100):
    """Return what the strategy draws, the same in every run."""
    drawn = []

    @settings(max_examples=number, database=None, deadline=None, derandomize=True)
    @given(strategy)
    def collect(value):
        drawn.append(value)

    collect()
    return drawn


def anything(value):
    """Accept every example."""
    return True


def simplest(strategy, condition):
    """Return the example that hypothesis would show."""
    return find(strategy, condition, settings=SEARCH)


def choices(strategy):
    """Return the numbers of choices that a draw takes."""
    numbers_of_choices = set()

    @QUICK
    @given(strategy)
    def count(value):
        numbers_of_choices.add(len(current_build_context().data.nodes))

    count()
    return numbers_of_choices


# What is drawn.


@pytest.mark.parametrize("name", ALL)
def test_every_promised_shape_is_drawn_and_no_other(name):
    """The shapes are those of the docstring."""
    assert {np.shape(value) for value in sample(ALL[name], 400)} == SHAPES[name]


@pytest.mark.parametrize("name", [name for name in ALL if not name.startswith("numbers")])
def test_arrays_are_plain_arrays_of_floats(name):
    """A suite hands a learner plain, writable, independent arrays."""
    for value in sample(ALL[name], 20):
        for array in value if isinstance(value, tuple) else [value]:
            assert type(array) is np.ndarray
            assert array.dtype == np.float64
            assert array.flags.writeable


def test_a_number_is_a_float():
    """A number is Python's own."""
    assert {type(value) for value in sample(numbers())} == {float}


@pytest.mark.parametrize(
    "name", [name for name in ALL if name.startswith(("numbers", "vectors", "matrices"))]
)
def test_entries_are_multiples_of_a_quarter(name):
    """Every number is a multiple of 1/4 and at most 16 in absolute value."""
    for value in sample(ALL[name]):
        quarters = 4 * np.asarray(value)
        assert (quarters == np.round(quarters)).all()
        assert (abs(quarters) <= 4 * LARGEST).all()


def test_numbers_reach_everything_promised():
    """All 129 multiples of 1/4 from -16 to 16 can be drawn, and each sign and fraction often is."""
    drawn = sample(numbers(), 5000)
    assert set(drawn) == {quarter / 4 for quarter in range(-4 * LARGEST, 4 * LARGEST + 1)}
    assert all(np.copysign(1, value) == 1 for value in drawn if value == 0)


@pytest.mark.parametrize(
    ("what", "condition"),
    [
        ("negative", lambda x: x < 0),
        ("positive", lambda x: x > 0),
        ("zero", lambda x: x == 0),
        ("half", lambda x: x % 1 == 0.5),
        ("quarter", lambda x: x % 0.5 == 0.25),
        ("negative quarter", lambda x: x < 0 and x % 0.5 == 0.25),
        ("large", lambda x: abs(x) >= 8),
    ],
)
def test_a_hundred_examples_span_the_numbers(what, condition):
    """A hundred vectors, as a suite draws, meet every kind of number."""
    assert any(condition(x) for vector in sample(vectors(), 100) for x in vector)


def test_sums_and_products_are_exact():
    """A few of these numbers multiply and add without any rounding."""

    @QUICK
    @given(matrices(3, 4), matrices(4, 2))
    def check(a, b):
        exact = [
            [sum(int(4 * x) * int(4 * y) for x, y in zip(row, column, strict=True)) for column in b.T]
            for row in a
        ]
        assert (16 * (a @ b)).tolist() == exact

    check()


@pytest.mark.parametrize("strategy", [symmetric_matrices(), symmetric_matrices(3)])
def test_symmetric_matrices(strategy):
    """A symmetric matrix equals its transpose, and is not always diagonal."""
    drawn = sample(strategy)
    assert all((a == a.T).all() for a in drawn)
    assert any((a != np.diag(np.diag(a))).any() for a in drawn)
    assert any((a < 0).any() for a in drawn)


@pytest.mark.parametrize("strategy", [positive_definite_matrices(), positive_definite_matrices(3)])
def test_positive_definite_matrices(strategy):
    """A positive definite matrix is symmetric, and its eigenvalues are at least 1."""
    drawn = sample(strategy)
    for a in drawn:
        assert (a == a.T).all()
        assert np.linalg.eigvalsh(a)[0] >= 1 - 1e-12 * np.linalg.norm(a)
    assert any((a < 0).any() for a in drawn)


@pytest.mark.parametrize("zeros", [False, True])
@pytest.mark.parametrize("n", [None, 1, 4])
def test_distributions(n, zeros):
    """Probabilities add up to one, and none is zero unless the suite allows it."""
    drawn = sample(distributions(n, zeros=zeros))
    for p in drawn:
        assert abs(p.sum() - 1) < 1e-15 * 5
        assert (p >= 0).all()
    assert any((p == 0).any() for p in drawn) == (zeros and n != 1)


@pytest.mark.parametrize("zeros", [False, True])
def test_distribution_pairs(zeros):
    """Both distributions of a pair have the same outcomes and are drawn on their own."""
    drawn = sample(distribution_pairs(zeros=zeros))
    for p, q in drawn:
        assert p.shape == q.shape
        assert abs(p.sum() - 1) < 1e-14
        assert abs(q.sum() - 1) < 1e-14
    assert any((p != q).any() for p, q in drawn)
    assert any(((p == 0) & (q > 0)).any() for p, q in drawn) == zeros
    assert any(((q == 0) & (p > 0)).any() for p, q in drawn) == zeros


# What is shown.


@pytest.mark.parametrize(
    ("condition", "number"),
    [
        (anything, 0),
        (lambda x: x > 0, 1),
        (lambda x: x < 0, -1),
        (lambda x: x < -3, -4),
        (lambda x: x > 11, 12),
        (lambda x: x % 1 == 0.5, 0.5),
        (lambda x: x % 0.5 == 0.25, 0.25),
        (lambda x: x < 0 and x % 0.5 == 0.25, -0.25),
    ],
)
def test_a_number_shrinks_to_the_simplest(condition, number):
    """Whole before halves, halves before quarters, small before large, positive before negative."""
    assert simplest(numbers(), condition) == number


@pytest.mark.parametrize(
    ("strategy", "condition", "example"),
    [
        (vectors(), anything, [0]),
        (vectors(3), anything, [0, 0, 0]),
        (vectors(), lambda v: len(v) > 1, [0, 0]),
        (vectors(), lambda v: v.any(), [1]),
        (vectors(), lambda v: v.sum() < 0, [-1]),
        (vectors(), lambda v: len({*v}) > 1, [0, 1]),
        (matrices(), anything, [[0]]),
        (matrices(2, 2), lambda a: (a != a.T).any(), [[0, 0], [1, 0]]),
        (matrices(), lambda a: a.shape == (2, 3), [[0, 0, 0], [0, 0, 0]]),
        (symmetric_matrices(), anything, [[0]]),
        (positive_definite_matrices(), anything, [[1]]),
        (positive_definite_matrices(), lambda a: len(a) == 2, [[1, 0], [0, 1]]),
        (distributions(), anything, [1]),
        (distributions(), lambda p: len(p) > 1, [0.5, 0.5]),
        (distributions(zeros=True), lambda p: (p == 0).any(), [0, 1]),
        (distribution_pairs(), anything, [[1], [1]]),
        (distribution_pairs(), lambda pair: len(pair[0]) > 1, [[0.5, 0.5], [0.5, 0.5]]),
    ],
)
def test_an_array_shrinks_to_zeros_and_ones(strategy, condition, example):
    """The example that a learner is shown is short and made of simple numbers."""
    assert np.array(simplest(strategy, condition)).tolist() == example


def test_a_matrix_shrinks_to_few_entries():
    """A matrix with several columns is shown with one row, a single one and zeros."""
    a = simplest(matrices(), lambda a: a.shape[1] > 1 and a.any())
    assert a.tolist() in ([[0, 1]], [[1, 0]])


def test_two_unequal_distributions_shrink_to_two_outcomes():
    """Distributions that differ are shown as halves and thirds."""
    p, q = simplest(distribution_pairs(), lambda pair: (pair[0] != pair[1]).any())
    assert len(p) == 2
    assert sorted([*p, *q]) == [1 / 3, 1 / 2, 1 / 2, 2 / 3]


# What it costs.


@pytest.mark.parametrize(
    "name",
    [name for name in ALL if "drawn" not in name],
)
def test_a_whole_array_is_one_choice(name):
    """Hypothesis makes a single choice for an array, and so draws and shrinks it quickly."""
    assert choices(ALL[name]) == {1}


@pytest.mark.parametrize("name", [name for name in ALL if "drawn" in name])
def test_a_drawn_size_is_one_more_choice_each(name):
    """Only a size that is drawn costs a choice of its own."""
    assert choices(ALL[name]) == {2}


def test_draws_are_independent_arrays():
    """Changing what was drawn changes nothing that is drawn later."""
    texts = []

    @QUICK
    @given(vectors(2))
    def spoil(vector):
        assert (abs(vector) <= LARGEST).all()
        vector[:] = 99
        texts.append(vector)

    spoil()
    assert len(texts) > 1
