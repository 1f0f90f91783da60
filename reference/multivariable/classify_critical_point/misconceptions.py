"""Wrong answers we expect for classify_critical_point, and what to say about each."""

import numpy as np
from classify_critical_point import classify_critical_point as right

from dojo.misconceptions import edge


def _kind(eigenvalues, zero):
    """What the README says about these eigenvalues, where those up to `zero` count as 0."""
    if min(eigenvalues) > zero:
        return "minimum"
    if max(eigenvalues) < -zero:
        return "maximum"
    return "saddle" if max(eigenvalues) > zero and min(eigenvalues) < -zero else "degenerate"


def _zero(eigenvalues):
    return 1e-9 * max(abs(eigenvalues))


def determinant_and_corner(hessian):
    """You decide by the determinant and one entry, as textbooks do for two variables.
    What if there are three?
    """
    determinant = np.linalg.det(hessian)
    if determinant > 0:
        return "minimum" if hessian[0, 0] > 0 else "maximum"
    return "saddle" if determinant < 0 else "degenerate"


def determinant_only(hessian):
    """You decide by the sign of the determinant. What sign does it have for two negative eigenvalues?"""
    determinant = np.linalg.det(hessian)
    return "minimum" if determinant > 0 else "saddle" if determinant < 0 else "degenerate"


def trace_only(hessian):
    """You decide by the sum of the diagonal. What if one eigenvalue is 6 and the other -2?"""
    total = np.trace(hessian)
    return "minimum" if total > 0 else "maximum" if total < 0 else "degenerate"


def diagonal_only(hessian):
    """You decide by the entries on the diagonal. What happens between the axes?"""
    diagonal = np.diag(hessian)
    return _kind(diagonal, _zero(diagonal))


def exchanged(hessian):
    """You call a bowl a maximum. Which way does a positive curvature bend?"""
    eigenvalues = -np.linalg.eigvalsh(hessian)
    return _kind(eigenvalues, _zero(eigenvalues))


def flat_is_a_saddle(hessian):
    """You call a point with a flat direction a saddle. Does the function go down anywhere?"""
    eigenvalues = np.linalg.eigvalsh(hessian)
    if (eigenvalues > _zero(eigenvalues)).all():
        return "minimum"
    return "maximum" if (eigenvalues < -_zero(eigenvalues)).all() else "saddle"


def flat_is_a_minimum(hessian):
    """You call a point with a flat direction a minimum or a maximum. How does x^3 behave at 0?"""
    eigenvalues = np.linalg.eigvalsh(hessian)
    if (eigenvalues >= -_zero(eigenvalues)).all():
        return "minimum"
    return "maximum" if (eigenvalues <= _zero(eigenvalues)).all() else "saddle"


def flat_saddle_is_degenerate(hessian):
    """You call a point degenerate as soon as one direction is flat. What if the function goes up in one other
    direction and down in another?
    """
    eigenvalues = np.linalg.eigvalsh(hessian)
    if (abs(eigenvalues) <= _zero(eigenvalues)).any():
        return "degenerate"
    return _kind(eigenvalues, 0.0)


def flat_counts_as_down(hessian):
    """You never return degenerate: you count an eigenvalue of 0 among the negative
    ones. What does it decide?
    """
    eigenvalues = np.linalg.eigvalsh(hessian)
    up = eigenvalues > _zero(eigenvalues)
    return "minimum" if up.all() else "saddle" if up.any() else "maximum"


def exact_zero(hessian):
    """You count an eigenvalue as 0 only if it is exactly 0. What does rounding turn a 0 into?"""
    return _kind(np.linalg.eigvalsh(hessian), 0.0)


def absolute_tolerance(hessian):
    """You compare eigenvalues with a fixed small number. What if everything is measured in a tiny unit?"""
    return _kind(np.linalg.eigvalsh(hessian), 1e-9)


def compared_with_the_largest(hessian):
    """You compare with the largest eigenvalue, which is tiny when all others are negative. Which number does
    the README take from the eigenvalues?
    """
    eigenvalues = np.linalg.eigvalsh(hessian)
    return _kind(eigenvalues, 1e-9 * max(eigenvalues))


def saddle_point(hessian):
    """You return "saddle point". Which text does the README ask for?"""
    eigenvalues = np.linalg.eigvalsh(hessian)
    kind = _kind(eigenvalues, _zero(eigenvalues))
    return "saddle point" if kind == "saddle" else kind


@edge
def symmetry_not_checked(hessian):
    """You accept a matrix that is not symmetric. Is it a Hessian?"""
    h = np.asarray(hessian, dtype=float)
    if h.ndim == 2 and h.shape[0] == h.shape[1]:
        h = np.tril(h) + np.tril(h, -1).T
    return right(h)


@edge
def empty_taken(hessian):
    """You accept a Hessian with no entries. The README asks for a ValueError."""
    return "degenerate" if np.shape(hessian) == (0, 0) else right(hessian)


@edge
def nan_taken(hessian):
    """You accept an entry that is NaN or infinite. The README asks for a ValueError."""
    if np.ndim(hessian) == 2 and np.size(hessian) and not np.isfinite(hessian).all():
        return "degenerate"
    return right(hessian)


@edge
def any_shape(hessian):
    """You accept a matrix that is not square. The README asks for a ValueError."""
    if np.ndim(hessian) == 2 and np.shape(hessian)[0] != np.shape(hessian)[1] and np.size(hessian):
        n = min(np.shape(hessian))
        return right(np.asarray(hessian)[:n, :n])
    return right(hessian)
