"""Wrong answers we expect for classify_critical_point, and what to say about each."""

import numpy as np
from classify_critical_point import classify_critical_point as right

from dojo.misconceptions import edge


def _eigenvalues(hessian):
    """The eigenvalues, once the matrix has been found to be good."""
    right(hessian)
    return np.linalg.eigvalsh(np.asarray(hessian, dtype=float))


def determinant_and_corner(hessian):
    """You decide by the determinant and one entry, as textbooks do for two variables.
    What if there are three?
    """
    eigenvalues = _eigenvalues(hessian)
    sizes = np.abs(eigenvalues)
    if (sizes <= 1e-9 * sizes.max()).any():
        return right(hessian) if len(eigenvalues) == 2 else "degenerate"
    corner = float(np.asarray(hessian, dtype=float)[0, 0])
    if np.prod(np.sign(eigenvalues)) < 0:
        return "saddle" if len(eigenvalues) > 1 else right(hessian)
    return "minimum" if corner > 0 else "maximum"


def determinant_only(hessian):
    """You decide by the sign of the determinant. What sign does it have for two negative eigenvalues?"""
    sign = np.prod(np.sign(np.round(_eigenvalues(hessian), 6)))
    return {1.0: "minimum", -1.0: "saddle", 0.0: "degenerate"}[float(sign)]


def trace_only(hessian):
    """You decide by the sum of the diagonal. What if one eigenvalue is 6 and the other -2?"""
    total = round(float(_eigenvalues(hessian).sum()), 6)
    return "minimum" if total > 0 else "maximum" if total < 0 else "degenerate"


def diagonal_only(hessian):
    """You decide by the entries on the diagonal. What happens between the axes?"""
    _eigenvalues(hessian)
    return right(np.diag(np.diag(np.asarray(hessian, dtype=float))))


def exchanged(hessian):
    """You call a bowl a maximum. Which way does a positive curvature bend?"""
    return {"minimum": "maximum", "maximum": "minimum"}.get(right(hessian), right(hessian))


def flat_is_a_saddle(hessian):
    """You call a point with a flat direction a saddle. Does the function go down anywhere?"""
    return "saddle" if right(hessian) == "degenerate" else right(hessian)


def flat_is_a_minimum(hessian):
    """You call a point with a flat direction a minimum or a maximum. How does x^3 behave at 0?"""
    if right(hessian) != "degenerate":
        return right(hessian)
    return "maximum" if _eigenvalues(hessian).sum() < 0 else "minimum"


def flat_saddle_is_degenerate(hessian):
    """You call a point degenerate as soon as one direction is flat. What if the function goes up in one other
    direction and down in another?
    """
    sizes = np.abs(_eigenvalues(hessian))
    return "degenerate" if (sizes <= 1e-9 * sizes.max()).any() else right(hessian)


def never_degenerate(hessian):
    """You never return degenerate: you count an eigenvalue of 0 among the negative
    ones. What does it decide?
    """
    eigenvalues = _eigenvalues(hessian)
    if (eigenvalues > 1e-9 * np.abs(eigenvalues).max()).all():
        return "minimum"
    return "maximum" if (eigenvalues <= 1e-9 * np.abs(eigenvalues).max()).all() else "saddle"


def exact_zero(hessian):
    """You count an eigenvalue as 0 only if it is exactly 0. What does rounding turn a 0 into?"""
    eigenvalues = _eigenvalues(hessian)
    if (eigenvalues > 0).all():
        return "minimum"
    if (eigenvalues < 0).all():
        return "maximum"
    return "saddle" if (eigenvalues > 0).any() and (eigenvalues < 0).any() else "degenerate"


def absolute_tolerance(hessian):
    """You compare eigenvalues with a fixed small number. What if everything is measured in a tiny unit?"""
    eigenvalues = _eigenvalues(hessian)
    if (eigenvalues > 1e-9).all():
        return "minimum"
    if (eigenvalues < -1e-9).all():
        return "maximum"
    return "saddle" if (eigenvalues > 1e-9).any() and (eigenvalues < -1e-9).any() else "degenerate"


def maximum_unknown(hessian):
    """You never return maximum. At what kind of point are all eigenvalues below 0?"""
    return "saddle" if right(hessian) == "maximum" else right(hessian)


def inflection_for_saddle(hessian):
    """You return inflection for a saddle. Which word does the README use?"""
    return "inflection" if right(hessian) == "saddle" else right(hessian)


def definiteness_named(hessian):
    """You return the name of the quadratic form. The README asks for the kind of point."""
    return {"minimum": "positive definite", "maximum": "negative definite"}.get(right(hessian), "indefinite")


@edge
def symmetry_not_checked(hessian):
    """You accept a matrix that is not symmetric. Is it a Hessian?"""
    h = np.asarray(hessian, dtype=float)
    if h.ndim == 2 and h.shape[0] == h.shape[1]:
        h = np.tril(h) + np.tril(h, -1).T
    return right(h)


def exact_symmetry(hessian):
    """You refuse a Hessian whose entries differ in their last digits. How exact are finite differences?"""
    kind = right(hessian)
    if not np.array_equal(np.asarray(hessian), np.asarray(hessian).T):
        raise ValueError("not symmetric")
    return kind


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
