"""Wrong answers we expect for jacobian, and what to say about each."""

import numpy as np
from jacobian import jacobian as right

from dojo.misconceptions import edge


def _columns(f, x, h, difference):
    """Columns from another kind of difference, once all arguments have been found to be good."""
    right(f, x, h)
    x = np.asarray(x, dtype=float)

    def value(point):
        return np.asarray(f(point), dtype=float)

    return np.stack([difference(value, x, step) for step in h * np.eye(len(x))], axis=1)


def transposed(f, x, h=1e-5):
    """Your matrix is transposed: its rows belong to variables. Which index counts components?"""
    return right(f, x, h).T.copy()


def one_row_squeezed(f, x, h=1e-5):
    """For one component you return a vector. The README asks for a matrix with one row."""
    result = right(f, x, h)
    return result[0] if len(result) == 1 else result


def one_column_squeezed(f, x, h=1e-5):
    """For one variable you return a vector. The README asks for a matrix with one column."""
    result = right(f, x, h)
    return result[:, 0].copy() if result.shape[1] == 1 else result


def flattened(f, x, h=1e-5):
    """Your result is one long vector. What shape does a table of components by variables have?"""
    return right(f, x, h).ravel()


def diagonal_only(f, x, h=1e-5):
    """Your matrix is diagonal. Does a component depend on other variables too?"""
    result = right(f, x, h)
    return result * np.eye(*result.shape)


def gradient_of_the_sum(f, x, h=1e-5):
    """Your result is a single gradient, that of the sum of all components. How are the
    components kept apart?
    """
    return right(f, x, h).sum(axis=0)


def moves_all_variables(f, x, h=1e-5):
    """Your columns are all equal: every variable moves at once. Which variable belongs to a column?"""
    result = right(f, x, h)
    return np.repeat(result.sum(axis=1, keepdims=True), result.shape[1], axis=1)


def forward_difference(f, x, h=1e-5):
    """Your differences look only to one side. What does the central difference compare?"""
    return _columns(f, x, h, lambda value, x, step: (value(x + step) - value(x)) / h)


def divided_by_h(f, x, h=1e-5):
    """Your matrix is twice the right one. How far is it from one point to the other?"""
    return 2 * right(f, x, h)


def not_divided(f, x, h=1e-5):
    """Your entries are differences of values. Over what distance is each difference taken?"""
    return 2 * h * right(f, x, h)


def opposite_sign(f, x, h=1e-5):
    """Your matrix has the opposite sign. Which of the two values is subtracted from which?"""
    return -right(f, x, h)


def steps_pile_up(f, x, h=1e-5):
    """Your first column is right and the later ones are not: the earlier variables have not been moved back.
    What else moves in column 2?
    """
    result = right(f, x, h)
    moved = np.array(x, dtype=float)
    for j in range(len(moved)):
        moved[j] += h
        above = np.asarray(f(moved.copy()), dtype=float)
        moved[j] -= 2 * h
        result[:, j] = (above - np.asarray(f(moved.copy()), dtype=float)) / (2 * h)
    return result


def determinant_returned(f, x, h=1e-5):
    """Your result is a number, the determinant. The README asks for the matrix."""
    result = right(f, x, h)
    return float(np.linalg.det(result)) if result.shape[0] == result.shape[1] else result


@edge
def whole_numbers(f, x, h=1e-5):
    """Your matrix is wrong when x holds integers: the step is truncated. In which type do you move?"""
    result = right(f, x, h)
    x = np.asarray(x)
    if x.dtype.kind not in "iu":
        return result
    return _columns(
        f, x, h, lambda value, x, step: (value(np.trunc(x + step)) - value(np.trunc(x - step))) / (2 * h)
    )


def own_step(f, x, h=1e-5):
    """Your matrix does not depend on h. What if the caller asks for another step?"""
    right(f, x, h)
    return right(f, x, 1e-5)


def step_too_small(f, x, h=1e-12):
    """With the default step only three or four digits are right. How many of the 16 digits survive in the
    difference?
    """
    return right(f, x, h)


@edge
def numbers_taken(f, x, h=1e-5):
    """You accept a function whose values are numbers. The README asks for a ValueError."""
    return right(lambda v: np.atleast_1d(f(v)), x, h)


@edge
def matrices_taken(f, x, h=1e-5):
    """You accept a function whose values are matrices. The README asks for a ValueError."""

    def flat(v):
        value = f(v)
        return np.ravel(value) if np.ndim(value) > 1 else value

    return right(flat, x, h)


@edge
def empty_point_taken(f, x, h=1e-5):
    """You accept a point with no entries. The README asks for a ValueError."""
    return np.zeros((0, 0)) if np.shape(x) == (0,) else right(f, x, h)


@edge
def point_not_checked(f, x, h=1e-5):
    """You accept a point that is NaN or infinite. The README asks for a ValueError."""
    if np.ndim(x) == 1 and np.size(x) and not np.isfinite(x).all():
        return np.full((len(f(np.asarray(x, dtype=float))), len(x)), np.nan)
    return right(f, x, h)


@edge
def any_shape(f, x, h=1e-5):
    """You accept a point that is not a vector. The README asks for a ValueError."""
    return right(lambda v: f(v.reshape(np.shape(x))), np.ravel(x), h)


@edge
def any_step(f, x, h=1e-5):
    """You accept an h that is 0, negative or not a number. Which of these is a step to each side?"""
    if h > 0 and np.isfinite(h):
        return right(f, x, h)
    return np.full(right(f, x).shape, np.nan)


def moves_the_point(f, x, h=1e-5):
    """Your matrix is right, but the caller's point has moved. Are you working on a copy?"""
    result = right(f, x, h)
    if isinstance(x, np.ndarray) and x.dtype.kind == "f":
        x -= h
    return result
