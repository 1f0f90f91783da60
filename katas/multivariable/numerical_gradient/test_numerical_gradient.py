"""What numerical_gradient must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numerical_gradient import numerical_gradient

from dojo.testing import (
    assert_array,
    assert_close,
    assert_leaves_alone,
    assert_refuses,
    matrices,
    numbers,
    vectors,
)

# Points and steps are multiples of 1/4 and at most 19 in absolute value, so x + h and x - h are exact, and so
# are the values of the polynomials below, where nothing else is said.
STEPS = st.sampled_from([1.0, 0.5, 0.25, 2.0])


def example(v):
    """Return v_1^3 + v_1 v_2, the function of the README."""
    return v[0] * v[0] * v[0] + v[0] * v[1]


def cubes(v):
    return np.sum(v * v * v)


def arrays(count):
    """Draw `count` arrays of the same shape: out of a single vector, because that is quick."""

    def cut(drawn):
        shape, numbers = drawn
        size = math.prod(shape)
        return [numbers[6 * k : 6 * k + size].reshape(shape) for k in range(count)]

    return st.tuples(st.sampled_from([(1,), (2,), (3,), (2, 3), (3, 1), (1, 2, 2)]), vectors(6 * count)).map(
        cut
    )


def test_worked_example():
    """For x_1^3 + x_1 x_2 at (1, 2) with h = 1/2 the result is (5.25, 1), as in the README."""
    assert_close(numerical_gradient(example, np.array([1.0, 2.0]), 0.5), [5.25, 1.0])


def test_other_variables_rest():
    """While one variable moves, the others are fixed: x_1 x_2 x_3 changes by x_2 x_3 for each unit of x_1."""
    assert_close(numerical_gradient(np.prod, np.array([2.0, 3.0, 5.0]), 0.25), [15.0, 10.0, 6.0])
    # No error but rounding, 1e-16 in values below 1, divided by 1/2.
    found = numerical_gradient(np.prod, np.array([0.1, 0.7, 1.3]), 0.25)
    assert_close(found, [0.7 * 1.3, 0.1 * 1.3, 0.1 * 0.7])


def test_variable_without_effect():
    """Where f does not depend on a variable, the partial derivative is 0."""
    assert_close(numerical_gradient(lambda v: 4 * v[1], np.array([1.0, 2.0, 3.0]), 0.5), [0.0, 4.0, 0.0])


def test_shape_of_the_argument():
    """The gradient has the shape of x: that of a weighted sum over a matrix is the matrix of weights."""
    for weights in (np.array([[1.0], [-2.0], [3.0]]), np.array([[1.0, -2.0, 3.0], [4.0, 5.0, -6.0]])):
        found = numerical_gradient(lambda a, w=weights: np.sum(w * a), np.ones(weights.shape), 0.5)
        assert_close(found, weights)


def test_bilinear_form():
    """f receives arrays of the shape of x: the gradient of u . A v in A has the entries u_i v_j."""
    u, v = np.array([1.0, 2.0]), np.array([3.0, -1.0, 0.5])
    assert_close(numerical_gradient(lambda a: u @ a @ v, np.zeros((2, 3)), 0.5), np.outer(u, v))


def test_three_axes():
    """With three axes it is no different: a weighted sum has its weights as gradient."""
    weights = np.arange(12.0).reshape(2, 3, 2)
    assert_close(numerical_gradient(lambda a: np.sum(weights * a), np.ones((2, 3, 2)), 0.5), weights)


def test_transposed_view():
    """A transposed matrix is a matrix, however its numbers are laid out in memory."""
    weights = np.array([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])
    assert_close(numerical_gradient(lambda b: np.sum(weights * b), np.ones((2, 3)).T, 0.5), weights)


def test_step_of_the_caller():
    """The step is the caller's: at 0 the central difference of x^3 is h^2, in every variable."""
    for h in (2.0, 1.0, 1 / 8, 1 / 1024):
        assert_close(numerical_gradient(cubes, np.zeros(2), h=h), [h**2, h**2])


# With h = 1e-5 the first term of the error, h^2 / 6 times a third derivative of size 1, is 2e-11.
# The rounding of f and of x + h and x - h adds about as much.
def test_default_step():
    """The default h is 1e-5: for x^3 at 0 the result is h^2; that for log(e^x + e^y) is right within 1e-8."""
    assert_close(numerical_gradient(cubes, np.zeros(2)), [1e-10, 1e-10], atol=0)
    share = 1 / (1 + math.e)
    found = numerical_gradient(lambda v: np.log(np.sum(np.exp(v))), np.array([1.0, 2.0]))
    assert_close(found, [share, 1 - share], rtol=0, atol=1e-8)


@given(arrays(2), numbers(), STEPS)
def test_affine(drawn, b, h):
    """A weighted sum plus a constant has its weights as gradient, whatever x and h are."""
    x, weights = drawn
    assert_close(numerical_gradient(lambda a: np.sum(weights * a) + b, x, h), weights)


