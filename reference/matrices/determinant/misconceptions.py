"""Wrong answers we expect for determinant, and what to say about each."""

import numpy as np
from determinant import determinant as right

from dojo.misconceptions import edge


def _checked(a):
    """The matrix as an array of floats, once it has been found to be good."""
    right(a)
    return np.array(a, dtype=float)


def sign_not_flipped(a):
    """Your result has the right absolute value, but the wrong sign for some matrices. What does swapping two
    rows do?
    """
    u = _checked(a)
    sign = 1.0
    for k in range(len(u)):
        pivot = k + int(np.argmax(np.abs(u[k:, k])))
        sign = -sign if pivot != k else sign
        u[[k, pivot]] = u[[pivot, k]]
        if u[k, k] == 0:
            return 0.0
        u[k + 1 :] -= u[k + 1 :, k, None] / u[k, k] * u[k]
    return sign * right(a)


def column_of_zeros_divides(a):
    """Your result is NaN when all candidates for a pivot are 0. What is the volume of a flat box?"""
    right(a)
    u = np.array(a, dtype=float)
    sign = 1.0
    with np.errstate(all="ignore"):
        for k in range(len(u)):
            pivot = k + int(np.argmax(np.abs(u[k:, k])))
            sign = -sign if pivot != k else sign
            u[[k, pivot]] = u[[pivot, k]]
            u[k + 1 :] -= u[k + 1 :, k, None] / u[k, k] * u[k]
    return sign * float(np.prod(np.diag(u)))


def no_exchanges(a):
    """Your result is NaN or 0 when a pivot is 0, and it loses digits when a pivot is tiny. Which row could
    come first?
    """
    u = _checked(a)
    with np.errstate(all="ignore"):
        for k in range(len(u)):
            u[k + 1 :] -= u[k + 1 :, k, None] / u[k, k] * u[k]
        return float(np.prod(np.diag(u)))


def zero_pivot_is_zero(a):
    """You return 0 when a diagonal entry becomes 0. Is there another row that could take its place?"""
    u = _checked(a)
    with np.errstate(all="ignore"):
        for k in range(len(u)):
            if u[k, k] == 0:
                return 0.0
            u[k + 1 :] -= u[k + 1 :, k, None] / u[k, k] * u[k]
    return float(np.prod(np.diag(u)))


def product_of_the_diagonal(a):
    """Your result is the product of the diagonal of the given matrix. For which matrices is that the
    determinant?
    """
    return float(np.prod(np.diag(_checked(a))))


def rule_for_two_rows(a):
    """Your result uses only the first two rows and columns. What happens to the others?"""
    a = _checked(a)
    if len(a) < 2:
        return right(a)
    return float(a[0, 0] * a[1, 1] - a[0, 1] * a[1, 0])


def plus_for_minus(a):
    """Your sum of products has no minus signs: it is the permanent. What is the area of a box with two equal
    edges?
    """
    a = _checked(a)
    return _permanent(a) if len(a) < 6 else right(a)


def _permanent(a):
    if not len(a):
        return 1.0
    rest = a[1:]
    return float(sum(a[0, j] * _permanent(np.delete(rest, j, axis=1)) for j in range(len(a))))


def never_negative(a):
    """Your result is never negative: it is the volume without its sign. What does a mirror do?"""
    return abs(right(a))


def sum_of_the_diagonal(a):
    """Your result is the sum of the diagonal: that is the trace. How do the edges of a box determine its
    volume?
    """
    return float(np.trace(_checked(a)))


@edge
def zero_without_rows(a):
    """You return 0 for a matrix with no rows. What is an empty product?"""
    return right(a) if len(_checked(a)) else 0.0


def tiny_is_zero(a):
    """You return 0 when the determinant is small. Does "small" depend on the unit of measurement?"""
    result = right(a)
    return result if abs(result) > 1e-6 else 0.0


@edge
def no_fractions(a):
    """Your result is wrong for a matrix of integers. Can your array hold the fractions that elimination makes?"""
    right(a)
    u = np.array(a)
    sign = 1.0
    for k in range(len(u)):
        pivot = k + int(np.argmax(np.abs(u[k:, k])))
        if u[pivot, k] == 0:
            return 0.0
        if pivot != k:
            u[[k, pivot]] = u[[pivot, k]]
            sign = -sign
        # Assigned to an array of integers, the fractions are cut off.
        u[k + 1 :] = u[k + 1 :] - u[k + 1 :, k, None] / u[k, k] * u[k]
    return sign * float(np.prod(np.diag(u)))


def eliminates_in_place(a):
    """Your result is right, but the caller's matrix has become triangular. Are you working on a copy?"""
    result = right(a)
    if isinstance(a, np.ndarray) and a.dtype.kind == "f" and a.size:
        a[1:] = 0
    return result


@edge
def nan_taken(a):
    """You accept an entry that is NaN or infinite. The README asks for a ValueError."""
    if np.ndim(a) == 2 and len(set(np.shape(a))) == 1 and not np.isfinite(a).all():
        return float("nan")
    return right(a)


@edge
def any_shape(a):
    """You accept a matrix that is not square. Which box has its rows as edges?"""
    if np.ndim(a) == 2 and np.shape(a)[0] != np.shape(a)[1]:
        n = min(np.shape(a))
        return right(np.asarray(a)[:n, :n])
    return right(a)
