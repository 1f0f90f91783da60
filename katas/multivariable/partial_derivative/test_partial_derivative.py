"""What partial_derivative must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from partial_derivative import partial_derivative

from dojo.testing import assert_close, assert_leaves_alone, assert_number, assert_refuses, matrices, vectors

# Points and steps are multiples of 1/4 and at most 18 in absolute value: the values of polynomials of degree
# 3 with such coefficients are exact, and so are quotients by powers of 2.
STEPS = st.sampled_from([1.0, 0.5, 0.25, 2.0])


def example(v):
    """Return v_1^3 + v_1 v_2, the function of the README."""
    return v[0] * v[0] * v[0] + v[0] * v[1]


def test_worked_example():
    """For x_1^3 + x_1 x_2 at (1, 2) with h = 1/2 the results are 5.25 and 1, as in the README."""
    assert_close(partial_derivative(example, np.array([1.0, 2.0]), 0, 0.5), 5.25)
    assert_close(partial_derivative(example, np.array([1.0, 2.0]), 1, 0.5), 1.0)


def test_one_variable():
    """With one variable it is the derivative of a function of one variable."""
    assert_close(partial_derivative(lambda v: v[0] ** 2, np.array([3.0]), 0, 0.5), 6.0)


@pytest.mark.parametrize(("i", "expected"), [(0, 15.0), (1, 10.0), (2, 6.0)])
def test_product(i, expected):
    """For x_1 x_2 x_3 each partial derivative is the product of the other two."""
    assert_close(partial_derivative(np.prod, np.array([2.0, 3.0, 5.0]), i, 0.25), expected)


def test_other_variables():
    """A variable without effect has the partial derivative 0; terms in other variables do not matter."""

    def f(v):
        return 4 * v[1] + v[2] ** 2

    assert_close(partial_derivative(f, np.array([1.0, 2.0, 3.0]), 0, 0.5), 0.0)
    assert_close(partial_derivative(f, np.array([1.0, 2.0, 3.0]), 1, 0.5), 4.0)
    assert_close(partial_derivative(f, np.array([1.0, 2.0, 3.0]), 2, 0.5), 6.0)


def test_corner():
    """The two sides of |x_1| at 0 balance to 0."""
    assert_close(partial_derivative(lambda v: abs(v[0]) + v[1], np.array([0.0, 2.0]), 0, 0.5), 0.0)


@pytest.mark.parametrize("h", [2.0, 1.0, 1 / 8, 1 / 1024])
def test_step_of_the_caller(h):
    """The step is the caller's: at 0 the central difference of x^3 is h^2."""
    assert_close(partial_derivative(lambda v: v[1] * v[1] * v[1], np.zeros(2), 1, h=h), h**2)


def test_default_value():
    """The default h is 1e-5: the central difference of x^3 at 0 is then 1e-10."""
    assert_close(partial_derivative(lambda v: v[0] * v[0] * v[0], np.zeros(2), 0), 1e-10, atol=0)


# The first term of the error, h^2 / 6 times a third derivative of size 1, is 2e-11; rounding adds as much.
def test_default_step():
    """With the default h the derivatives of log(e^x + e^y) at (1, 2) are right to within 1e-8."""
    share = 1 / (1 + math.e)

    def f(v):
        return np.log(np.sum(np.exp(v)))

    assert_close(partial_derivative(f, np.array([1.0, 2.0]), 0), share, rtol=0, atol=1e-8)
    assert_close(partial_derivative(f, np.array([1.0, 2.0]), 1), 1 - share, rtol=0, atol=1e-8)


def test_whole_numbers():
    """Integers work as well, in lists and in arrays: a step of 1/2 leads away from them."""
    assert_close(partial_derivative(example, [1, 2], 0, 0.5), 5.25)
    assert_close(partial_derivative(example, np.array([1, 2]), 0, 0.5), 5.25)
    assert_close(
        partial_derivative(lambda v: v[1] ** 3, np.array([0, 200], dtype="uint8"), 1, 0.5), 120000.25
    )
    assert_close(partial_derivative(lambda v: int(v[0] > 1), [1.0], 0, 0.5), 1.0)
    assert_close(partial_derivative(lambda v: 3 * v[0], [2**70], 0, 2**30), 3.0)


