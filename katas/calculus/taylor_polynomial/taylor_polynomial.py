"""Taylor polynomials.  The statement is in README.md beside this file."""

from collections.abc import Callable

from numpy.typing import ArrayLike


def taylor_polynomial(derivatives: ArrayLike, a: float) -> Callable[[ArrayLike], ArrayLike]:
    """Return the Taylor polynomial of a function at a point.

    Parameters
    ----------
    derivatives : array, shape (n + 1,)
        The value of the function at the point, its first derivative there, its second, and so on.
    a : float
        The point.

    Returns
    -------
    callable
        The polynomial, a function of a number or of an array.

    Examples
    --------
    >>> taylor_polynomial([1.0, 2.0, 6.0], 0.0)(2.0)
    17.0
    """
    raise NotImplementedError  # your solution goes here
