"""What dot_product must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from dot_product import dot_product
from hypothesis import given
from hypothesis import strategies as st

from dojo.testing import (
    assert_at_least,
    assert_at_most,
    assert_close,
    assert_leaves_alone,
    assert_number,
    assert_refuses,
    matrices,
    numbers,
    vectors,
)

X = [1.0, 2.0, 3.0]
Y = [4.0, -5.0, 6.0]

# The entries drawn here are multiples of 1/4 and at most 16 in absolute value.  Products of two or three of
# them, and sums of a few such products, are floating-point numbers: nothing is rounded, and the
# default tolerances leave room for other ways to compute.


def test_worked_example():
    """The sum computed by hand in the README: 4 - 10 + 18 = 12."""
    assert_close(dot_product(np.array(X), np.array(Y)), 12.0)


def test_with_itself():
    """The dot product of a vector with itself is its squared length: 1 + 4 + 9 = 14, 16 + 25 + 36 = 77."""
    assert_close(dot_product(np.array(X), np.array(X)), 14.0)
    assert_close(dot_product(np.array(Y), np.array(Y)), 77.0)


def test_perpendicular():
    """A quarter turn takes (3, 4) to (-4, 3), and the dot product of the two is 0."""
    assert_close(dot_product(np.array([3.0, 4.0]), np.array([-4.0, 3.0])), 0.0)


def test_negative():
    """The dot product is negative when the angle is larger than a right angle."""
    assert_close(dot_product(np.array([1.0, 1.0]), np.array([-2.0, 1.0])), -1.0)


def test_one_entry():
    """Vectors with one entry multiply like numbers, including the sign."""
    assert_close(dot_product(np.array([-3.0]), np.array([5.0])), -15.0)
    assert_close(dot_product(np.array([-3.0]), np.array([-5.0])), 15.0)


def test_no_entries():
    """An empty sum is 0."""
    assert_close(dot_product(np.array([]), np.array([])), 0.0)


def test_fractions():
    """Fractions multiply as fractions: 0.1 times 0.3 and 0.7 times 0.9 sum to 0.66."""
    assert_close(dot_product(np.array([0.1, 0.7]), np.array([0.3, 0.9])), 0.66)


# The terms of both sums are whole numbers below 2^53, so no order of summation rounds.
@pytest.mark.parametrize("n", [10, 100, 1000])
def test_sums_of_squares(n):
    """The squares of 1 to n sum to n (n + 1) (2n + 1) / 6."""
    x = np.arange(1.0, n + 1)
    assert_close(dot_product(x, x.copy()), n * (n + 1) * (2 * n + 1) / 6)


# Each of the two terms is at most r * s <= 12, and carries a few rounding errors of 1e-16.
@pytest.mark.parametrize("angle", [0.0, 1.0, math.pi / 2, 2.0, math.pi])
def test_angle(angle):
    """In the plane x . y is the product of the lengths and the cosine of the angle between x and y."""
    r, s = 3.0, 4.0
    x = np.array([r * math.cos(0.3), r * math.sin(0.3)])
    y = np.array([s * math.cos(0.3 + angle), s * math.sin(0.3 + angle)])
    assert_close(dot_product(x, y), r * s * math.cos(angle))


@pytest.mark.parametrize("scale", [1e-6, 1e6])
def test_scales(scale):
    """Factors multiply: (c x) . (y / c) = x . y, for c = 10^6 and c = 10^-6."""
    assert_close(dot_product(scale * np.array(X), np.array(Y) / scale), 12.0)


@given(vectors(), st.integers(0, 4))
def test_unit_vector(x, i):
    """The unit vector e_i picks an entry: x . e_i = x_i, and e_i . x = x_i."""
    i = i % len(x)
    e = np.zeros(len(x))
    e[i] = 1
    assert_close(dot_product(x.copy(), e.copy()), float(x[i]))
    assert_close(dot_product(e.copy(), x.copy()), float(x[i]))


@given(matrices(2))
def test_symmetric(pair):
    """The order of the two vectors does not matter: x . y = y . x."""
    x, y = pair
    assert_close(dot_product(x.copy(), y.copy()), assert_number(dot_product(y.copy(), x.copy())))


@given(matrices(3), numbers())
def test_bilinear(rows, c):
    """The product is linear on both sides: (c x + y) . z = c (x . z) + y . z, and so is z . (c x + y)."""
    x, y, z = rows
    of_x = assert_number(dot_product(x.copy(), z.copy()))
    of_y = assert_number(dot_product(y.copy(), z.copy()))
    assert_close(dot_product(c * x + y, z.copy()), c * of_x + of_y)
    assert_close(dot_product(z.copy(), c * x + y), c * of_x + of_y)


@given(vectors())
def test_positive(x):
    """The product x . x is at least the square of every entry, so it is 0 only for the zero vector."""
    assert_at_least(dot_product(x.copy(), x.copy()), float(np.max(np.abs(x))) ** 2)


# Both sides are at most 4 * 256; the right side carries the rounding errors of two roots and a product.
@given(matrices(2))
def test_cauchy_schwarz(pair):
    """The absolute value of x . y is at most the product of the lengths of x and y."""
    x, y = pair
    lengths = math.hypot(*x) * math.hypot(*y)
    assert_at_most(abs(assert_number(dot_product(x.copy(), y.copy()))), lengths, slack=1e-10)


def test_leaves_its_inputs_alone():
    """The function leaves x and y unchanged."""
    assert_leaves_alone(dot_product, np.array(X), np.array(Y))


@pytest.mark.edge
def test_accepts_lists():
    """Lists of numbers, integers or not, work as well as arrays."""
    assert_close(dot_product(X, Y), 12.0)
    assert_close(dot_product([1, 2, 3], [4, -5, 6]), 12.0)
    assert_close(dot_product([1, 2, 3], [1 / 2, 1 / 4, 1 / 8]), 11 / 8)


@pytest.mark.edge
def test_small_integers():
    """The product is exact even when the type of the entries, 8 bits, is too small to hold it."""
    for kind in ("uint8", "int8"):
        assert_close(dot_product(np.array([100, 50], dtype=kind), np.array([100, 4], dtype=kind)), 10200.0)


@pytest.mark.edge
def test_refuses_different_lengths():
    """Every entry needs a partner: vectors of different lengths have no dot product."""
    for other in ([], [1.0], [1.0, 2.0], [1.0, 2.0, 3.0, 4.0]):
        assert_refuses(dot_product, X, other, because=f"x has 3 entries and y has {len(other)}")
        assert_refuses(dot_product, other, X, because=f"x has {len(other)} entries and y has 3")


@pytest.mark.edge
def test_refuses_matrices():
    """A vector has one axis: a matrix is not a vector, even if it has only one row or one column."""
    for shape in ((1, 3), (3, 1), (2, 3)):
        a = np.ones(shape)
        assert_refuses(dot_product, a, a.copy(), because=f"x and y have shape {shape}")
        assert_refuses(dot_product, a, np.array(X), because=f"x has shape {shape}")
        assert_refuses(dot_product, np.array(X), a, because=f"y has shape {shape}")


@pytest.mark.edge
def test_refuses_numbers():
    """A number is not a vector; scaling a vector is another operation."""
    assert_refuses(dot_product, 2.0, X, because="x is a number")
    assert_refuses(dot_product, X, 2.0, because="y is a number")
    assert_refuses(dot_product, 2.0, 3.0, because="x and y are numbers")
