"""What matrix_of_linear_map must satisfy.  README.md states the mathematics."""

import numpy as np
import pytest
from hypothesis import given
from matrix_of_linear_map import matrix_of_linear_map

from dojo.testing import assert_array, assert_close, assert_refuses, matrices

# Entries are multiples of 1/4 and at most 16 in absolute value: products of three of them, and sums of a few
# such products, are floating-point numbers, so nothing is rounded.


def example(x):
    """Return (x_1 + 2 x_3, 4 x_2), the map of the README."""
    return np.array([x[0] + 2 * x[2], 4 * x[1]])


def test_worked_example():
    """The matrix computed by hand in the README has the images of the unit vectors as columns."""
    assert_close(matrix_of_linear_map(example, 3), [[1.0, 0.0, 2.0], [0.0, 4.0, 0.0]])


def test_identity():
    """Tripling has three times the identity matrix, and the map that returns its argument has that matrix."""
    assert_close(matrix_of_linear_map(lambda x: 3 * x, 2), [[3.0, 0.0], [0.0, 3.0]])
    assert_close(matrix_of_linear_map(lambda x: x, 3), np.eye(3))


def test_square_map():
    """The map (x_1 + x_2, x_2) has rows (1, 1) and (0, 1), which is not its own transpose."""
    assert_close(matrix_of_linear_map(lambda x: np.array([x[0] + x[1], x[1]]), 2), [[1.0, 1.0], [0.0, 1.0]])


def test_differences():
    """The differences of neighbours have a matrix with -1 and 1 next to each other in each row."""
    assert_close(matrix_of_linear_map(np.diff, 3), [[-1.0, 1.0, 0.0], [0.0, -1.0, 1.0]])


def test_one_number():
    """A map to vectors of length 1 has a matrix with one row; a map from them has one with one column."""
    assert_close(matrix_of_linear_map(lambda x: np.array([x.sum()]), 3), [[1.0, 1.0, 1.0]])
    assert_close(matrix_of_linear_map(lambda x: np.array([2 * x[0], -x[0]]), 1), [[2.0], [-1.0]])


def test_tenths():
    """The map (0.1 x_1 + 0.3 x_2, 0.7 x_2) has rows (0.1, 0.3) and (0, 0.7): the images hold all digits."""

    def f(x):
        return np.array([0.1 * x[0] + 0.3 * x[1], 0.7 * x[1]])

    assert_close(matrix_of_linear_map(f, 2), [[0.1, 0.3], [0.0, 0.7]])


def test_takes_floats():
    """A map may store fractions in an array of the type of its argument, so it is given floats."""

    def halved(x):
        half = np.zeros_like(x)
        half[:] = x / 2
        return half

    assert_close(matrix_of_linear_map(halved, 2), [[0.5, 0.0], [0.0, 0.5]])


@given(matrices())
def test_gives_the_matrix_back(a):
    """The map that multiplies by A has the matrix A."""
    assert_close(matrix_of_linear_map(lambda x: a @ x, a.shape[1]), a)


@given(matrices(4, None))
def test_agrees_with_the_map(rows):
    """The matrix times a vector is the value of the map: sums of neighbours, in a ring."""
    x = rows[0].copy()

    def f(v):
        return v + 2 * np.roll(v, 1)

    a = assert_array(matrix_of_linear_map(f, len(x)), (len(x), len(x)))
    assert_close(a @ x, f(x))


@given(matrices(5, None))
def test_composition(rows):
    """The map g after f has the matrix of g times the matrix of f."""
    a, b = rows[:3].copy(), rows[3:].T[:, :2].copy()
    n = a.shape[1]

    def g(y):
        return np.array([y[0] + y[1], y[2], y[0] - y[2]])

    of_f = assert_array(matrix_of_linear_map(lambda x: a @ x, n), (3, n))
    of_g = assert_array(matrix_of_linear_map(g, 3), (3, 3))
    assert_close(matrix_of_linear_map(lambda x: g(a @ x), n), of_g @ of_f)
    assert_close(matrix_of_linear_map(lambda x: a @ (b @ x), 2), of_f @ b)


@pytest.mark.edge
def test_values_in_lists():
    """A map may return a list, of whole numbers or not."""
    assert_close(matrix_of_linear_map(lambda x: [float(x[1]), float(x[0]) / 2], 2), [[0.0, 1.0], [0.5, 0.0]])
    assert_close(matrix_of_linear_map(lambda x: [int(x[0]), 3 * int(x[1])], 2), [[1.0, 0.0], [0.0, 3.0]])


@pytest.mark.edge
def test_maps_that_reuse_arrays():
    """A map may use its argument as scratch paper, and write all its values into one array."""
    result = np.zeros(3)

    def running_sums(x):
        for i in range(1, len(x)):
            x[i] += x[i - 1]
        return x.copy()

    def exchanged(x):
        result[:] = x[::-1]
        return result

    assert_close(matrix_of_linear_map(running_sums, 3), [[1.0, 0.0, 0.0], [1.0, 1.0, 0.0], [1.0, 1.0, 1.0]])
    assert_close(matrix_of_linear_map(exchanged, 3), [[0.0, 0.0, 1.0], [0.0, 1.0, 0.0], [1.0, 0.0, 0.0]])


@pytest.mark.edge
def test_refuses_fewer_entries_than_one():
    """The vectors that a map takes must have at least one entry."""
    for n in (0, -1):
        assert_refuses(matrix_of_linear_map, np.sum, n, because=f"n is {n}")


@pytest.mark.edge
def test_refuses_other_values():
    """All values of a map are vectors of the same length: neither numbers nor matrices."""
    for shape in ((), (1, 2), (2, 1)):
        because = f"f returns shape {shape}"
        assert_refuses(matrix_of_linear_map, lambda x, s=shape: np.full(s, x[0]), 2, because=because)
    because = "f returns 1 number, then 2"
    assert_refuses(matrix_of_linear_map, lambda x: x[: 1 + int(x[1])], 3, because=because)
