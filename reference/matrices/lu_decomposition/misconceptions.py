"""Wrong answers we expect for lu_decomposition, and what to say about each."""

import numpy as np

from dojo.misconceptions import edge


def _largest(column):
    return np.argmax(abs(column))


def _first(column):
    return 0


def _first_that_is_not_zero(column):
    return np.argmax(column != 0)


def _swap(table, k, pivot):
    table[[k, pivot]] = table[[pivot, k]]


def _eliminated(u, *, choose=_largest, swap=_swap, move_multiples=True, guard=True):
    """P, the multiples of L, and U, which the given array becomes."""
    n = len(u)
    p, multiples = np.eye(n), np.zeros((n, n))
    for k in range(n):
        pivot = k + choose(u[k:, k])
        for table in (p, multiples, u) if move_multiples else (p, u):
            swap(table, k, pivot)
        if guard and not u[k:, k].any():
            continue
        for i in range(k + 1, n):
            multiples[i, k] = u[i, k] / u[k, k]
            u[i] -= multiples[i, k] * u[k]
    return p, multiples, u


def inverse_permutation(a):
    """Your permutation is the inverse of the right one: you have A = P L U. On which side does the README put P?"""
    p, multiples, upper = _eliminated(a.copy())
    return p.T, multiples + np.eye(len(a)), upper


def multipliers_not_permuted(a):
    """Your L has the correct numbers in the wrong rows. What has to move along when you swap two rows?"""
    p, multiples, upper = _eliminated(a.copy(), move_multiples=False)
    return p, multiples + np.eye(len(a)), upper


def column_of_zeros_divides(a):
    """Your factors are NaN when all candidates for a pivot are 0. What is left to do in such a column?"""
    p, multiples, upper = _eliminated(a.copy(), guard=False)
    return p, multiples + np.eye(len(a)), upper


def no_exchanges(a):
    """Your P is always the identity, and a pivot of 0 gives no finite result. Which row could come first?"""
    p, multiples, upper = _eliminated(a.copy(), choose=_first, guard=False)
    return p, multiples + np.eye(len(a)), upper


def exchanges_only_at_zero(a):
    """Your L has entries larger than 1. Should you swap rows only when a pivot is 0?"""
    p, multiples, upper = _eliminated(a.copy(), choose=_first_that_is_not_zero)
    return p, multiples + np.eye(len(a)), upper


def largest_without_sign(a):
    """Your L has entries larger than 1 in absolute value when a column has negative entries. Which entry has
    the largest absolute value?
    """
    p, multiples, upper = _eliminated(a.copy(), choose=np.argmax)
    return p, multiples + np.eye(len(a)), upper


def rows_swapped_through_views(a):
    """After a swap you have the same row twice, in P too. What does a[k] hold after the first of the two
    assignments?
    """

    def swap(table, k, pivot):
        table[k], table[pivot] = table[pivot], table[k]

    p, multiples, upper = _eliminated(a.copy(), swap=swap)
    return p, multiples + np.eye(len(a)), upper


def zeros_on_the_diagonal_of_l(a):
    """The diagonal of your L is 0. Which numbers does the README put there?"""
    return _eliminated(a.copy())


def minus_in_l(a):
    """The multiples in your L have the opposite sign. Does L carry out the elimination, or undo it?"""
    p, multiples, upper = _eliminated(a.copy())
    return p, np.eye(len(a)) - multiples, upper


def inverse_of_l(a):
    """Your L is the inverse of the right one: it takes P A to U. Which matrix takes U back to P A?"""
    p, multiples, upper = _eliminated(a.copy())
    return p, np.linalg.inv(multiples + np.eye(len(a))), upper


def multiples_left_in_u(a):
    """Your U still has the multiples below its diagonal. What does elimination leave there?"""
    p, multiples, upper = _eliminated(a.copy())
    return p, multiples + np.eye(len(a)), upper + multiples


def pivots_in_l(a):
    """Your U has ones on its diagonal, and L has the pivots. Which of the two has the ones in the README?"""
    p, multiples, upper = _eliminated(a.copy())
    pivots = np.where(np.diag(upper) == 0, 1.0, np.diag(upper))
    return p, (multiples + np.eye(len(a))) * pivots, upper / pivots[:, None]


def permutation_last(a):
    """You return L, U, P. The README asks for P first."""
    p, multiples, upper = _eliminated(a.copy())
    return multiples + np.eye(len(a)), upper, p


def order_for_permutation(a):
    """Your first result is a vector: the order of the rows. Which matrix puts the rows of A in that order?"""
    p, multiples, upper = _eliminated(a.copy())
    return p @ np.arange(len(a)), multiples + np.eye(len(a)), upper


def eliminates_in_place(a):
    """Your result is right, but the caller's matrix has become triangular. Are you working on a copy?"""
    p, multiples, upper = _eliminated(a)
    return p, multiples + np.eye(len(a)), upper


def _square(a):
    a = np.array(a)
    if a.ndim != 2 or a.shape[0] != a.shape[1]:
        raise ValueError("a must be square")
    return a


@edge
def whole_multiples(a):
    """For whole numbers your multiples are whole numbers too. What type does your array have?"""
    a = _square(a)
    if not np.isfinite(a).all():
        raise ValueError("the entries must be finite")
    p, multiples, upper = _eliminated(a.astype(float))
    return p, multiples.astype(a.dtype) + np.eye(len(a)), upper


@edge
def nan_taken(a):
    """You accept an entry that is NaN or infinite. The README asks for a ValueError."""
    a = _square(a).astype(float)
    if not np.isfinite(a).all():
        return (np.full(a.shape, np.nan),) * 3
    p, multiples, upper = _eliminated(a)
    return p, multiples + np.eye(len(a)), upper


@edge
def any_shape(a):
    """You accept a matrix that is not square. The README asks for a ValueError."""
    a = np.array(a, dtype=float)
    if a.ndim != 2 or not np.isfinite(a).all():
        raise ValueError("a must be a matrix of finite numbers")
    n = min(a.shape)
    p, multiples, upper = _eliminated(a[:n, :n])
    return p, multiples + np.eye(n), upper