@given(matrices(4, 5), st.integers(1, 4), STEPS)
def test_least_squares(drawn, m, h):
    """For |A w - b|^2 the central differences are exact: 2 A^T (A w - b)."""
    a, b, w = drawn[:m, :3].copy(), drawn[:m, 3].copy(), drawn[:3, 4].copy()
    found = numerical_gradient(lambda v: np.sum((a @ v - b) ** 2), w.copy(), h)
    assert_close(found, 2 * a.T @ (a @ w - b))


@given(arrays(2), STEPS)
def test_cubic(drawn, h):
    """For a sum of c x^3 each entry is 3 c x^2 plus an error of c h^2."""
    x, c = drawn
    assert_close(numerical_gradient(lambda a: np.sum(c * a * a * a), x.copy(), h), 3 * c * x**2 + c * h**2)


# Up to 6 sines with an error of about 1e-16 each and sums up to 6 in absolute value, divided by at
# least 2 / 64.
@given(arrays(1), st.sampled_from([1 / 2, 1 / 8, 1 / 64]))
def test_error_falls_with_the_square(drawn, h):
    """For a sum of sines the result misses the cosines by at most h^2 / 6."""
    [x] = drawn
    found = numerical_gradient(lambda a: np.sum(np.sin(a)), x.copy(), h)
    assert_close(found, np.cos(x), rtol=0, atol=h**2 / 6 + 1e-11)


@given(arrays(3), numbers(), numbers(), STEPS)
def test_linear(drawn, s, t, h):
    """The gradient of s f + t g is s times the gradient of f plus t times the gradient of g."""
    x, c, d = drawn

    def f(a):
        return np.sum(c * a * a * a)

    def g(a):
        return np.sum(d * a) ** 2

    first = assert_array(numerical_gradient(f, x.copy(), h), x.shape)
    second = assert_array(numerical_gradient(g, x.copy(), h), x.shape)
    together = numerical_gradient(lambda a: s * f(a) + t * g(a), x.copy(), h)
    # All of this is exact: values below 16 (6 * 16 * 18^3 + (6 * 16 * 18)^2) < 6e7, multiples of 4^-5.
    # The tolerance is for whoever loses a last digit of them, 1e-8, on the way.
    assert_close(together, s * first + t * second, atol=1e-6)


@given(matrices(4, 3), st.integers(1, 4), STEPS)
def test_chain_rule(drawn, m, h):
    """For g(x) = f(A x) with a quadratic f, the gradient of g at x is A^T times the gradient of f at A x."""
    a, x = drawn[:m, :2].copy(), drawn[:2, 2].copy()

    def f(y):
        return np.sum(y * y) + y[0] * y[-1]

    outer = assert_array(numerical_gradient(f, a @ x, h), (len(a),))
    assert_close(numerical_gradient(lambda v: f(a @ v), x, h), a.T @ outer)


def test_leaves_its_inputs_alone():
    """The function leaves the point unchanged, to the last digit."""
    assert_leaves_alone(numerical_gradient, cubes, np.array([0.1, 0.7, 1.3]))
    assert_leaves_alone(numerical_gradient, cubes, np.array([[0.1, 0.7], [1.3, 3.1]]).T)


@pytest.mark.edge
def test_accepts_lists_and_integers():
    """Lists and integers work as well, for the point and for the values of f."""
    assert_close(numerical_gradient(example, np.array([1, 2]), 0.5), [5.25, 1.0])
    assert_close(numerical_gradient(cubes, [[0.0, 1.0], [2, 3]], 1), [[1.0, 4.0], [13.0, 28.0]])
    assert_close(numerical_gradient(lambda v: int(v[0] > 1), [1.0, 1.0], 0.5), [1.0, 0.0])


@pytest.mark.edge
def test_no_axes_and_no_entries():
    """A number is an array with no axes, and so is its gradient; that of no variables has no entries."""
    assert_close(numerical_gradient(lambda t: t * t * t, 2.0, 0.5), 12.25)
    assert_close(numerical_gradient(np.sum, np.zeros((0, 3)), 0.5), np.zeros((0, 3)))


@pytest.mark.edge
def test_refuses_other_points_and_steps():
    """A point has finite entries, and a step is a positive, finite number."""
    for wrong in (math.nan, math.inf):
        assert_refuses(numerical_gradient, cubes, [[1.0], [wrong]], because=f"x holds {wrong}")
    for h in (0.0, -1e-5, math.nan, math.inf):
        assert_refuses(numerical_gradient, cubes, [1.0, 2.0], h, because=f"h is {h}")


@pytest.mark.edge
def test_refuses_a_function_with_vector_values():
    """A gradient belongs to a function whose value is a number, not a vector, not even one of length 1."""
    for f in (lambda v: v, lambda v: v[:1]):
        assert_refuses(numerical_gradient, f, [1.0, 2.0], because="f returns a vector")
