"""What power_iteration must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from power_iteration import power_iteration

from dojo.testing import (
    assert_array,
    assert_at_least,
    assert_close,
    assert_leaves_alone,
    assert_number,
    assert_refuses,
    assert_unpacks,
    matrices,
    positive_definite_matrices,
    rng,
    vectors,
)

WORKED = [[1.0, -2.0], [-2.0, 1.0]]

# In the tests of convergence the other eigenvalues are at most half as large as the dominant one.
# After 100 steps their share has shrunk by 2^100 > 1e30; it would still be above 1e-10 only if the
# start had missed the dominant eigenvector by a factor of 1e20, which no random start does.
STEPS = 100


def iterated(a, steps=STEPS, number=1):
    """Eigenvalue and eigenvector, checked for their kind and shape."""
    n = len(a)
    result = power_iteration(a, steps, rng(number))
    eigenvalue, eigenvector = assert_unpacks(result, "eigenvalue", "eigenvector")
    return assert_number(eigenvalue), assert_array(eigenvector, (n,))


def assert_same_direction(eigenvector, expected):
    """Compare the projections on the two lines: v and -v are equally good eigenvectors."""
    expected = np.asarray(expected, dtype=float)
    wanted = np.outer(expected, expected) / (expected @ expected)
    assert_close(np.outer(eigenvector, eigenvector), wanted, atol=1e-9)


def test_worked_example():
    """The matrix of the README has dominant eigenvalue 3, with eigenvector (1, -1)."""
    eigenvalue, eigenvector = iterated(np.array(WORKED))
    assert_close(eigenvalue, 3.0)
    assert_same_direction(eigenvector, [1, -1])


def test_negative_eigenvalue():
    """Dominant means largest in absolute value: of the eigenvalues -4 and 1 it is -4, with its sign."""
    eigenvalue, eigenvector = iterated(np.array([[0.0, -2.0], [-2.0, -3.0]]))
    assert_close(eigenvalue, -4.0)
    assert_same_direction(eigenvector, [1, 2])


def test_not_symmetric():
    """A matrix need not be symmetric: one here has A (1, 1) = (2, 2), and another one A (0, 1) = (0, 3)."""
    eigenvalue, eigenvector = iterated(np.array([[0.0, 2.0], [1.0, 1.0]]))
    assert_close(eigenvalue, 2.0)
    assert_same_direction(eigenvector, [1, 1])
    eigenvalue, eigenvector = iterated(np.array([[1.0, 0.0], [1.0, 3.0]]))
    assert_close(eigenvalue, 3.0)
    assert_same_direction(eigenvector, [0, 1])


def test_one_by_one():
    """A matrix with one entry has that number as its eigenvalue, after any number of steps."""
    eigenvalue, eigenvector = iterated(np.array([[-3.0]]), steps=1)
    assert_close(eigenvalue, -3.0)
    assert_same_direction(eigenvector, [1])


# The rows of the matrix are 1, 2 and 2 times the same row, so they are rounded alike.
def test_rank_one():
    """If all columns are multiples of u, one step leads to u from nearly every start."""
    eigenvalue, eigenvector = iterated(np.outer([1.0, 2.0, 2.0], [3.0, 0.0, 4.0]), steps=1)
    assert_close(eigenvalue, 11.0)
    assert_same_direction(eigenvector, [1, 2, 2])


def test_zero_matrix():
    """Every vector other than zero is an eigenvector of the zero matrix, with eigenvalue 0."""
    for n in (1, 3):
        eigenvalue, eigenvector = iterated(np.zeros((n, n)), steps=5)
        assert_close(eigenvalue, 0.0)
        assert_close(float(np.linalg.norm(eigenvector)), 1.0)


# The second entry of the result for one step is the third entry of the start, up to a factor.  It
# is as small as 1e-10 next to the second entry with a probability below 1e-9.
def test_shift():
    """The shift takes (x1, x2, x3) to (x2, x3, 0); two steps from anywhere lead to (1, 0, 0)."""
    shift = np.array([[0.0, 1.0, 0.0], [0.0, 0.0, 1.0], [0.0, 0.0, 0.0]])
    _, once = iterated(shift.copy(), steps=1)
    assert_close(float(once[2]), 0.0)
    assert_at_least(abs(float(once[1])), 1e-10)
    for steps in (2, 3, 10):
        eigenvalue, eigenvector = iterated(shift.copy(), steps=steps)
        assert_close(eigenvalue, 0.0)
        assert_same_direction(eigenvector, [1, 0, 0])


@pytest.mark.parametrize("c", [1e10, 0.1, 1e-10])
def test_huge_and_tiny_entries(c):
    """c A has c times the eigenvalues of A and the same eigenvectors, though c^100 may be no float."""
    eigenvalue, eigenvector = iterated(c * np.array(WORKED))
    assert_close(eigenvalue, 3 * c, atol=0)
    assert_same_direction(eigenvector, [1, -1])


@st.composite
def spectra(draw):
    """A dominant eigenvalue and up to three others, at most half as large."""
    dominant = draw(st.sampled_from([1.0, -1.0, 2.0, -3.0, 10.0, -0.25]))
    shares = st.sampled_from([0.0, 0.5, -0.5, 0.25])
    return dominant * np.array([1.0, *draw(st.lists(shares, max_size=3))])


# Symmetric matrices have well conditioned eigenvalues: rounding moves them by 1e-15 of the largest,
# and the eigenvector for the dominant one, with half of it as the gap, by a few times as much.
@given(spectra(), vectors(4))
def test_known_spectrum(eigenvalues, mirror):
    """A matrix built from orthonormal eigenvectors gives back the dominant one."""
    n = len(eigenvalues)
    u = mirror[:n]
    reflection = np.eye(n) - 2 * np.outer(u, u) / max(float(u @ u), 1e-9)
    eigenvalue, eigenvector = iterated(reflection @ np.diag(eigenvalues) @ reflection)
    assert_close(eigenvalue, float(eigenvalues[0]))
    assert_same_direction(eigenvector, reflection[:, 0])


# The matrix of eigenvectors is triangular with ones on the diagonal and whole numbers of size at most
# 2 below it, so its inverse is made of whole numbers below 100: rounding is magnified by less than 1e5.
@given(spectra(), st.lists(st.sampled_from([0.0, 1.0, -1.0, 2.0]), min_size=6, max_size=6))
def test_known_eigenvectors(eigenvalues, entries):
    """A matrix built from eigenvectors that are not orthogonal gives back the dominant one."""
    n = len(eigenvalues)
    s = np.eye(4)
    s[np.tril_indices(4, -1)] = entries
    s = s[:n, :n]
    eigenvalue, eigenvector = iterated(s @ np.diag(eigenvalues) @ np.linalg.inv(s))
    assert_close(eigenvalue, float(eigenvalues[0]))
    assert_same_direction(eigenvector, s[:, 0])


# At most 16 products of at most 16 in absolute value, rounded a few times: less than 1e-12, even where they
# cancel.
@given(st.integers(1, 4).flatmap(lambda n: matrices(n, n)), st.sampled_from([1, 2, 3, 20]))
def test_rayleigh_quotient(a, steps):
    """For every matrix and after any number of steps: norm 1, and the eigenvalue is v . A v."""
    eigenvalue, v = iterated(a.copy(), steps)
    assert_close(float(np.linalg.norm(v)), 1.0)
    assert_close(eigenvalue, float(v @ (a @ v)), atol=1e-10)


# The eigenvalues here are from 1 to about 4000, so no cancellation in A v is worse than 1e4: its
# direction is right within 1e-11.
@given(positive_definite_matrices(), st.integers(1, 4))
def test_one_more_step(a, steps):
    """From the same start, one more step leads to the direction of A v."""
    _, before = iterated(a.copy(), steps)
    _, after = iterated(a.copy(), steps + 1)
    assert_same_direction(after, a @ before)


def test_same_state_same_result():
    """Two generators in the same state give the same start, and the same result."""
    first_value, first = iterated(np.diag([5.0, 4.0, 3.0]), steps=2, number=7)
    second_value, second = iterated(np.diag([5.0, 4.0, 3.0]), steps=2, number=7)
    assert_close(second_value, first_value)
    assert_close(second, first)


# Two random lines in five dimensions are as near as this, an angle of 0.0014, with a probability of
# about 0.0014^4 < 1e-11.
def test_start_comes_from_rng():
    """The identity keeps every start; those from two generators point in different directions."""
    _, first = iterated(np.eye(5), steps=1, number=1)
    _, second = iterated(np.eye(5), steps=1, number=2)
    assert_at_least(1 - abs(float(first @ second)), 1e-6)


def test_leaves_its_inputs_alone():
    """The function leaves the matrix unchanged."""
    assert_leaves_alone(power_iteration, np.array([[2.0, 1.0], [1.0, 3.0]]), 3, rng())


@pytest.mark.edge
def test_accepts_lists():
    """A list of rows, here of whole numbers, is a matrix."""
    eigenvalue, eigenvector = iterated([[1, -2], [-2, 1]])
    assert_close(eigenvalue, 3.0)
    assert_same_direction(eigenvector, [1, -1])


@pytest.mark.edge
def test_refuses_what_is_not_square():
    """Only a square matrix, of one row or more, takes vectors to vectors of the same shape."""
    for a in ([[1.0, 2.0]], [[1.0], [2.0]], [1.0, 2.0], [[[1.0]]]):
        assert_refuses(power_iteration, a, 3, rng(), because=f"a has shape {np.shape(a)}")
    assert_refuses(power_iteration, np.zeros((0, 0)), 3, rng(), because="a is empty")


@pytest.mark.edge
def test_refuses_entries_that_are_not_finite():
    """The entries of a matrix are finite numbers."""
    for wrong in (math.nan, math.inf):
        because = f"an entry of a is {wrong}"
        assert_refuses(power_iteration, [[1.0, wrong], [0.0, 1.0]], 3, rng(), because=because)


@pytest.mark.edge
def test_refuses_fewer_steps_than_one():
    """Without any steps, nothing is known about the matrix."""
    for steps in (0, -1):
        assert_refuses(power_iteration, WORKED, steps, rng(), because=f"steps is {steps}")
