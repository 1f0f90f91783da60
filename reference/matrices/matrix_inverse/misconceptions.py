"""Wrong answers we expect for matrix_inverse, and what to say about each."""

import numpy as np

from dojo.misconceptions import edge


def _largest(column):
    return np.argmax(abs(column))


def _first(column):
    return 0


def _first_that_is_not_zero(column):
    return np.argmax(column != 0)


def _eliminated(left, *, choose=_largest, refuse=True, swap_right=True, eliminate_right=True, above=True):
    """Gauss-Jordan elimination of the given array, with its right half in an array of its own."""
    n = len(left)
    right = np.eye(n)
    for k in range(n):
        pivot = k + choose(left[k:, k])
        if refuse and left[pivot, k] == 0:
            raise ValueError("the matrix is singular")
        left[[k, pivot]] = left[[pivot, k]]
        if swap_right:
            right[[k, pivot]] = right[[pivot, k]]
        right[k] /= left[k, k]
        left[k] /= left[k, k]
        for i in range(n):
            if i > k or (above and i != k):
                if eliminate_right:
                    right[i] -= left[i, k] * right[k]
                left[i] -= left[i, k] * left[k]
    return right


def reciprocal_entries(a):
    """Each entry of your result is 1 over an entry of the matrix. Is the matrix product of the two the
    identity?
    """
    return 1 / a


def transpose(a):
    """Your result is the transpose. For which matrices does the transpose undo the matrix?"""
    return a.T.copy()


def transposed_inverse(a):
    """Your result is the transpose of the inverse. Are the solutions of the systems its rows or its columns?"""
    return np.array([np.linalg.solve(a, e) for e in np.eye(len(a))])


def no_exchanges(a):
    """Your result is not finite when a pivot is 0, and loses all digits for a pivot of 1e-20. Which row could
    come first?
    """
    return _eliminated(a.copy(), choose=_first, refuse=False)


def refuses_a_zero_pivot(a):
    """You refuse matrices that have an inverse: those with a zero in the place of a pivot. What happens when two
    rows are swapped?
    """
    return _eliminated(a.copy(), choose=_first)


def exchanges_only_at_zero(a):
    """Your result is right for a pivot of 0, but loses all digits for a pivot of 1e-20. What do huge
    multiples do?
    """
    return _eliminated(a.copy(), choose=_first_that_is_not_zero)


def largest_without_sign(a):
    """Your result loses its digits when the largest candidates are negative. Which candidate has the largest
    absolute value?
    """
    return _eliminated(a.copy(), choose=np.argmax)


def identity_not_exchanged(a):
    """Your result has its columns in a different order when rows are swapped. Do you swap them in both
    halves?
    """
    return _eliminated(a.copy(), swap_right=False)


def right_half_not_eliminated(a):
    """In your right half the rows are swapped and divided, but nothing is subtracted from them. What are the
    multiples after the left half has changed?
    """
    return _eliminated(a.copy(), eliminate_right=False)


def right_half_left_behind(a):
    """Your result is the identity with its rows swapped. What are the pivot and the multiples after the left half
    has changed?
    """
    left, right = a.copy(), np.eye(len(a))
    for k in range(len(a)):
        pivot = k + _largest(left[k:, k])
        if left[pivot, k] == 0:
            raise ValueError("the matrix is singular")
        left[[k, pivot]], right[[k, pivot]] = left[[pivot, k]], right[[pivot, k]]
        left[k + 1 :] -= np.outer(left[k + 1 :, k] / left[k, k], left[k])
    return right


def only_below(a):
    """Your result is right only for lower triangular matrices. Which entries of a column have to become 0?"""
    return _eliminated(a.copy(), above=False)


def not_divided(a):
    """Row k of your result is too large by a factor: its pivot. What must the diagonal become?"""
    left, right = a.copy(), np.eye(len(a))
    for k in range(len(a)):
        pivot = k + _largest(left[k:, k])
        if left[pivot, k] == 0:
            raise ValueError("the matrix is singular")
        left[[k, pivot]], right[[k, pivot]] = left[[pivot, k]], right[[pivot, k]]
        for i in range(len(a)):
            if i != k:
                multiple = left[i, k] / left[k, k]
                left[i] -= multiple * left[k]
                right[i] -= multiple * right[k]
    return right


def only_the_pivot_is_divided(a):
    """In your row of the pivot, only the pivot itself is divided. What is the pivot after that, when the rest of
    the row is divided by it?
    """
    both = np.hstack([a, np.eye(len(a))])
    for k in range(len(a)):
        pivot = k + _largest(both[k:, k])
        if both[pivot, k] == 0:
            raise ValueError("the matrix is singular")
        both[[k, pivot]] = both[[pivot, k]]
        both[k, k] = 1
        for i in range(len(a)):
            if i != k:
                both[i] -= both[i, k] * both[k]
    return both[:, len(a) :]


def only_the_pivot_column_changes(a):
    """Your subtraction changes nothing except the column of the pivot. What is the multiple after that entry has
    become 0?
    """
    both = np.hstack([a, np.eye(len(a))])
    for k in range(len(a)):
        pivot = k + _largest(both[k:, k])
        if both[pivot, k] == 0:
            raise ValueError("the matrix is singular")
        both[[k, pivot]] = both[[pivot, k]]
        both[k] /= both[k, k]
        both[:k, k] = both[k + 1 :, k] = 0
    return both[:, len(a) :]


def left_half_returned(a):
    """Your result is the identity: it is the left half. Where is the inverse when the elimination ends?"""
    left = a.copy()
    _eliminated(left)
    return left


def adjugate(a):
    """Your result is the inverse times the determinant. What is its product with the matrix?"""
    return _eliminated(a.copy()) * np.linalg.det(a)


def singular_not_refused(a):
    """Your result is not finite for a singular matrix. The README asks for a ValueError."""
    return _eliminated(a.copy(), refuse=False)


def eliminates_in_place(a):
    """Your result is right, but the caller's matrix has become the identity. Are you working on a copy?"""
    return _eliminated(a)


@edge
def nan_taken(a):
    """You accept an entry that is NaN or infinite. The README asks for a ValueError."""
    left = np.array(a, dtype=float)
    if left.ndim != 2 or left.shape[0] != left.shape[1]:
        raise ValueError("a must be square")
    if not np.isfinite(left).all():
        return np.full(left.shape, np.nan)
    return _eliminated(left)


@edge
def any_shape(a):
    """You accept a matrix that is not square. Can any matrix be its inverse on both sides?"""
    left = np.array(a, dtype=float)
    if left.ndim != 2 or not np.isfinite(left).all():
        raise ValueError("a must be a matrix of finite numbers")
    n = min(left.shape)
    return _eliminated(left[:n, :n])
