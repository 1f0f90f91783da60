"""Wrong answers we expect for singular_value_decomposition, and what to say about each."""

import numpy as np

from dojo.misconceptions import edge, inexact, instead_of


def _tall(a, factors):
    """What `factors` makes of a tall matrix, and of the transpose of a wide one."""
    if a.shape[0] >= a.shape[1]:
        return factors(a)
    u, s, vt = factors(a.T)
    return vt.T, s, u.T


def _eigen(a):
    """The eigenvalues of A^T A and their vectors, the largest first."""
    eigenvalues, v = np.linalg.eigh(a.T @ a)
    return eigenvalues[::-1], v[:, ::-1]


def _signed(u, s, vt):
    """The factors with the signs of the singular values moved into U."""
    return u * np.where(s < 0, -1.0, 1.0), np.abs(s), vt


def _right(a):
    _, v = _eigen(a)
    u, r = np.linalg.qr(a @ v)
    return _signed(u, np.diag(r), v.T)


@instead_of("svd")
def not_rooted(a):
    """Your singular values are the squares of the right ones. Which matrix has these as its eigenvalues?"""

    def factors(a):
        eigenvalues, v = _eigen(a)
        u, r = np.linalg.qr(a @ v)
        return u * np.where(np.diag(r) < 0, -1.0, 1.0), eigenvalues, v.T

    return _tall(a, factors)


@instead_of("svd")
def divided_by_the_eigenvalues(a):
    """The columns of your U are the A v_i divided by the eigenvalues of A^T A. What is the length of A v_i?"""

    def factors(a):
        eigenvalues, v = _eigen(a)
        return a @ v / eigenvalues, eigenvalues, v.T

    return _tall(a, factors)


@instead_of("svd")
def ascending(a):
    """Your singular values are ascending. Which one does the README put first?"""

    def factors(a):
        _, v = np.linalg.eigh(a.T @ a)
        u, r = np.linalg.qr(a @ v)
        return _signed(u, np.diag(r), v.T)

    return _tall(a, factors)


@instead_of("svd")
def only_the_values_turned(a):
    """Your singular values are descending, but their vectors are in the opposite order. What has to move?"""

    def factors(a):
        eigenvalues, v = np.linalg.eigh(a.T @ a)
        s = np.sqrt(eigenvalues[::-1])
        return a @ v / s, s, v.T

    return _tall(a, factors)


@inexact
@instead_of("svd")
def divided_by_zero(a):
    """Your U is not orthonormal when a singular value is 0. Which vectors will do in the place of A v / 0?"""

    def factors(a):
        _, v = _eigen(a)
        image = a @ v
        s = np.sqrt(np.sum(image**2, axis=0))
        return image / s, s, v.T

    return _tall(a, factors)


@inexact
@instead_of("svd")
def divided_by_the_root_of_zero(a):
    """Your result has entries that are infinite or NaN when a singular value is 0. Which vectors will do in the
    place of A v / 0?
    """

    def factors(a):
        eigenvalues, v = _eigen(a)
        s = np.sqrt(np.maximum(eigenvalues, 0))
        return a @ v / s, s, v.T

    return _tall(a, factors)


@inexact
@instead_of("svd")
def root_of_a_negative_number(a):
    """Your result has entries that are NaN when a singular value is 0. What can rounding make of an eigenvalue
    that should be 0?
    """

    def factors(a):
        eigenvalues, v = _eigen(a)
        s = np.sqrt(eigenvalues)
        return a @ v / s, s, v.T

    return _tall(a, factors)


@inexact
@instead_of("svd")
def root_of_a_rounding_error(a):
    """Your smallest singular value is about 1e-8 of the largest when it should be 0. What is the square root of
    a rounding error of 1e-16?
    """

    def factors(a):
        eigenvalues, v = _eigen(a)
        u, r = np.linalg.qr(a @ v)
        s = np.sort(np.sqrt(np.abs(eigenvalues)))[::-1]
        return u * np.where(np.diag(r) < 0, -1.0, 1.0), s, v.T

    return _tall(a, factors)


@instead_of("svd")
def zero_columns(a):
    """Your U has columns of zeros when a singular value is 0. Are its columns orthonormal?"""

    def factors(a):
        _, v = _eigen(a)
        image = a @ v
        s = np.sqrt(np.sum(image**2, axis=0))
        u = np.zeros(a.shape)
        kept = s > 1e-7 * s[0]
        u[:, kept] = image[:, kept] / s[kept]
        return u, s, v.T

    return _tall(a, factors)


@instead_of("svd")
def zeros_dropped(a):
    """Your result holds only the singular values that are not 0. How many does the README ask for?"""

    def factors(a):
        eigenvalues, v = _eigen(a)
        kept = eigenvalues > 1e-14 * eigenvalues[0]
        s = np.sqrt(eigenvalues[kept])
        return a @ v[:, kept] / s, s, v[:, kept].T

    return _tall(a, factors)


