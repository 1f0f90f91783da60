"""Quadratic forms.  The statement is in README.md beside this file."""

from numpy.typing import ArrayLike


def quadratic_form(a: ArrayLike, x: ArrayLike) -> float:
    """Return x . A x.

    Parameters
    ----------
    a : array, shape (n, n)
        The matrix of the form, symmetric or not.
    x : array, shape (n,)
        The vector at which the form is evaluated.

    Returns
    -------
    float
        The sum of a_ij x_i x_j over all i and j.

    Examples
    --------
    >>> quadratic_form([[1.0, 6.0], [-2.0, 1.0]], [1.0, 3.0])
    22.0
    """
    raise NotImplementedError  # your solution goes here


def definiteness(a: ArrayLike) -> str:
    """Say which signs the quadratic form of a matrix takes.

    Parameters
    ----------
    a : array, shape (n, n)
        The matrix of the form, symmetric or not, with n at least 1.

    Returns
    -------
    str
        "positive definite", "positive semidefinite", "negative definite", "negative semidefinite"
        or "indefinite".  The form that is always 0 is "positive semidefinite".

    Examples
    --------
    >>> definiteness([[1.0, 6.0], [-2.0, 1.0]])
    'indefinite'
    """
    raise NotImplementedError  # your solution goes here
