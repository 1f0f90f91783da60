"""Wrong answers we expect for spectral_decomposition, and what to say about each."""

import numpy as np
from spectral_decomposition import matrix_function as right

from dojo.misconceptions import edge, instead_of


def _decomposed(a, f):
    """The matrix, its eigenvalues and eigenvectors, and the values of f, once all are found to be good."""
    right(a, f)
    a = np.asarray(a, dtype=float)
    eigenvalues, v = np.linalg.eigh(a)
    return a, eigenvalues, v, f(eigenvalues)


@instead_of("matrix_function")
def entry_by_entry(a, f):
    """Your result is f of each entry. Does the square of a matrix consist of the squares of its entries?"""
    a, _, _, _ = _decomposed(a, f)
    return f(a)


@instead_of("matrix_function")
def diagonal_entries(a, f):
    """Your result has f of the diagonal entries, and 0 everywhere else. Is the matrix diagonal?"""
    a, _, _, _ = _decomposed(a, f)
    return np.diag(f(np.diag(a)))


@instead_of("matrix_function")
def values_only(a, f):
    """Your result is diagonal: it is right in the coordinates of the eigenvectors. How do you get back?"""
    _, _, _, values = _decomposed(a, f)
    return np.diag(values)


@instead_of("matrix_function")
def without_the_transpose(a, f):
    """Your result has V on both sides, although one of the two should be transposed. Which one leads into the
    coordinates of the eigenvectors?
    """
    _, _, v, values = _decomposed(a, f)
    return v * values @ v


@instead_of("matrix_function")
def transposed_first(a, f):
    """Your result has the transpose of V on the left. Are the eigenvectors its rows or its columns?"""
    _, _, v, values = _decomposed(a, f)
    return v.T * values @ v


@instead_of("matrix_function")
def one_side_only(a, f):
    """Your result is V times the values of f. What is missing on the right?"""
    _, _, v, values = _decomposed(a, f)
    return v * values


@instead_of("matrix_function")
def values_in_descending_order(a, f):
    """Your values of f are paired with the wrong eigenvectors: their order is reversed. Are both sorted in
    the same order?
    """
    _, _, v, values = _decomposed(a, f)
    return v * values[::-1] @ v.T


@instead_of("matrix_function")
def times_the_matrix(a, f):
    """Your result is f(A) times A: the eigenvalues come in twice. What should the result be for f = 1?"""
    a, _, _, _ = _decomposed(a, f)
    return right(a, f) @ a


@instead_of("matrix_function")
def function_of_the_sizes(a, f):
    """Your result is f of the absolute values of the eigenvalues. What if an eigenvalue is negative?"""
    _, eigenvalues, v, _ = _decomposed(a, f)
    return v * f(np.abs(eigenvalues)) @ v.T


@instead_of("matrix_function")
def zeros_left_alone(a, f):
    """When an eigenvalue is 0 your result has 0. What is the exponential of 0?"""
    _, eigenvalues, v, values = _decomposed(a, f)
    return v * np.where(np.abs(eigenvalues) < 1e-12, 0.0, values) @ v.T


@instead_of("matrix_function")
def works_in_place(a, f):
    """Your result is right, but the caller's matrix has changed. Are you working on a copy?"""
    result = right(a, f)
    if isinstance(a, np.ndarray) and a.dtype.kind == "f" and a.size:
        a[:] = result
    return result


@instead_of("matrix_function")
def infinite_values_taken(a, f):
    """Your result is not finite when f has no value at an eigenvalue. The README asks for a ValueError."""
    with np.errstate(all="ignore"):
        eigenvalues, v = np.linalg.eigh(np.asarray(a, dtype=float))
        return v * f(eigenvalues) @ v.T


@instead_of("matrix_function")
def infinite_values_dropped(a, f):
    """You leave out the eigenvalues at which f has no value. The README asks for a ValueError."""
    eigenvalues, v = np.linalg.eigh(np.asarray(a, dtype=float))
    return v * np.nan_to_num(f(eigenvalues), posinf=0.0, neginf=0.0) @ v.T


@edge
@instead_of("matrix_function")
def symmetry_not_checked(a, f):
    """You accept a matrix that is not symmetric. Which half of it does `eigh` read?"""
    try:
        return right(a, f)
    except ValueError as error:
        if "symmetric" not in str(error):
            raise
        return right(np.tril(a) + np.tril(a, -1).T, f)


@edge
@instead_of("matrix_function")
def exact_symmetry(a, f):
    """You refuse a matrix that is symmetric up to rounding. By how much may two entries differ?"""
    result = right(a, f)
    if not np.array_equal(np.asarray(a), np.asarray(a).T):
        raise ValueError("not symmetric")
    return result


@edge
@instead_of("matrix_function")
def nan_taken(a, f):
    """You accept an entry that is NaN or infinite. The README asks for a ValueError."""
    if np.ndim(a) == 2 and len(set(np.shape(a))) == 1 and not np.isfinite(a).all():
        return np.full(np.shape(a), np.nan)
    return right(a, f)


@edge
@instead_of("matrix_function")
def any_shape(a, f):
    """You accept a matrix that is not square. The README asks for a ValueError."""
    if np.ndim(a) == 2 and np.shape(a)[0] != np.shape(a)[1]:
        n = min(np.shape(a))
        return right(np.asarray(a)[:n, :n], f)
    return right(a, f)
