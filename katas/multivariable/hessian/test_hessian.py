"""What hessian must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from hessian import hessian
from hypothesis import given
from hypothesis import strategies as st

from dojo.testing import (
    assert_array,
    assert_close,
    assert_leaves_alone,
    assert_refuses,
    matrices,
    numbers,
    vectors,
)

# Points and steps are multiples of 1/4 and at most 20 in absolute value.  Polynomials of low degree are then
# computed without any rounding error, and so are differences of their values and quotients by powers of 2.
STEPS = st.sampled_from([1.0, 0.5, 0.25, 2.0])


def example(v):
    """Return v_1^4 + v_1 v_2^2, the function of the README."""
    return v[0] * v[0] * v[0] * v[0] + v[0] * v[1] * v[1]


def fourth_powers(v):
    return np.sum(v * v * v * v)


def cut(drawn):
    n, table = drawn
    return table[:n, :n].copy(), table[:n, 3].copy()


# A square matrix and a vector of n rows each: cut out of a single array, which is quick to draw.
FORMS = st.tuples(st.integers(1, 3), matrices(3, 4)).map(cut)


def test_worked_example():
    """For x_1^4 + x_1 x_2^2 at (1, 2) with h = 1/2 the entries are 14, 4 and 2, as in the README."""
    assert_close(hessian(example, np.array([1.0, 2.0]), 0.5), [[14.0, 4.0], [4.0, 2.0]])


def test_one_variable():
    """With one variable there is one second derivative: 2 for x^2, in a table of shape (1, 1)."""
    assert_close(hessian(lambda v: v[0] * v[0], np.array([3.0]), 0.5), [[2.0]])


def test_separate_variables():
    """Where each variable has its own term, the mixed derivatives are 0."""
    found = hessian(lambda v: v[0] * v[0] - 3 * v[1] * v[1] + v[2], np.array([1.0, 2.0, 3.0]), 0.5)
    assert_close(found, [[2.0, 0.0, 0.0], [0.0, -6.0, 0.0], [0.0, 0.0, 0.0]])


def test_product():
    """For x_1 x_2 x_3 each mixed derivative is the third variable, and those on the diagonal are 0."""
    found = hessian(np.prod, np.array([2.0, 3.0, 5.0]), 0.25)
    assert_close(found, [[0.0, 5.0, 3.0], [5.0, 0.0, 2.0], [3.0, 2.0, 0.0]])
    # No error but rounding, 1e-16 in four values below 3, divided by 1/4.
    found = hessian(np.prod, np.array([0.1, 0.7, 1.3]), 0.25)
    assert_close(found, [[0.0, 1.3, 0.7], [1.3, 0.0, 0.1], [0.7, 0.1, 0.0]])


def test_step_of_the_caller():
    """The step is the caller's: at 0 the result for x^4 is 8 h^2, and for x^3 y the mixed one is h^2."""
    for h in (2.0, 1.0, 1 / 8, 1 / 64):
        assert_close(hessian(fourth_powers, np.zeros(2), h=h), [[8 * h**2, 0.0], [0.0, 8 * h**2]])
        found = hessian(lambda v: v[0] * v[0] * v[0] * v[1], np.zeros(2), h)
        assert_close(found, [[0.0, h**2], [h**2, 0.0]])


# With h = 1e-4 the fourth derivatives, of size 1 at most, cost h^2 / 3 < 4e-9.  Four values of f, at most 4
# in absolute value with errors of 1e-15, and points off by 2e-16, cost less than 6e-15 / (4 h^2) < 2e-7.
def test_default_step():
    """The default h is 1e-4: 8 h^2 for x^4 at 0, and right within 1e-6 for log(e^x + e^y) at (1, 2)."""
    assert_close(hessian(fourth_powers, np.zeros(1)), [[8e-8]], atol=0)
    p = 1 / (1 + math.e)
    found = hessian(lambda v: np.log(np.sum(np.exp(v))), np.array([1.0, 2.0]))
    assert_close(found, [[p * (1 - p), -p * (1 - p)], [-p * (1 - p), p * (1 - p)]], rtol=0, atol=1e-6)


