"""What jacobian must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from jacobian import jacobian

from dojo.testing import assert_array, assert_close, assert_leaves_alone, assert_refuses, matrices, vectors

# Points and steps are multiples of 1/4 and at most 18 in absolute value: values of quadratic functions are
# exact.
STEPS = st.sampled_from([1.0, 0.5, 0.25, 2.0])


def example(v):
    """Return (v_1 v_2, v_1^2, 3 v_2), the function of the README."""
    return np.array([v[0] * v[1], v[0] * v[0], 3 * v[1]])


def cubes(v):
    return v * v * v


def test_worked_example():
    """The Jacobian computed by hand in the README: three rows, two columns."""
    expected = [[5.0, 2.0], [4.0, 0.0], [0.0, 3.0]]
    assert_close(jacobian(example, np.array([2.0, 5.0]), 0.5), expected)


def test_one_value():
    """A function with one component has a Jacobian with one row: its gradient."""
    assert_close(
        jacobian(lambda v: np.array([np.prod(v)]), np.array([2.0, 3.0, 5.0]), 0.25), [[15.0, 10.0, 6.0]]
    )


def test_one_variable():
    """A function of one variable has a Jacobian with one column: its velocity."""
    assert_close(
        jacobian(lambda v: np.array([v[0], v[0] ** 2, 4.0]), np.array([3.0]), 0.5), [[1.0], [6.0], [0.0]]
    )


def test_one_of_each():
    """One component of one variable: a matrix with one entry."""
    assert_close(jacobian(lambda v: v**2, np.array([3.0]), 0.5), [[6.0]])


def test_more_variables_than_values():
    """Two components of four variables: the rows are gradients, and variables without effect give 0."""
    found = jacobian(lambda v: np.array([v[0] * v[3], v[1] - v[3]]), np.array([1.0, 2.0, 3.0, 4.0]), 0.5)
    assert_close(found, [[4.0, 0.0, 0.0, 1.0], [0.0, 1.0, 0.0, -1.0]])


# No error but rounding, 1e-16 in values below 2, over a distance of 1.
def test_decimals():
    """For (v_1 v_2, v_1^2, 3 v_2) at (0.1, 0.7) there is no error either."""
    assert_close(jacobian(example, np.array([0.1, 0.7]), 0.5), [[0.7, 0.1], [0.2, 0.0], [0.0, 3.0]])


# The first term of the error, h^2 / 6 times a third derivative of size 2, is 4e-11; rounding adds as much.
def test_polar_coordinates():
    """With the default h the Jacobian of (r cos t, r sin t) is right to within 1e-8; its determinant is r."""
    r, t = 2.0, 1.0
    found = jacobian(lambda v: np.array([v[0] * np.cos(v[1]), v[0] * np.sin(v[1])]), np.array([r, t]))
    c, s = math.cos(t), math.sin(t)
    assert_close(found, [[c, -r * s], [s, r * c]], rtol=0, atol=1e-8)
    assert_close(float(np.linalg.det(found)), r, rtol=0, atol=1e-7)


def test_step_of_the_caller():
    """The step is the caller's: at 0 the central differences of x^3 are h^2."""
    for h in (2.0, 1.0, 1 / 8, 1 / 1024):
        assert_close(jacobian(cubes, np.zeros(2), h=h), [[h**2, 0.0], [0.0, h**2]])


def test_default_step():
    """The default h is 1e-5: at 0 the central difference of x^3 is then 1e-10."""
    assert_close(jacobian(cubes, np.zeros(2)), [[1e-10, 0.0], [0.0, 1e-10]], atol=1e-20)


@given(matrices(3, 4), st.integers(1, 3), STEPS)
def test_linear_map(table, m, h):
    """The Jacobian of A x + b is A, everywhere."""
    a, x = table[:m, :3].copy(), table[:, 3].copy()
    assert_close(jacobian(lambda v: a @ v + 5, x, h), a)


@given(matrices(2, 5), STEPS)
def test_quadratic(table, h):
    """Each row is the gradient of a component: for x . A x it is (A + A^T) x, without error."""
    a, b, x = table[:, :2].copy(), table[:, 2:4].copy(), table[:, 4].copy()
    found = jacobian(lambda v: np.array([v @ a @ v, v @ b @ v]), x, h)
    assert_close(found, np.array([(a + a.T) @ x, (b + b.T) @ x]))


@given(matrices(2, 4))
def test_chain_rule(table):
    """The Jacobian of g after f is the product of the Jacobians of g at f(x) and of f at x."""
    a, b = table[:, :2] / 16, table[:, 2:] / 16

    def f(v):
        return np.sin(a @ v)

    def g(v):
        return np.cos(b @ v)

    x = np.array([0.5, -0.25])
    first = assert_array(jacobian(f, x.copy()), (2, 2))
    second = assert_array(jacobian(g, f(x)), (2, 2))
    # Errors of a few 1e-11 each, times entries up to 2.
    assert_close(jacobian(lambda v: g(f(v)), x), second @ first, rtol=0, atol=1e-8)


@given(vectors(3), STEPS)
def test_cubes(x, h):
    """For x^3 in each entry the Jacobian is diagonal, with 3 x^2 + h^2."""
    assert_close(jacobian(cubes, x.copy(), h), np.diag(3 * x**2 + h**2))


def test_leaves_its_inputs_alone():
    """The function leaves the point unchanged, to the last digit."""
    assert_leaves_alone(jacobian, cubes, np.array([0.1, 0.7, 1.3]))


@pytest.mark.edge
def test_accepts_lists_and_integers():
    """Lists and integers work as well, for the point and for the values."""
    expected = [[5.0, 2.0], [4.0, 0.0], [0.0, 3.0]]
    assert_close(jacobian(lambda v: list(example(v)), [2, 5], 0.5), expected)
    assert_close(jacobian(example, np.array([2, 5]), 0.5), expected)
    assert_close(jacobian(lambda v: [int(v[0] > 1), int(v[0] < 1)], [1.0], 0.5), [[1.0], [-1.0]])


@pytest.mark.edge
def test_no_values():
    """A function with no components has a Jacobian with no rows."""
    assert_close(jacobian(lambda v: np.zeros(0), np.array([1.0, 2.0]), 0.5), np.zeros((0, 2)))


@pytest.mark.edge
def test_refuses_other_points_and_steps():
    """A point is a vector of finite numbers, at least one, and a step is positive and finite."""
    for shape in ((2, 2), (0,)):
        assert_refuses(jacobian, np.ravel, np.ones(shape), because=f"x has shape {shape}")
    for wrong in (math.nan, math.inf):
        assert_refuses(jacobian, example, [1.0, wrong], because=f"x holds {wrong}")
    for h in (0.0, -0.5, math.nan, math.inf):
        assert_refuses(jacobian, example, [1.0, 2.0], h, because=f"h is {h}")


@pytest.mark.edge
def test_refuses_values_that_are_no_vectors():
    """The components form a vector: neither a number nor a matrix is one."""
    for f in (np.sum, lambda v: v[np.newaxis]):
        assert_refuses(jacobian, f, [1.0, 2.0], because="a value of f is not a vector")