@instead_of("svd")
def not_normalised(a):
    """The columns of your U are the images of the v_i, with their lengths. Where do the lengths belong?"""

    def factors(a):
        _, v = _eigen(a)
        image = a @ v
        return image, np.sqrt(np.sum(image**2, axis=0)), v.T

    return _tall(a, factors)


@instead_of("svd")
def v_not_transposed(a):
    """Your third factor has the v_i as its columns. The README asks for the transpose."""
    u, s, vt = _tall(a, _right)
    return u, s, vt.T


@instead_of("svd")
def u_transposed(a):
    """Your first factor has the u_i as its rows. The README asks for columns."""
    u, s, vt = _tall(a, _right)
    return np.array([u[:, i] for i in range(len(s))]), s, vt


@instead_of("svd")
def sides_swapped(a):
    """Your factors belong to the transposed matrix. Which of U and V holds the vectors that A maps?"""
    return _tall(a.T, _right)


@instead_of("svd")
def values_as_a_matrix(a):
    """Your singular values are on the diagonal of a matrix. The README asks for a vector."""
    u, s, vt = _tall(a, _right)
    return u, np.diag(s), vt


@instead_of("svd")
def separate_eigenvectors(a):
    """Your U and V are right up to signs, but the signs do not match: the product is not A. Is u_i computed
    from v_i?
    """
    k = min(a.shape)
    eigenvalues, v = _eigen(a)
    _, u = _eigen(a.T)
    return u[:, :k], np.sqrt(np.maximum(eigenvalues[:k], 0)), v[:, :k].T


@instead_of("svd")
def negative_values(a):
    """Some of your singular values are negative, although they are lengths. Where should the sign go?"""

    def factors(a):
        _, v = _eigen(a)
        u, r = np.linalg.qr(a @ v)
        return u, np.diag(r), v.T

    return _tall(a, factors)


@instead_of("svd")
def signs_dropped(a):
    """Your product has the opposite sign wherever R has a negative number on its diagonal. Which factor should
    take this sign?
    """

    def factors(a):
        _, v = _eigen(a)
        u, r = np.linalg.qr(a @ v)
        return u, np.abs(np.diag(r)), v.T

    return _tall(a, factors)


@instead_of("svd")
def full_factors(a):
    """One of your factors has too many columns or rows. Which shapes does the README ask for?"""

    def factors(a):
        _, v = _eigen(a)
        u, r = np.linalg.qr(a @ v, mode="complete")
        s = np.diag(r)
        signs = np.ones(len(u))
        signs[: len(s)][s < 0] = -1
        return u * signs, np.abs(s), v.T

    return _tall(a, factors)


@inexact
@instead_of("svd")
def wide_not_treated(a):
    """For a wide matrix you have more singular values than rows. How many does the README ask for?"""
    _, v = _eigen(a)
    image = a @ v
    u, r = np.linalg.qr(image)
    return u * np.where(np.diag(r) < 0, -1.0, 1.0), np.sqrt(np.sum(image**2, axis=0)), v.T


@instead_of("svd")
def rows_of_v_not_cut(a):
    """For a wide matrix your third factor has too many rows. What do you know about the factors of the
    transpose?
    """
    return _right(a)


@instead_of("svd")
def works_in_place(a):
    """Your result is right, but the caller's matrix has changed. Are you working on a copy?"""
    size = np.abs(a).max() or 1.0
    a /= size
    u, s, vt = _tall(a, _right)
    return u, size * s, vt


def _scaled(a):
    size = np.abs(a).max(initial=0.0) or 1.0
    u, s, vt = _tall(a / size, _right)
    return u, size * s, vt


@edge
@instead_of("svd")
def squares_overflow(a):
    """Your result is not finite, or wrong, when entries are huge or tiny. What is the square of 1e200?"""
    a = np.asarray(a, dtype=float)
    if a.ndim != 2 or not a.size or not np.isfinite(a).all():
        raise ValueError("a must be a matrix of finite numbers")
    return _tall(a, _right)


@edge
@instead_of("svd")
def nan_taken(a):
    """You accept an entry that is NaN or infinite. The README asks for a ValueError."""
    a = np.asarray(a, dtype=float)
    if a.ndim != 2 or not a.size:
        raise ValueError("a must be a matrix")
    return _scaled(a)


@edge
@instead_of("svd")
def empty_taken(a):
    """You accept a matrix with no entries. The README asks for a ValueError."""
    a = np.asarray(a, dtype=float)
    if a.ndim != 2 or not np.isfinite(a).all():
        raise ValueError("a must be a matrix of finite numbers")
    return _scaled(a)