@given(FORMS, numbers(), STEPS)
def test_quadratic(drawn, c, h):
    """The Hessian of x . A x + b . x + c is A + A^T, everywhere and without any error."""
    a, x = drawn
    b = a[0].copy()
    assert_close(hessian(lambda v: v @ a @ v + b @ v + c, x, h), a + a.T)


@given(FORMS, STEPS)
def test_affine_terms(drawn, h):
    """Adding w . x + 5 to f changes no second derivative."""
    a, x = drawn
    w = a[-1].copy()
    n = len(x)

    def f(v):
        return np.sum(v * v * v) + (w @ v) * (w @ v)

    before = assert_array(hessian(f, x.copy(), h), (n, n))
    assert_close(hessian(lambda v: f(v) + w @ v + 5, x.copy(), h), before)


@given(FORMS, STEPS)
def test_cubic(drawn, h):
    """The Hessian of (u . x)^3 is 6 (u . x) times the table of the u_i u_j: no error in degree 3 either."""
    a, x = drawn
    u = a[0].copy()
    found = hessian(lambda v: (u @ v) * (u @ v) * (u @ v), x.copy(), h)
    assert_close(found, 6 * (u @ x) * np.outer(u, u))


# Values below 60 with errors of 1e-14, divided by at least 1 / 4.
@given(vectors(st.integers(1, 3)), STEPS)
def test_symmetric(x, h):
    """The order of the variables does not matter: entry (i, j) is entry (j, i)."""
    n = len(x)
    found = assert_array(
        hessian(lambda v: np.sum(v / (1 + v[0] * v[0])) + np.sin(v[-1] * v[0]), x, h), (n, n)
    )
    assert_close(found, found.T.copy(), atol=1e-11)


@given(matrices(3, 3), st.integers(1, 3), STEPS)
def test_change_of_variables(drawn, m, h):
    """For g(x) = f(A x) the Hessian of g at x is A^T H A, where H is the Hessian of f at A x."""
    a, x = drawn[:m, :2].copy(), drawn[:2, 2].copy()

    def f(y):
        return np.sum(y) * np.sum(y) * y[0] - y[0] * y[-1]

    outer = assert_array(hessian(f, a @ x, h), (m, m))
    # In degree 3 there is no error.  Values below (3 * 640)^2 * 640 < 3e9 are multiples of 4^-6 and
    # exact; the products of three matrices are sums of numbers below 16 * 16 * 2e4, exact too.
    assert_close(hessian(lambda v: f(a @ v), x, h), a.T @ outer @ a, atol=1e-6)


def test_leaves_its_inputs_alone():
    """The function leaves the point unchanged, to the last digit."""
    assert_leaves_alone(hessian, fourth_powers, np.array([0.2, 2.3, 4.7]))
    assert_leaves_alone(hessian, fourth_powers, np.array([0.1, 1.3]))


@pytest.mark.edge
def test_accepts_lists_and_integers():
    """Lists and integers work as well, for the point and for the values of f."""
    assert_close(hessian(example, np.array([1, 2]), 0.5), [[14.0, 4.0], [4.0, 2.0]])
    assert_close(hessian(example, [1, 2], 0.5), [[14.0, 4.0], [4.0, 2.0]])
    assert_close(hessian(lambda v: int(v[0] > 1), [1.0], 0.5), [[1.0]])


@pytest.mark.edge
def test_no_variables():
    """A function of no variables has a Hessian with no entries."""
    assert_close(hessian(np.sum, np.zeros(0), 0.5), np.zeros((0, 0)))


@pytest.mark.edge
def test_refuses_other_points_and_steps():
    """A point is a vector of finite numbers, and a step is a positive, finite number."""
    assert_refuses(hessian, fourth_powers, [[1.0, 2.0], [3.0, 4.0]], because="x is a matrix")
    for wrong in (math.nan, math.inf):
        assert_refuses(hessian, fourth_powers, [1.0, wrong], because=f"x holds {wrong}")
    for h in (0.0, -1e-4, math.nan, math.inf):
        assert_refuses(hessian, fourth_powers, [1.0, 2.0], h, because=f"h is {h}")


@pytest.mark.edge
def test_refuses_a_function_with_vector_values():
    """A Hessian belongs to a function whose value is a number, not a vector, not even one of length 1."""
    for f in (lambda v: v, lambda v: v[:1]):
        assert_refuses(hessian, f, [1.0, 2.0], because="f returns a vector")
