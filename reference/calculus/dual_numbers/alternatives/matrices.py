"""Dual numbers as matrices: a + bε is [[a, b], [0, a]], and ε is a matrix whose square is zero."""

import numpy as np

_EPSILON = np.array([[0.0, 1.0], [0.0, 0.0]])


class Dual:
    """A dual number, kept as a matrix."""

    # numpy must not take operators over.
    __array_ufunc__ = None

    def __init__(self, value, derivative):
        if not np.isfinite([value, derivative]).all():
            raise ValueError("both parts must be finite")
        self.matrix = float(value) * np.eye(2) + float(derivative) * _EPSILON

    @property
    def value(self):
        """The entry on the diagonal."""
        return self.matrix[0, 0]

    @property
    def derivative(self):
        """The entry above the diagonal."""
        return self.matrix[0, 1]

    def __neg__(self):
        return _of(-self.matrix)

    def __add__(self, other):
        return _of(self.matrix + _matrix(other))

    __radd__ = __add__

    def __sub__(self, other):
        return _of(self.matrix - _matrix(other))

    def __rsub__(self, other):
        return _of(_matrix(other) - self.matrix)

    def __mul__(self, other):
        return _of(self.matrix @ _matrix(other))

    __rmul__ = __mul__  # matrices of this form commute

    def __truediv__(self, other):
        return _of(np.linalg.solve(_matrix(other), self.matrix))  # LinAlgError is a ValueError

    def __rtruediv__(self, other):
        return _of(np.linalg.solve(self.matrix, _matrix(other)))

    def __pow__(self, exponent):
        if isinstance(exponent, Dual):
            return exp(log(self) * exponent)
        if float(exponent).is_integer():
            return _of(np.linalg.matrix_power(self.matrix, int(exponent)))
        if self.value == 0 and exponent > 1:
            return Dual(0.0, 0.0)
        return exp(exponent * log(self))

    def __rpow__(self, base):
        return exp(log(base) * self)


def sin(x):
    """Return the sine."""
    return _applied(x, np.sin, np.cos)


def exp(x):
    """Return the exponential."""
    return _applied(x, np.exp, np.exp)


def log(x):
    """Return the logarithm."""
    if not _matrix(x)[0, 0] > 0:
        raise ValueError("not positive")
    return _applied(x, np.log, lambda a: 1 / a)


def derivative(f, x):
    """Return the entry above the diagonal of f(X)."""
    return _matrix(f(Dual(x, 1)))[0, 1]


def _applied(x, f, slope):
    if not isinstance(x, Dual):
        return f(x)
    return Dual(f(x.value), slope(x.value) * x.derivative)


def _of(matrix):
    return Dual(matrix[0, 0], matrix[0, 1])


def _matrix(x):
    return x.matrix if isinstance(x, Dual) else x * np.eye(2)