@given(matrices(3, 5), st.integers(0, 2), STEPS)
def test_quadratic(table, i, h):
    """For x . A x + b . x there is no error: entry i of (A + A^T) x + b."""
    a, b, x = table[:, :3].copy(), table[:, 3].copy(), table[:, 4].copy()
    expected = float(((a + a.T) @ x + b)[i])
    assert_close(partial_derivative(lambda v: v @ a @ v + b @ v, x, i, h), expected)


@given(vectors(6), st.integers(0, 2), STEPS)
def test_cubic(drawn, i, h):
    """For a sum of c x^3 the result is 3 c x^2 plus an error of c h^2."""
    x, c = drawn[:3].copy(), drawn[3:].copy()
    expected = float(3 * c[i] * x[i] ** 2 + c[i] * h**2)
    assert_close(partial_derivative(lambda v: np.sum(c * v * v * v), x, i, h), expected)


@given(vectors(4), st.integers(0, 1), STEPS)
def test_linear(drawn, i, h):
    """The partial derivative of s f + g is s times that of f plus that of g."""
    x, (s, t) = drawn[:2].copy(), drawn[2:]

    def f(v):
        return v[0] * v[1] * v[1]

    def g(v):
        return t * v[0] * v[0]

    first = assert_number(partial_derivative(f, x.copy(), i, h))
    second = assert_number(partial_derivative(g, x.copy(), i, h))
    assert_close(partial_derivative(lambda v: s * f(v) + g(v), x, i, h), s * first + second)


@pytest.mark.parametrize("i", [-1, 2, 10])
def test_refuses_other_indices(i):
    """There is one variable for each index from 0 to n - 1."""
    assert_refuses(partial_derivative, example, [1.0, 2.0], i, because=f"i is {i} and x has 2 entries")


@pytest.mark.parametrize("shape", [(), (2, 2), (1, 2)])
def test_refuses_what_is_not_a_vector(shape):
    """The variables form a vector."""
    assert_refuses(partial_derivative, np.sum, np.ones(shape), 0, because=f"x has shape {shape}")


def test_refuses_no_variables():
    """A function of no variables has no partial derivative."""
    assert_refuses(partial_derivative, np.sum, [], 0, because="x has no entries")


@pytest.mark.parametrize("h", [0.0, -0.5, math.nan, math.inf])
def test_refuses_other_steps(h):
    """A step is positive and finite."""
    assert_refuses(partial_derivative, example, [1.0, 2.0], 0, h, because=f"h is {h}")


@pytest.mark.parametrize("wrong", [math.nan, math.inf, -math.inf])
def test_refuses_points_that_are_not_finite(wrong):
    """A point has finite entries, including those that do not move."""
    assert_refuses(partial_derivative, example, [wrong, 2.0], 0, because=f"an entry of x is {wrong}")
    assert_refuses(partial_derivative, example, [1.0, wrong], 0, because=f"an entry of x is {wrong}")


@pytest.mark.parametrize("far", [1e308, -1e308])
def test_refuses_a_step_off_the_numbers(far):
    """Both points are finite: 2e308 is larger than every float."""
    assert_refuses(partial_derivative, example, [1.0, far], 1, 1e308, because="x + h or x - h is infinite")


# Next to 1 the spacing of the numbers is 2.2e-16 above and 1.1e-16 below, so a step of 1e-16 is lost on one
# side only: above at 1, and below at -1.
@pytest.mark.parametrize(("lost", "h"), [(1e20, 1.0), (-1e20, 1.0), (1.0, 1e-16), (-1.0, 1e-16)])
def test_refuses_a_step_lost_to_rounding(lost, h):
    """Where the moved variable is rounded back, nothing can be learned; the others may be large."""
    assert_refuses(
        partial_derivative, example, [0.0, lost], 1, h, because=f"{lost} + h or {lost} - h is {lost}"
    )
    assert_close(partial_derivative(lambda v: v[0], [0.0, lost], 0, h), 1.0)


def test_leaves_its_inputs_alone():
    """The function leaves the point unchanged, to the last digit."""
    assert_leaves_alone(partial_derivative, np.sum, np.array([0.1, 0.7, 1.3]), 1)
    assert_leaves_alone(partial_derivative, np.sum, [0.1, 0.7, 1.3], 2)
