"""Wrong answers we expect for singular_value_decomposition, and what to say about each."""

import numpy as np
from singular_value_decomposition import svd as right

from dojo.misconceptions import edge, instead_of


@instead_of("svd")
def not_rooted(a):
    """Your singular values are the squares of the right ones. Which matrix has these as its eigenvalues?"""
    u, s, vt = right(a)
    return u, s**2, vt


@instead_of("svd")
def ascending(a):
    """Your singular values are ascending. Which one does the README put first?"""
    u, s, vt = right(a)
    return u[:, ::-1].copy(), s[::-1].copy(), vt[::-1].copy()


@instead_of("svd")
def only_the_values_turned(a):
    """Your singular values are descending, but their vectors are in the opposite order. What has to move?"""
    u, s, vt = right(a)
    return u[:, ::-1].copy(), s, vt[::-1].copy()


@instead_of("svd")
def divided_by_zero(a):
    """Your U is NaN when a singular value is 0. Which vectors will do in its place?"""
    u, s, vt = right(a)
    with np.errstate(all="ignore"):
        return np.where(s > 1e-7 * s[0], u, np.nan), s, vt


@instead_of("svd")
def zero_columns(a):
    """Your U has columns of zeros when a singular value is 0. Are its columns orthonormal?"""
    u, s, vt = right(a)
    return np.where(s > 1e-7 * s[0], u, 0.0), s, vt


@instead_of("svd")
def zeros_dropped(a):
    """You leave out the singular values that are 0. How many does the README ask for?"""
    u, s, vt = right(a)
    keep = s > 1e-7 * s[0]
    return u[:, keep], s[keep], vt[keep]


@instead_of("svd")
def not_normalised(a):
    """The columns of your U are the images of the v_i, with their lengths. Where do the lengths belong?"""
    u, s, vt = right(a)
    return u * s, s, vt


@instead_of("svd")
def v_not_transposed(a):
    """Your third factor has the v_i as its columns. The README asks for the transpose."""
    u, s, vt = right(a)
    return u, s, vt.T.copy()


@instead_of("svd")
def u_transposed(a):
    """Your first factor has the u_i as its rows. The README asks for columns."""
    u, s, vt = right(a)
    return u.T.copy(), s, vt


@instead_of("svd")
def sides_exchanged(a):
    """Your factors belong to the transposed matrix. Which of U and V holds the vectors that A maps?"""
    u, s, vt = right(a)
    return vt.T.copy(), s, u.T.copy()


@instead_of("svd")
def values_as_a_matrix(a):
    """Your singular values are on the diagonal of a matrix. The README asks for a vector."""
    u, s, vt = right(a)
    return u, np.diag(s), vt


@instead_of("svd")
def separate_eigenvectors(a):
    """Your U and V are right up to signs, but the signs do not match: the product is not A. Is u_i computed
    from v_i?
    """
    u, s, vt = right(a)
    signs = np.where(u[0] < 0, -1.0, 1.0)
    other = np.where(vt[:, 0] < 0, -1.0, 1.0)
    wrong = np.where(s > 0, signs, 1.0)
    return u * wrong, s, vt * other[:, None] * -1.0


@instead_of("svd")
def negative_values(a):
    """Some of your singular values are negative, although they are lengths. Where should the sign go?"""
    u, s, vt = right(a)
    signs = np.resize([1.0, -1.0], len(s))
    return u * signs, s * signs, vt


@instead_of("svd")
def eigenvalues_of_the_matrix(a):
    """For a square matrix, your values come from the eigenvalues of its symmetric part. Do they say how long
    images are?
    """
    u, s, vt = right(a)
    a = np.asarray(a, dtype=float)
    if a.shape[0] != a.shape[1]:
        return u, s, vt
    values, v = np.linalg.eigh((a + a.T) / 2)
    order = np.argsort(-np.abs(values))
    return (
        v[:, order] * np.sign(values[order] + (values[order] == 0)),
        np.abs(values[order]),
        v[:, order].T.copy(),
    )


@instead_of("svd")
def full_factors(a):
    """Your factors are square. How many columns does the README ask for in U?"""
    right(a)
    return np.linalg.svd(np.asarray(a, dtype=float), full_matrices=True)


@instead_of("svd")
def wide_not_treated(a):
    """For a wide matrix you have more singular values than rows. How many does the README ask for?"""
    u, s, vt = right(a)
    m, n = np.shape(a)
    if m >= n:
        return u, s, vt
    return (
        np.hstack([u, np.zeros((m, n - m))]),
        np.append(s, np.zeros(n - m)),
        np.linalg.svd(np.asarray(a, float))[2],
    )


@instead_of("svd")
def wide_refused(a):
    """You raise an error for more columns than rows. What do you know about the factors of the transpose?"""
    if np.ndim(a) == 2 and np.shape(a)[0] < np.shape(a)[1]:
        raise ValueError("more columns than rows")
    return right(a)


@instead_of("svd")
def values_only(a):
    """You return only the singular values. The README asks for three arrays."""
    return right(a)[1]


@instead_of("svd")
def works_in_place(a):
    """Your result is right, but the caller's matrix has changed. Are you working on a copy?"""
    result = right(a)
    if isinstance(a, np.ndarray) and a.dtype.kind == "f":
        a *= 2
    return result


@edge
@instead_of("svd")
def squares_overflow(a):
    """Your result is not finite, or wrong, when entries are huge or tiny. What is the square of 1e200?"""
    u, s, vt = right(a)
    with np.errstate(over="ignore"):
        square = s[0] ** 2
    return (u, s, vt) if 0 < square < np.inf or s[0] == 0 else (u, np.full(len(s), np.nan), vt)


@edge
@instead_of("svd")
def nan_taken(a):
    """You accept an entry that is NaN or infinite. The README asks for a ValueError."""
    if np.ndim(a) == 2 and np.size(a) and not np.isfinite(a).all():
        k = min(np.shape(a))
        return np.full((len(a), k), np.nan), np.full(k, np.nan), np.full((k, np.shape(a)[1]), np.nan)
    return right(a)


@edge
@instead_of("svd")
def empty_taken(a):
    """You accept a matrix with no entries. The README asks for a ValueError."""
    if np.ndim(a) == 2 and np.size(a) == 0:
        k = min(np.shape(a))
        return np.zeros((np.shape(a)[0], k)), np.zeros(k), np.zeros((k, np.shape(a)[1]))
    return right(a)


@edge
@instead_of("svd")
def vector_taken(a):
    """You accept a vector as a column. The README asks for a ValueError."""
    return right(np.reshape(a, (-1, 1)) if np.ndim(a) == 1 else a)
