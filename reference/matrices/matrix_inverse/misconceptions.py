"""Wrong answers we expect for matrix_inverse, and what to say about each."""

import numpy as np
from matrix_inverse import matrix_inverse as right

from dojo.misconceptions import edge


def _eliminated(a, *, choose=None, exchange_right=True, above=True, divide=True):
    """Gauss-Jordan elimination with a step left out."""
    right(a)
    left, other = np.array(a, dtype=float), np.eye(len(np.asarray(a)))
    choose = choose or (lambda column: np.argmax(np.abs(column)))
    with np.errstate(all="ignore"):
        for k in range(len(left)):
            pivot = k + choose(left[k:, k])
            left[[k, pivot]] = left[[pivot, k]]
            if exchange_right:
                other[[k, pivot]] = other[[pivot, k]]
            factor = left[k, k]
            if divide:
                left[k], other[k], factor = left[k] / factor, other[k] / factor, 1.0
            multiples = left[:, k] / factor
            multiples[: k + 1 if not above else 0] = 0
            multiples[k] = 0
            left, other = left - np.outer(multiples, left[k]), other - np.outer(multiples, other[k])
    return other


def reciprocal_entries(a):
    """Each entry of your result is 1 over an entry of the matrix. Is the matrix product of the two the
    identity?
    """
    right(a)
    with np.errstate(all="ignore"):
        return 1 / np.asarray(a, dtype=float)


def transpose(a):
    """Your result is the transpose. For which matrices does the transpose undo the matrix?"""
    right(a)
    return np.array(a, dtype=float).T.copy()


def transposed_inverse(a):
    """Your result is the transpose of the inverse. Are the solutions of the systems its rows or its columns?"""
    return right(a).T.copy()


def no_exchanges(a):
    """Your result is not finite when a pivot is 0, and loses all digits for a pivot of 1e-20. Which row could
    come first?
    """
    return _eliminated(a, choose=lambda column: 0)


def exchanges_only_at_zero(a):
    """Your result is right for a pivot of 0, but loses all digits for a pivot of 1e-20. What do huge
    multiples do?
    """
    return _eliminated(a, choose=lambda column: 0 if column[0] else np.argmax(column != 0))


def largest_without_sign(a):
    """Your result loses its digits when the largest candidates are negative. Which candidate has the largest
    absolute value?
    """
    return _eliminated(a, choose=np.argmax)


def identity_not_exchanged(a):
    """Your result has its columns in a different order when rows are swapped. Do you swap them in both
    halves?
    """
    return _eliminated(a, exchange_right=False)


def only_below(a):
    """Your result is right only for lower triangular matrices. Which entries of a column have to become 0?"""
    return _eliminated(a, above=False)


def not_divided(a):
    """Row k of your result is too large by a factor: its pivot. What must the diagonal become?"""
    return _eliminated(a, divide=False)


def adjugate(a):
    """Your result is the inverse times the determinant. What is its product with the matrix?"""
    inverse = right(a)
    return inverse * np.linalg.det(np.asarray(a, dtype=float))


def negative(a):
    """Your result is the inverse with the opposite sign. What is its product with the matrix?"""
    return -right(a)


def singular_not_refused(a):
    """Your result is not finite for a singular matrix. The README asks for a ValueError."""
    try:
        return right(a)
    except ValueError as error:
        if "singular" not in str(error):
            raise
        return np.full(np.shape(a), np.inf)


def pseudo_inverse(a):
    """You return a matrix when there is no inverse: its product with the matrix is not the identity. The
    README asks for a ValueError.
    """
    try:
        return right(a)
    except ValueError as error:
        if "singular" not in str(error):
            raise
        return np.linalg.pinv(np.asarray(a, dtype=float))


def whole_numbers(a):
    """All entries of your result are whole numbers, even when the correct ones are fractions. What type does
    your array have?
    """
    return np.trunc(right(a))


def eliminates_in_place(a):
    """Your result is right, but the caller's matrix has become the identity. Are you working on a copy?"""
    result = right(a)
    if isinstance(a, np.ndarray) and a.dtype.kind == "f":
        a[:] = np.eye(len(a))
    return result


@edge
def nan_taken(a):
    """You accept an entry that is NaN or infinite. The README asks for a ValueError."""
    if np.ndim(a) == 2 and len(set(np.shape(a))) == 1 and not np.isfinite(a).all():
        return np.full(np.shape(a), np.nan)
    return right(a)


@edge
def any_shape(a):
    """You accept a matrix that is not square. Can any matrix be its inverse on both sides?"""
    if np.ndim(a) == 2 and np.shape(a)[0] != np.shape(a)[1]:
        n = min(np.shape(a))
        return right(np.asarray(a)[:n, :n])
    return right(a)
