"""Dual numbers.  The statement is in README.md beside this file."""

from collections.abc import Callable


class Dual:
    """A number a + b ε with ε² = 0: a value, and the derivative that travels with it.

    Parameters
    ----------
    value : float
        The real part a.
    derivative : float
        The factor b of ε.

    Attributes
    ----------
    value : float
        The real part a.
    derivative : float
        The factor b of ε.

    Examples
    --------
    >>> x = Dual(3.0, 1.0)
    >>> (2 * x + 1).value
    7.0
    >>> (2 * x + 1).derivative
    2.0
    """

    def __init__(self, value: float, derivative: float) -> None:
        """Keep the two parts."""
        raise NotImplementedError  # your solution goes here

    def __neg__(self) -> "Dual":
        """Return -self."""
        raise NotImplementedError  # your solution goes here

    def __add__(self, other: "Dual | float") -> "Dual":
        """Return self + other."""
        raise NotImplementedError  # your solution goes here

    def __radd__(self, other: float) -> "Dual":
        """Return other + self, where other is a number."""
        raise NotImplementedError  # your solution goes here

    def __sub__(self, other: "Dual | float") -> "Dual":
        """Return self - other."""
        raise NotImplementedError  # your solution goes here

    def __rsub__(self, other: float) -> "Dual":
        """Return other - self, where other is a number."""
        raise NotImplementedError  # your solution goes here

    def __mul__(self, other: "Dual | float") -> "Dual":
        """Return self * other."""
        raise NotImplementedError  # your solution goes here

    def __rmul__(self, other: float) -> "Dual":
        """Return other * self, where other is a number."""
        raise NotImplementedError  # your solution goes here

    def __truediv__(self, other: "Dual | float") -> "Dual":
        """Return self / other.

        Raises
        ------
        ValueError
            If the value of `other` is 0.
        """
        raise NotImplementedError  # your solution goes here

    def __rtruediv__(self, other: float) -> "Dual":
        """Return other / self, where other is a number.

        Raises
        ------
        ValueError
            If the value of `self` is 0.
        """
        raise NotImplementedError  # your solution goes here

    def __pow__(self, exponent: "Dual | float") -> "Dual":
        """Return self ** exponent.

        Raises
        ------
        ValueError
            If `exponent` is a Dual and the value of `self` is not positive.
        """
        raise NotImplementedError  # your solution goes here

    def __rpow__(self, base: float) -> "Dual":
        """Return base ** self, where base is a number.

        Raises
        ------
        ValueError
            If `base` is not positive.
        """
        raise NotImplementedError  # your solution goes here


def sin(x: Dual | float) -> Dual | float:
    """Return the sine of x.

    Parameters
    ----------
    x : Dual or float
        An angle in radians.

    Returns
    -------
    Dual or float
        A Dual for a Dual, a number for a number.

    Examples
    --------
    >>> sin(Dual(0.0, 2.0)).derivative
    2.0
    """
    raise NotImplementedError  # your solution goes here


def exp(x: Dual | float) -> Dual | float:
    """Return e to the power of x.

    Parameters
    ----------
    x : Dual or float
        The exponent.

    Returns
    -------
    Dual or float
        A Dual for a Dual, a number for a number.

    Examples
    --------
    >>> exp(Dual(0.0, 2.0)).derivative
    2.0
    """
    raise NotImplementedError  # your solution goes here


def log(x: Dual | float) -> Dual | float:
    """Return the natural logarithm of x.

    Parameters
    ----------
    x : Dual or float
        A positive number, or a Dual with a positive value.

    Returns
    -------
    Dual or float
        A Dual for a Dual, a number for a number.

    Raises
    ------
    ValueError
        If `x` is not positive.

    Examples
    --------
    >>> log(Dual(1.0, 2.0)).derivative
    2.0
    """
    raise NotImplementedError  # your solution goes here


def derivative(f: Callable[[Dual], Dual | float], x: float) -> float:
    """Return the derivative of f at x.

    Parameters
    ----------
    f : callable
        A function of one Dual.  It returns a Dual, or a number where it is constant.
    x : float
        Where to differentiate.

    Returns
    -------
    float
        The derivative, right up to rounding.

    Examples
    --------
    >>> derivative(lambda x: x * x, 3.0)
    6.0
    """
    raise NotImplementedError  # your solution goes here
