"""Wrong answers we expect for lu_decomposition, and what to say about each."""

import numpy as np
from lu_decomposition import lu_decomposition as right

from dojo.misconceptions import edge


def _eliminated(a, *, choose=None, move_multiples=True, guard=True):
    """Eliminate with another choice of pivots, or with a step left out."""
    right(a)
    u = np.array(a, dtype=float)
    n = len(u)
    p, lower = np.eye(n), np.zeros((n, n))
    choose = choose or (lambda column: np.argmax(np.abs(column)))
    with np.errstate(all="ignore"):
        for k in range(n):
            pivot = k + choose(u[k:, k])
            for table in (p, lower, u) if move_multiples else (p, u):
                table[[k, pivot]] = table[[pivot, k]]
            if u[k:, k].any() or not guard:
                lower[k + 1 :, k] = u[k + 1 :, k] / u[k, k]
                u[k + 1 :] -= np.outer(lower[k + 1 :, k], u[k])
    return p, lower + np.eye(n), np.triu(u)


def inverse_permutation(a):
    """Your permutation is the inverse of the right one: you have A = P L U. On which side does the README put P?"""
    p, lower, upper = right(a)
    return p.T.copy(), lower, upper


def multipliers_not_permuted(a):
    """Your L has the correct numbers in the wrong rows. What has to move along when you swap two rows?"""
    return _eliminated(a, move_multiples=False)


def column_of_zeros_divides(a):
    """Your factors are NaN when all candidates for a pivot are 0. What is left to do in such a column?"""
    return _eliminated(a, guard=False)


def no_exchanges(a):
    """Your P is always the identity, and a pivot of 0 gives no finite result. Which row could come first?"""
    return _eliminated(a, choose=lambda column: 0)


def exchanges_only_at_zero(a):
    """Your L has entries larger than 1. Should you swap rows only when a pivot is 0?"""
    return _eliminated(a, choose=lambda column: 0 if column[0] else np.argmax(column != 0))


def largest_without_sign(a):
    """Your L has entries larger than 1 in absolute value when a column has negative entries. Which entry has
    the largest absolute value?
    """
    return _eliminated(a, choose=np.argmax)


def zeros_on_the_diagonal_of_l(a):
    """The diagonal of your L is 0. Which numbers does the README put there?"""
    p, lower, upper = right(a)
    return p, lower - np.eye(len(p)), upper


def minus_in_l(a):
    """The multiples in your L have the opposite sign. Does L carry out the elimination, or undo it?"""
    p, lower, upper = right(a)
    return p, 2 * np.eye(len(p)) - lower, upper


def inverse_of_l(a):
    """Your L is the inverse of the right one: it takes P A to U. Which matrix takes U back to P A?"""
    p, lower, upper = right(a)
    return p, np.linalg.inv(lower) if len(p) else lower, upper


def multiples_left_in_u(a):
    """Your U still has the multiples below its diagonal. What does elimination leave there?"""
    p, lower, upper = right(a)
    return p, lower, upper + np.tril(lower, -1)


def pivots_in_l(a):
    """Your U has ones on its diagonal, and L has the pivots. Which of the two has the ones in the README?"""
    p, lower, upper = right(a)
    pivots = np.where(np.diag(upper) == 0, 1.0, np.diag(upper))
    return p, lower * pivots, upper / pivots[:, None]


def symmetric_factor(a):
    """Your U has ones on its diagonal, and the pivots are lost. Where do they belong?"""
    p, lower, upper = right(a)
    pivots = np.where(np.diag(upper) == 0, 1.0, np.diag(upper))
    return p, lower, upper / pivots[:, None]


def permutation_last(a):
    """You return L, U, P. The README asks for P first."""
    p, lower, upper = right(a)
    return lower, upper, p


def order_for_permutation(a):
    """Your first result is a vector: the order of the rows. Which matrix puts the rows of A in that order?"""
    p, lower, upper = right(a)
    return np.argmax(p, axis=1).astype(float) if len(p) else np.zeros(0), lower, upper


def two_factors(a):
    """You return two factors. Which matrix says how the rows were swapped?"""
    _, lower, upper = right(a)
    return lower, upper


def singular_refused(a):
    """You raise an error for a singular matrix. What is left to do in a column of zeros?"""
    p, lower, upper = right(a)
    if len(p) and (np.diag(upper) == 0).any():
        raise ValueError("the matrix is singular")
    return p, lower, upper


def eliminates_in_place(a):
    """Your result is right, but the caller's matrix has become triangular. Are you working on a copy?"""
    result = right(a)
    if isinstance(a, np.ndarray) and a.dtype.kind == "f" and a.size:
        a[:] = result[2]
    return result


@edge
def whole_multiples(a):
    """For whole numbers your multiples are whole numbers too. What type does your array have?"""
    p, lower, upper = right(a)
    return p, np.trunc(lower) if np.asarray(a).dtype.kind == "i" else lower, upper


@edge
def nan_taken(a):
    """You accept an entry that is NaN or infinite. The README asks for a ValueError."""
    if np.ndim(a) == 2 and len(set(np.shape(a))) == 1 and not np.isfinite(a).all():
        return (np.full(np.shape(a), np.nan),) * 3
    return right(a)


@edge
def any_shape(a):
    """You accept a matrix that is not square. The README asks for a ValueError."""
    if np.ndim(a) == 2 and np.shape(a)[0] != np.shape(a)[1]:
        n = min(np.shape(a))
        return right(np.asarray(a)[:n, :n])
    return right(a)
