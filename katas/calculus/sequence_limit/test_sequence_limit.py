"""What sequence_limit must satisfy.  README.md states the mathematics."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sequence_limit import sequence_limit

from dojo.testing import assert_close, assert_equal, assert_number, assert_refuses, numbers


def reciprocal(n):
    return 1 / n


def test_worked_example():
    """For 1/n and a tolerance of 1/3 the result is a_5 = 1/5, as computed by hand in the README."""
    assert_close(sequence_limit(reciprocal, 1 / 3), 1 / 5)


def test_constant():
    """A sequence that never changes has settled at once."""
    assert_close(sequence_limit(lambda _: 7.0, 1e-9), 7.0)
    assert_close(sequence_limit(lambda _: -0.1, 1e-9), -0.1)


def test_entries_that_are_looked_at():
    """With tolerance 1/4 the entries of 1/n settle at n = 4, where 1/4, 1/5, 1/8 and 1/9 are close enough."""
    seen = []

    def noting(n):
        seen.append(n)
        return 1 / n

    assert_close(sequence_limit(noting, 1 / 4), 1 / 9)
    # At n = 1 the four are 1, 2, 2, 3, at n = 2 they are 2, 3, 4, 5, and at n = 4 they are 4, 5, 8, 9.
    assert_equal(set(seen) <= {1, 2, 3, 4, 5, 8, 9}, True)


# A slope of 1e-9 shows in the result which entry was returned.
@pytest.mark.parametrize(
    ("spikes", "last"),
    [
        ((1,), 5),
        ((2,), 9),
        ((3,), 9),
        ((4,), 3),
        ((1, 4), 17),
        ((1, 5), 17),
        ((1, 3), 9),
        ((1, 6), 5),
        ((1, 7), 5),
        ((1, 3, 8), 33),
        ((1, 3, 9), 33),
    ],
)
def test_each_of_the_four_counts(spikes, last):
    """An outlier keeps a sequence from settling where it is one of the four, and only there."""
    assert_close(sequence_limit(lambda n: 1e-9 * n + (n in spikes), 1e-3), 1e-9 * last)


def test_difference_of_the_tolerance():
    """Entries that differ by the tolerance have settled, but no two of the four may differ by more."""
    first = {1: 0.0, 2: 0.25, 3: 0.0}
    assert_close(sequence_limit(lambda n: first.get(n, 7.5), 0.25), 0.0)
    # At n = 1 the first two of 0.2, -0.2, -0.2, 0 differ by 0.4, although both are near the last.
    sides = {1: 0.2, 2: -0.2, 3: 0.0}
    assert_close(sequence_limit(lambda n: sides.get(n, 7.5), 0.25), 7.5)


def test_how_far_it_looks():
    """A sequence may settle as late as n = 2^30, and no later."""
    assert_close(sequence_limit(lambda n: float(n) if n < 2**30 else 0.0, 1e-3), 0.0)
    late = lambda n: float(n) if n < 2**31 else 0.0  # noqa: E731
    assert_refuses(sequence_limit, late, 1e-3, because="at n = 2^30 the entries still differ")


# At 2n + 1 each of these sequences is about as far from its limit as the four entries are from each other, or
# nearer: for n/(n+1) both distances are 1 / (2n + 2).  Three tolerances leave room for terms of order 1/n^2.
@pytest.mark.parametrize(
    ("a", "limit"),
    [
        (reciprocal, 0.0),
        (lambda n: n / (n + 1), 1.0),
        (lambda n: (1 + 1 / n) ** n, math.e),
        (lambda n: n * math.sin(2 / n), 2.0),
        (lambda n: 3 - 0.5**n, 3.0),
        (lambda n: (-0.5) ** n, 0.0),
        (lambda n: (-1) ** n / n, 0.0),
    ],
    ids=["1/n", "n/(n+1)", "(1+1/n)^n", "n sin(2/n)", "3-1/2^n", "(-1/2)^n", "(-1)^n/n"],
)
def test_known_limits(a, limit):
    """Sequences that converge settle near their limits, from one side or from both."""
    assert_close(sequence_limit(a, 1e-6), limit, rtol=0, atol=3e-6)


@pytest.mark.parametrize("tolerance", [1e-2, 1e-4, 1e-8])
def test_tolerance(tolerance):
    """A smaller tolerance gives a closer result: for 1/10 + 1/n, at most three tolerances from 1/10."""
    assert_close(sequence_limit(lambda n: 0.1 + 1 / n, tolerance), 0.1, rtol=0, atol=3 * tolerance)


@pytest.mark.parametrize(
    "grow", [math.log, math.sqrt, float, lambda n: -float(n)], ids=["log", "root", "n", "-n"]
)
def test_creeping_sequences(grow):
    """A sequence that grows without bound does not settle, however small its steps get."""
    assert_refuses(sequence_limit, grow, 1e-3, because="the sequence grows without bound")


@pytest.mark.parametrize(
    "a",
    [lambda n: (-1) ** n, lambda n: n % 2 + 1 / n, lambda n: (-1) ** n * (1 + 1 / n)],
    ids=["(-1)^n", "n mod 2 + 1/n", "(-1)^n (1+1/n)"],
)
def test_jumping_sequences(a):
    """A sequence that jumps between two values does not settle, although every second entry does."""
    assert_refuses(sequence_limit, a, 1e-3, because="neighbours differ by about 1 or 2")


@given(numbers(), numbers(), st.sampled_from([0.5, 0.25, -0.5]))
def test_linear(c, d, r):
    """The limit of c a_n + d is c times the limit of a_n plus d."""
    # The entries settle once 16 r^n is below the tolerance.
    found = assert_number(sequence_limit(lambda n: c * r**n + d, 1e-6))
    assert_close(found, d, rtol=0, atol=3e-6)


@pytest.mark.edge
def test_refuses_values_that_are_not_finite():
    """A sequence does not settle at NaN or at infinity."""
    for wrong in (math.nan, math.inf, -math.inf):
        assert_refuses(sequence_limit, lambda _, w=wrong: w, 1e-3, because=f"the entries are {wrong}")
        late = lambda n, w=wrong: w if n > 3 else 1 / n  # noqa: E731
        assert_refuses(sequence_limit, late, 1e-3, because=f"later entries are {wrong}")
        early = lambda n, w=wrong: w if n == 1 else 0.0  # noqa: E731
        assert_refuses(sequence_limit, early, 1e-3, because=f"the first entry is {wrong}")


@pytest.mark.edge
def test_refuses_tolerances_that_are_not_positive():
    """A tolerance is a positive number."""
    for tolerance in (0.0, -1e-3, math.nan):
        assert_refuses(sequence_limit, reciprocal, tolerance, because=f"the tolerance is {tolerance}")
        assert_refuses(sequence_limit, lambda _: 1.0, tolerance, because=f"the tolerance is {tolerance}")
