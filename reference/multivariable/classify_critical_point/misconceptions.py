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
    """Maxima of two variables come out right, but for eigenvalues -1, -2 and -3 you return "saddle". Is the
    product of three negative numbers positive or negative?
    """
    determinant = np.linalg.det(hessian)
    if determinant > 0:
        return "minimum" if hessian[0, 0] > 0 else "maximum"
    return "saddle" if determinant < 0 else "degenerate"


def determinant_only(hessian):
    """You return "minimum" for a maximum of two variables. Is the product of two negative eigenvalues
    positive or negative?
    """
    determinant = np.linalg.det(hessian)
    return "minimum" if determinant > 0 else "saddle" if determinant < 0 else "degenerate"


def trace_only(hessian):
    """You never return "saddle": eigenvalues 6 and -2 give you "minimum". What does the README call a point
    with one eigenvalue above 0 and one below?
    """
    total = np.trace(hessian)
    return "minimum" if total > 0 else "maximum" if total < 0 else "degenerate"


def diagonal_only(hessian):
    """Your result is right for diagonal matrices, but the README's saddle, with 2 and 2 on the diagonal,
    becomes a "minimum". Which way does the function bend between the axes?
    """
    diagonal = np.diag(hessian)
    return _kind(diagonal, _zero(diagonal))


def exchanged(hessian):
    """You return "maximum" for a bowl. Which way does a positive curvature bend?"""
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
    """You never return "degenerate": eigenvalues 1 and 0 give you "saddle", and 0 and -3 give "maximum". What
    does an eigenvalue of 0 decide?
    """
    eigenvalues = np.linalg.eigvalsh(hessian)
    up = eigenvalues > _zero(eigenvalues)
    return "minimum" if up.all() else "saddle" if up.any() else "maximum"


def exact_zero(hessian):
    """For eigenvalues 1 and 1e-12 you return "minimum", and for 1 and -1e-12 "saddle". Which eigenvalues
    count as 0 in the README?
    """
    return _kind(np.linalg.eigvalsh(hessian), 0.0)


def absolute_tolerance(hessian):
    """Your result for eigenvalues 1 and 1e-7 changes when the matrix is multiplied by 1e-6. What does the
    README compare an eigenvalue with?
    """
    return _kind(np.linalg.eigvalsh(hessian), 1e-9)


def compared_with_the_largest(hessian):
    """You return "saddle" for eigenvalues -1 and 1e-12, but "degenerate" for 1 and -1e-12. Which number does
    the README compare an eigenvalue with?
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
