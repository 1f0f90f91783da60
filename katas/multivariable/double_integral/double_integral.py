"""Double integral.  The statement is in README.md beside this file."""

from collections.abc import Callable


def double_integral(
    f: Callable[[float, float], float],
    x_range: tuple[float, float],
    y_range: Callable[[float], tuple[float, float]],
    n: int = 20,
) -> float:
    """Integrate over a region between two curves, by Simpson's rule in each variable.

    Parameters
    ----------
    f : callable
        A function of two numbers, x and y.
    x_range : pair of floats
        The limits for x.
    y_range : callable
        A function that takes x and returns the limits for y there.
    n : int
        The even number of strips, in each variable.

    Returns
    -------
    float
        The integral over y first, and then over x.

    Raises
    ------
    ValueError
        If `n` is odd.

    Examples
    --------
    >>> double_integral(lambda x, y: x + y, (0.0, 2.0), lambda x: (0.0, 1.0), 2)
    3.0
    """
    raise NotImplementedError  # your solution goes here


def polar_integral(f: Callable[[float, float], float], radius: float, n: int = 20) -> float:
    """Integrate over a disk around the origin, in polar coordinates.

    Parameters
    ----------
    f : callable
        A function of two numbers, x and y.
    radius : float
        The radius of the disk, at least 0.
    n : int
        The even number of strips, for the angle (radians) and for the distance.

    Returns
    -------
    float
        The integral over the disk.

    Raises
    ------
    ValueError
        If `n` is odd.

    Examples
    --------
    >>> round(polar_integral(lambda x, y: 1.0, 2.0, 2), 6)
    12.566371
    """
    raise NotImplementedError  # your solution goes here
