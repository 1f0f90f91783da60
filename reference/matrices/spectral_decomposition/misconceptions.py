"""Wrong answers we expect for spectral_decomposition, and what to say about each."""

import numpy as np

from dojo.misconceptions import edge, instead_of


def _checked(a, *, shape=True, finite=True, symmetric=True):
    """The matrix as an array, after the checks that are not left out."""
    a = np.asarray(a, dtype=float)
    if shape and (a.ndim != 2 or a.shape[0] != a.shape[1]):
        raise ValueError("a must be square")
    if finite and not np.isfinite(a).all():
        raise ValueError("the entries of a must be finite")
    if symmetric and (np.abs(a - a.T) > 1e-10 * np.abs(a).max(initial=0.0)).any():
        raise ValueError("a must be symmetric")
    return a


def _definition(a, f):
    eigenvalues, v = np.linalg.eigh(a)
    values = f(eigenvalues)
    if not np.isfinite(values).all():
        raise ValueError("f must be finite at the eigenvalues")
    return v @ np.diag(values) @ v.T


@instead_of("matrix_function")
def entry_by_entry(a, f):
    """Your result is f of each entry. Does the square of a matrix consist of the squares of its entries?"""
    return f(a)


@instead_of("matrix_function")
def diagonal_entries(a, f):
    """Your result has f of the diagonal entries, and 0 everywhere else. Is the matrix diagonal?"""
    return np.diag(f(np.diag(a)))


@instead_of("matrix_function")
def values_only(a, f):
    """Your result is diagonal: it is right in the coordinates of the eigenvectors. How do you get back?"""
    return np.diag(f(np.linalg.eigvalsh(a)))


@instead_of("matrix_function")
def without_the_transpose(a, f):
    """Your result has V on both sides, although one of the two should be transposed. Which one leads into the
    coordinates of the eigenvectors?
    """
    eigenvalues, v = np.linalg.eigh(a)
    return v * f(eigenvalues) @ v


@instead_of("matrix_function")
def transposed_first(a, f):
    """Your result has the transpose of V on the left. Are the eigenvectors its rows or its columns?"""
    eigenvalues, v = np.linalg.eigh(a)
    return v.T * f(eigenvalues) @ v


@instead_of("matrix_function")
def one_side_only(a, f):
    """Your result is V times the values of f. What is missing on the right?"""
    eigenvalues, v = np.linalg.eigh(a)
    return v * f(eigenvalues)


@instead_of("matrix_function")
def values_in_descending_order(a, f):
    """Your values of f are paired with the wrong eigenvectors: their order is reversed. Are both sorted in
    the same order?
    """
    _, v = np.linalg.eigh(a)
    eigenvalues = np.sort(np.linalg.eigvalsh(a))[::-1]
    return v * f(eigenvalues) @ v.T


@instead_of("matrix_function")
def singular_values(a, f):
    """Your result is wrong when an eigenvalue is negative: it looks like a function of the singular values.
    Can a singular value be negative?
    """
    u, s, vt = np.linalg.svd(a)
    return u * f(s) @ vt


@instead_of("matrix_function")
def zeros_left_alone(a, f):
    """An eigenvalue of 0 adds nothing to your result. What is the exponential of 0?"""
    eigenvalues, v = np.linalg.eigh(a)
    kept = np.abs(eigenvalues) > 1e-12
    return v[:, kept] * f(eigenvalues[kept]) @ v[:, kept].T


@instead_of("matrix_function")
def infinite_values_taken(a, f):
    """You return a matrix when f has no finite value at an eigenvalue. The README asks for a ValueError."""
    eigenvalues, v = np.linalg.eigh(a)
    return v * f(eigenvalues) @ v.T


@instead_of("matrix_function")
def infinite_values_dropped(a, f):
    """When f is NaN or infinite at an eigenvalue, you return the matrix for the value 0 there. The README
    asks for a ValueError.
    """
    eigenvalues, v = np.linalg.eigh(a)
    values = f(eigenvalues)
    values[~np.isfinite(values)] = 0.0
    return v * values @ v.T


@edge
@instead_of("matrix_function")
def symmetry_not_checked(a, f):
    """You accept a matrix that is not symmetric. Which half of it does `eigh` read?"""
    return _definition(_checked(a, symmetric=False), f)


@edge
@instead_of("matrix_function")
def nan_taken(a, f):
    """You accept an entry that is NaN or infinite. The README asks for a ValueError."""
    a = _checked(a, finite=False)
    eigenvalues, v = np.linalg.eigh(a)
    values = f(eigenvalues)
    if np.isfinite(a).all() and not np.isfinite(values).all():
        raise ValueError("f must be finite at the eigenvalues")
    return v @ np.diag(values) @ v.T
