"""What conjugate_gradient must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from conjugate_gradient import conjugate_gradient
from hypothesis import given

from dojo.testing import (
    assert_array,
    assert_at_least,
    assert_at_most,
    assert_close,
    assert_leaves_alone,
    assert_refuses,
    positive_definite_matrices,
    rng,
    vectors,
)

# The residual that is carried from step to step and b - A x differ by a few times 1e-16 kappa |b| in each
# step, with the condition number kappa: by less than 1e-10 |b| for the matrices here, in at most 20 steps.
DRIFT = 1e-9

A = np.array([[4.0, 1.0], [1.0, 3.0]])
B = [1.0, 2.0]


def counting(a):
    """Return the product with a matrix, and a list that grows by one entry with each call."""
    calls = []

    def product(v):
        calls.append(len(v))
        return a @ v

    return product, calls


def rotated(eigenvalues, chance):
    """Return a symmetric matrix with these eigenvalues, whose eigenvectors are random."""
    q, _ = np.linalg.qr(chance.normal(size=(len(eigenvalues), len(eigenvalues))))
    return (q * eigenvalues) @ q.T


def test_worked_example():
    """The solution in the README: (1/11, 7/11)."""
    assert_close(conjugate_gradient(lambda v: A @ v, np.array(B)), [1 / 11, 7 / 11])


def test_first_step():
    """The first step in the README leads to (1/4, 1/2), where the residual is a quarter as long as b."""
    assert_close(conjugate_gradient(lambda v: A @ v, np.array(B), 0.3), [1 / 4, 1 / 2])


@pytest.mark.parametrize("eigenvalues", [[0.3], [0.3, 2.0], [0.3, 2.0, 7.0]], ids=["one", "two", "three"])
def test_few_eigenvalues(eigenvalues):
    """As many products as different eigenvalues are enough, and at most one more is used."""
    # After these steps rounding leaves a residual of 1e-15 times a few condition numbers of 23, below 1e-10.
    chance = rng(len(eigenvalues))
    a = rotated(np.resize(eigenvalues, 6), chance)
    x = chance.normal(size=6)
    product, calls = counting(a)
    # Errors of the residual of 1e-10 |b| are divided by 0.3 in x.
    assert_close(conjugate_gradient(product, a @ x), x, atol=1e-7)
    assert_at_most(len(calls), len(eigenvalues) + 1, what="calls of product")


def test_best_point():
    """After k steps f is as small as it can be at a sum of multiples of b, A b, ..., A^(k - 1) b."""
    # The oracle solves for the k multiples of an orthonormal basis.  Rounding decides which k is the first
    # with a small residual only if the residual and the tolerance agree in ten digits.
    for number in range(4):
        chance = rng(10 + number)
        a = rotated(np.array([0.5, 1.0, 2.0, 3.5, 6.0, 9.0]), chance)
        b = chance.normal(size=6)
        basis = np.empty((6, 0))
        expected, last = np.zeros(6), b
        while np.linalg.norm(b - a @ expected) > 0.05 * np.linalg.norm(b):
            basis, _ = np.linalg.qr(np.column_stack([basis, last]))
            expected = basis @ np.linalg.solve(basis.T @ a @ basis, basis.T @ b)
            last = a @ basis[:, -1]
        assert_close(conjugate_gradient(lambda v, a=a: a @ v, b, 0.05), expected)


@given(positive_definite_matrices(), vectors(4))
def test_solves(a, entries):
    """A x is b, up to the tolerance."""
    b = entries[: len(a)] / 10
    x = assert_array(conjugate_gradient(lambda v: a @ v, b.copy(), 1e-8), b.shape)
    assert_at_most(float(np.linalg.norm(b - a @ x)), (1e-8 + DRIFT) * float(np.linalg.norm(b)))


def test_right_hand_side_of_zero():
    """The solution of A x = 0 is 0."""
    assert_close(conjugate_gradient(lambda v: A @ v, np.zeros(2)), [0.0, 0.0])


@pytest.mark.parametrize("unit", [1e-6, 1e6])
def test_units(unit):
    """If b is multiplied by a number, so is every point; if A is too, the points are as before."""
    b = unit * np.array(B)
    assert_close(conjugate_gradient(lambda v: A @ v, b, 0.3) / unit, [1 / 4, 1 / 2])
    assert_close(conjugate_gradient(lambda v: unit * (A @ v), b, 0.3), [1 / 4, 1 / 2])


def test_default_tolerance():
    """By default the tolerance is 1e-10: with eigenvalues 1 and 1 + 2 h, one step leaves h times |b|."""
    for h, expected in ((1.5e-10, [1.0, 1 / (1 + 3e-10)]), (0.5e-10, [1 / (1 + 0.5e-10)] * 2)):
        x = conjugate_gradient(lambda v, h=h: np.array([1.0, 1 + 2 * h]) * v, np.ones(2))
        assert_close(x, expected, rtol=0.0, atol=1e-12)


def test_more_steps_than_unknowns():
    """With eigenvalues from 1 to 1000, 12 steps are too few for 12 unknowns, because of rounding."""
    a, b = np.logspace(0, 3, 12), np.ones(12)
    x = conjugate_gradient(lambda v: a * v, b, 1e-9)
    # Rounding makes x different in each correct solution: only the digits that are asked for are compared.
    digits = -math.log10(np.linalg.norm(b - a * x) / np.linalg.norm(b) + 1e-16)
    assert_at_least(float(min(int(digits), 8)), 8.0)


def test_refuses_no_curvature():
    """Along a direction p with p . A p <= 0 there is no best step, so A is not positive definite."""
    for diagonal, b, because in (
        ([0.1, -0.2], [1.0, 1.0], "p . A p is -0.1 in the first step"),
        ([1.0, -1.0], [3.0, 3.0], "p . A p is 0 in the first step"),
        ([3.0, -1.0], [1.0, 1.0], "p . A p is -24 in the second step"),
    ):
        assert_refuses(conjugate_gradient, lambda v, d=diagonal: d * v, np.array(b), because=because)


def test_leaves_its_inputs_alone():
    """The function leaves b unchanged, even if `product` returns the very array that it was given."""
    assert_leaves_alone(conjugate_gradient, lambda v: A @ v, np.array(B))
    assert_close(conjugate_gradient(lambda v: v, np.array([0.1, -7.0, 2.0])), [0.1, -7.0, 2.0])


@pytest.mark.edge
def test_accepts_lists_and_integers():
    """Lists and integers work as well as arrays of floats; `product` is given floats even then."""
    # Numpy refuses negative powers of integers: this product is v, for a v without zeros.
    for b in (B, [1, 2], np.array([1, 2])):
        assert_close(conjugate_gradient(lambda v: (v**-1) ** -1, b), [1.0, 2.0])
        assert_close(conjugate_gradient(lambda v: A @ v, b), [1 / 11, 7 / 11])


@pytest.mark.edge
def test_refuses_products_of_another_shape():
    """A product has as many entries as b, in one axis."""
    for wrong in (np.ones(1), np.ones((2, 2)), np.ones((2, 1))):
        because = f"the product has shape {wrong.shape}"
        assert_refuses(conjugate_gradient, lambda v, w=wrong: w, np.array(B), because=because)


@pytest.mark.edge
def test_refuses_nan():
    """A right-hand side is a vector of numbers."""
    assert_refuses(conjugate_gradient, lambda v: A @ v, np.array([math.nan, 1.0]), because="an entry is NaN")
