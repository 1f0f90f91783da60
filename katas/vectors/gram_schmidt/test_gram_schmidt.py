"""What gram_schmidt must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from gram_schmidt import gram_schmidt
from hypothesis import given
from hypothesis import strategies as st

from dojo.testing import (
    assert_array,
    assert_at_most,
    assert_close,
    assert_leaves_alone,
    assert_refuses,
    matrices,
)

WORKED = [[1, 1, 5], [2, 1, 0], [2, 3, 2]]
EPSILON = 2.0**-52


def independent():
    """Draw 1 to 4 independent columns with 1 to 4 entries, none of them close to dependent."""

    # These are columns of a square matrix whose entries have absolute value at most 1, with 5 or -5 added
    # on the diagonal.  A diagonal entry, at least 4 in absolute value, outweighs the three other entries
    # of its row, and those of its column, so all singular values lie between 1 and 9.  Leaving out
    # columns or reordering rows keeps that.  Rounding is magnified by less than 10: the default
    # tolerances suffice.
    def from_table(table):
        a = (table if table.shape[0] >= table.shape[1] else table.T) / 16
        n, k = a.shape
        return np.roll(a + 5 * np.diag([1, -1, 1, -1])[:n, :k], k, axis=0)

    return matrices().map(from_table)


def orthonormal(a):
    """The result for a copy of the matrix, checked for its kind and shape."""
    return assert_array(gram_schmidt(a.copy()), a.shape)


def hilbert(n):
    """The Hilbert matrix, with entries 1 / (i + j - 1): its columns are nearly dependent."""
    i = np.arange(1, n + 1)
    return 1 / (i[:, np.newaxis] + i - 1)


def test_one_column():
    """A single vector is divided by its norm: (3, 4) has norm 5, and (0, -2, 0) has norm 2."""
    assert_close(gram_schmidt(np.array([[3.0], [4.0]])), [[0.6], [0.8]])
    assert_close(gram_schmidt(np.array([[0.0], [-2.0], [0.0]])), [[0.0], [-1.0], [0.0]])


def test_orthogonal_columns():
    """Orthogonal vectors keep their directions, signs included; only their norms become 1."""
    a = np.array([[2.0, 0.0], [0.0, 0.0], [0.0, -5.0]])
    assert_close(gram_schmidt(a), [[1.0, 0.0], [0.0, 0.0], [0.0, -1.0]])


def test_worked_example():
    """The three vectors computed by hand in the README."""
    q = [[1 / 3, 0, 4 / math.sqrt(18)], [2 / 3, -1 / math.sqrt(2), -1 / math.sqrt(18)]]
    q.append([2 / 3, 1 / math.sqrt(2), -1 / math.sqrt(18)])
    assert_close(gram_schmidt(np.array(WORKED, dtype=float)), q)


def test_two_of_three():
    """The first two vectors of the example are the same without the third."""
    q = [[1 / 3, 0], [2 / 3, -1 / math.sqrt(2)], [2 / 3, 1 / math.sqrt(2)]]
    assert_close(gram_schmidt(np.array(WORKED, dtype=float)[:, :2]), q)


def test_one_entry():
    """Only the sign is left of a vector with one entry."""
    assert_close(gram_schmidt(np.array([[-7.0]])), [[-1.0]])


@pytest.mark.parametrize("scale", [1e-6, 1e6])
def test_units(scale):
    """The unit of measurement does not matter: a common factor of 10^-6 or 10^6 changes nothing."""
    assert_close(gram_schmidt(scale * np.array([[0.4, 0.2], [0.3, 0.4]])), [[0.8, -0.6], [0.6, 0.8]])


def test_columns_of_very_different_length():
    """What is left of a short vector is compared with that vector, not with a long one before it."""
    a = np.array([[4.0, 2e-13], [3.0, 4e-13]])
    assert_close(gram_schmidt(a), [[0.8, -0.6], [0.6, 0.8]])
    assert_close(gram_schmidt(a[:, ::-1].copy()), [[1, 2], [2, -1]] / np.sqrt(5))


def test_nearly_parallel():
    """The vectors (1, 0) and (1, t) are independent for t = 1e-10: the second one becomes (0, 1)."""
    assert_close(gram_schmidt(np.array([[1.0, 1.0], [0.0, 1e-10]])), [[1.0, 0.0], [0.0, 1.0]])
    assert_close(gram_schmidt(np.array([[1.0, 1.0], [0.0, -1e-10]])), [[1.0, 0.0], [0.0, -1.0]])


# The condition number of these columns is about sqrt(3) / t = 1.7e8, the bound about 4e-6.  The exact
# vectors differ from those of the limit by less than 2 t = 2e-8.
def test_three_nearly_parallel():
    """As t falls to 0, (1, t, 0, 0), (1, 0, t, 0), (1, 0, 0, t) give e_1 and two vectors orthogonal to it."""
    t = 1e-8
    q = orthonormal(np.array([[1, 1, 1], [t, 0, 0], [0, t, 0], [0, 0, t]]))
    second, third = math.sqrt(2), math.sqrt(6)
    limit = [[1, 0, 0], [0, -1 / second, -1 / third], [0, 1 / second, -1 / third], [0, 0, 2 / third]]
    assert_close(q, limit, atol=1e-5)


# The README promises 100 kappa EPSILON.  Modified Gram-Schmidt needs a few kappa EPSILON, reflections a few
# EPSILON; the classical form takes about kappa^2 EPSILON, which is more than the bound from n = 5 on.
@pytest.mark.parametrize("n", [3, 4, 5, 6, 7])
def test_hilbert_matrix(n):
    """Nearly dependent columns become orthonormal too, within 100 kappa 2^-52."""
    h = hilbert(n)
    q = orthonormal(h)
    assert_close(q.T @ q, np.eye(n), rtol=0, atol=100 * float(np.linalg.cond(h)) * EPSILON)


@given(independent())
def test_orthonormal(a):
    """The columns have norm 1 and are orthogonal to each other: Q^T Q = I."""
    q = orthonormal(a)
    assert_close(q.T @ q, np.eye(a.shape[1]))


@given(independent())
def test_triangular(a):
    """Result j is built from the first j vectors: A = Q R, with R zero below and positive on its diagonal."""
    q = orthonormal(a)
    r = q.T @ a
    assert_close(q @ r, a)
    assert_close(np.tril(r, -1), np.zeros_like(r))
    assert_at_most(-float(np.diag(r).min()), 0.0)


@given(independent(), st.lists(st.sampled_from([1.0, 2.0, -1.0, -0.25, 1000.0]), min_size=4, max_size=4))
def test_factors(a, factors):
    """A positive factor of a vector changes nothing, and a negative one flips the sign of its result."""
    factors = np.array(factors)[: a.shape[1]]
    assert_close(gram_schmidt(a * factors), orthonormal(a) * np.sign(factors))


@given(independent(), st.lists(st.sampled_from([0.0, 1.0, -1.0, 0.5]), min_size=3, max_size=3))
def test_adding_earlier_vectors(a, coefficients):
    """Adding multiples of the first vectors to the last one changes nothing: they are removed again."""
    before = a.shape[1] - 1
    other = a.copy()
    other[:, before] += a[:, :before] @ np.array(coefficients)[:before]
    assert_close(gram_schmidt(other), orthonormal(a))


@pytest.mark.parametrize(
    "dependent",
    [
        [[1.0, 2.0], [2.0, 4.0]],
        [[3.0, -1.0], [-3.0, 1.0], [6.0, -2.0]],
        [[1.0, 0.0, 1.0], [0.0, 1.0, 1.0], [0.0, 0.0, 0.0]],
        [[0.1, 0.3], [0.7, 2.1], [0.3, 0.9]],
    ],
    ids=["twice", "minus-a-third", "sum-of-two", "three-times-rounded"],
)
def test_refuses_dependent_vectors(dependent):
    """A vector that is a combination of those before it leaves no new direction."""
    assert_refuses(gram_schmidt, np.array(dependent), because="the columns are dependent")


@pytest.mark.parametrize("scale", [1.0, 1e-6, 1e6])
def test_refuses_almost_parallel_vectors(scale):
    """Removing (1, 0) from (1, 1e-14) leaves less than 1e-12 of its norm, in every unit."""
    a = scale * np.array([[1.0, 1.0], [0.0, 1e-14]])
    assert_refuses(gram_schmidt, a, because="what is left has 1e-14 times the norm of the column")


@given(independent(), st.lists(st.sampled_from([0.0, 1.0, -1.0, 0.5]), min_size=4, max_size=4))
def test_refuses_combinations(a, coefficients):
    """However the last vector combines those before it, nothing but rounding is left of it."""
    combination = a @ np.array(coefficients)[: a.shape[1]]
    assert_refuses(
        gram_schmidt, np.column_stack([a, combination]), because="the last column is a combination"
    )


def test_refuses_the_zero_vector():
    """The zero vector has no direction."""
    for zero in ([[0.0]], [[0.0, 1.0], [0.0, 2.0]], [[1.0, 0.0], [2.0, 0.0]]):
        assert_refuses(gram_schmidt, np.array(zero), because="a column is zero")


def test_refuses_too_many_vectors():
    """More than n vectors with n entries are dependent."""
    because = "there are 3 columns with 2 entries"
    assert_refuses(gram_schmidt, np.array([[2.0, 1.0, 3.0], [1.0, 3.0, -1.0]]), because=because)


def test_leaves_its_inputs_alone():
    """The function leaves the vectors unchanged."""
    assert_leaves_alone(gram_schmidt, np.array(WORKED, dtype=float))


@pytest.mark.edge
def test_whole_numbers():
    """Vectors of integers, in a list of rows or in an array, give orthonormal vectors with fractions."""
    for a in ([[4, 2], [3, 4]], np.array([[4, 2], [3, 4]])):
        assert_close(gram_schmidt(a), [[0.8, -0.6], [0.6, 0.8]])


# A power of 2 as a factor rounds nothing.
@pytest.mark.edge
def test_huge_and_tiny_vectors():
    """No square overflows or underflows: factors of 2^700 and 2^-700 change no direction."""
    a = np.array([[4.0, 2.0], [3.0, 4.0]])
    for factors in (2.0**700, 2.0**-700, np.array([2.0**700, 2.0**-700])):
        assert_close(gram_schmidt(a * factors), [[0.8, -0.6], [0.6, 0.8]])


@pytest.mark.edge
def test_refuses_entries_that_are_not_finite():
    """The entries of a vector are finite numbers."""
    for wrong in (math.nan, math.inf, -math.inf):
        assert_refuses(gram_schmidt, [[1.0, 0.0], [0.0, wrong]], because=f"an entry is {wrong}")
        assert_refuses(gram_schmidt, [[wrong, 0.0], [0.0, 1.0]], because=f"an entry is {wrong}")


@pytest.mark.edge
def test_refuses_what_is_not_a_matrix():
    """Vectors as columns form a matrix, which has two axes."""
    for shape in ((), (2,), (1, 2, 2)):
        assert_refuses(gram_schmidt, np.ones(shape), because=f"the shape is {shape}")


@pytest.mark.edge
def test_refuses_an_empty_matrix():
    """At least one vector with at least one entry is needed."""
    for shape in ((0, 0), (2, 0), (0, 2)):
        assert_refuses(gram_schmidt, np.zeros(shape), because=f"the shape is {shape}")
