"""Reverse-mode automatic differentiation.  The statement is in README.md beside this file."""

from numpy.typing import ArrayLike


class Value:
    """An array that remembers how it was computed, so that derivatives can be carried back.

    Parameters
    ----------
    data : number or array
        A number, or numbers of any shape.

    Attributes
    ----------
    data : numpy.ndarray
        The numbers, as floats.
    grad : numpy.ndarray
        The derivatives of the Value that `backward` was last called on, with respect to the entries of
        `data`, in the shape of `data`; zeros before any call.

    Examples
    --------
    >>> x = Value([1.0, 2.0])
    >>> loss = (x * x).sum()
    >>> loss.backward()
    >>> x.grad
    array([2., 4.])
    """

    def __init__(self, data: ArrayLike) -> None:
        """Keep a copy of the data; the grad is zero."""
        raise NotImplementedError  # your solution goes here

    def __neg__(self) -> "Value":
        """Return -self."""
        raise NotImplementedError  # your solution goes here

    def __add__(self, other: "Value | ArrayLike") -> "Value":
        """Return self + other, broadcast as numpy does."""
        raise NotImplementedError  # your solution goes here

    def __radd__(self, other: float) -> "Value":
        """Return other + self, where other is a number."""
        raise NotImplementedError  # your solution goes here

    def __sub__(self, other: "Value | ArrayLike") -> "Value":
        """Return self - other, broadcast as numpy does."""
        raise NotImplementedError  # your solution goes here

    def __rsub__(self, other: float) -> "Value":
        """Return other - self, where other is a number."""
        raise NotImplementedError  # your solution goes here

    def __mul__(self, other: "Value | ArrayLike") -> "Value":
        """Return self * other entry by entry, broadcast as numpy does."""
        raise NotImplementedError  # your solution goes here

    def __rmul__(self, other: float) -> "Value":
        """Return other * self, where other is a number."""
        raise NotImplementedError  # your solution goes here

    def __truediv__(self, other: "Value | ArrayLike") -> "Value":
        """Return self / other entry by entry, broadcast as numpy does."""
        raise NotImplementedError  # your solution goes here

    def __rtruediv__(self, other: float) -> "Value":
        """Return other / self, where other is a number."""
        raise NotImplementedError  # your solution goes here

    def __pow__(self, exponent: "Value | float") -> "Value":
        """Return self ** exponent entry by entry, broadcast as numpy does."""
        raise NotImplementedError  # your solution goes here

    def __rpow__(self, base: float) -> "Value":
        """Return base ** self, where base is a number."""
        raise NotImplementedError  # your solution goes here

    def __matmul__(self, other: "Value | ArrayLike") -> "Value":
        """Return the product self @ other of vectors and matrices."""
        raise NotImplementedError  # your solution goes here

    def relu(self) -> "Value":
        """Return max(x, 0) for each entry x; its derivative at 0 is taken as 0."""
        raise NotImplementedError  # your solution goes here

    def exp(self) -> "Value":
        """Return e to the power of each entry."""
        raise NotImplementedError  # your solution goes here

    def log(self) -> "Value":
        """Return the natural logarithm of each entry."""
        raise NotImplementedError  # your solution goes here

    def sum(self) -> "Value":
        """Return the sum of all entries, of shape ()."""
        raise NotImplementedError  # your solution goes here

    def backward(self) -> None:
        """Set the grad of every Value that this one was computed from, and its own grad to 1.

        Whatever an earlier call left in them is replaced.  No other Value changes.
        """
        raise NotImplementedError  # your solution goes here
