"""Reference solution for autograd."""

from collections.abc import Callable
from typing import TypeAlias

import numpy as np
from numpy.typing import ArrayLike, NDArray

Array: TypeAlias = NDArray[np.float64]
# How the gradient with respect to a result turns into the gradient with respect to an operand.
Pullback: TypeAlias = Callable[[Array], Array]


class Value:
    """An array that remembers from which Values it was computed, and how."""

    def __init__(self, data: ArrayLike) -> None:
        self.data = np.array(data, dtype=float)
        if not np.isfinite(self.data).all():
            raise ValueError("a Value holds finite numbers only")
        self.grad = np.zeros_like(self.data)
        self._operands: tuple[tuple[Value, Pullback], ...] = ()

    def __neg__(self) -> "Value":
        return _result(-self.data, (self, lambda g: -g))

    def __add__(self, other: "Value | ArrayLike") -> "Value":
        other = _value(other)
        return _result(self.data + other.data, (self, lambda g: g), (other, lambda g: g))

    def __radd__(self, other: float) -> "Value":
        return _value(other) + self

    def __sub__(self, other: "Value | ArrayLike") -> "Value":
        return self + -_value(other)

    def __rsub__(self, other: float) -> "Value":
        return _value(other) - self

    def __mul__(self, other: "Value | ArrayLike") -> "Value":
        x, y = self, _value(other)
        return _result(x.data * y.data, (x, lambda g: g * y.data), (y, lambda g: g * x.data))

    def __rmul__(self, other: float) -> "Value":
        return _value(other) * self

    def __truediv__(self, other: "Value | ArrayLike") -> "Value":
        x, y = self, _value(other)
        if np.any(y.data == 0):
            raise ValueError("division by zero")
        return _result(
            x.data / y.data,
            (x, lambda g: g / y.data),
            (y, lambda g: -g * x.data / y.data**2),
        )

    def __rtruediv__(self, other: float) -> "Value":
        return _value(other) / self

    def __pow__(self, exponent: "Value | float") -> "Value":
        x = self
        if isinstance(exponent, Value):
            return (exponent * x.log()).exp()  # the logarithm refuses a base that is not positive
        if np.any(x.data < 0) and not float(exponent).is_integer():
            raise ValueError(f"a negative number to the power {exponent} is not real")
        if np.any(x.data == 0) and exponent != 0 and not exponent >= 1:
            raise ValueError(f"the power {exponent} has no derivative at 0")
        if exponent == 0:  # constant, and also at 0, where n x^(n - 1) has no value
            return _result(np.ones_like(x.data), (x, np.zeros_like))
        slope = exponent * x.data ** (exponent - 1)
        return _result(x.data**exponent, (x, lambda g: g * slope))

    def __rpow__(self, base: float) -> "Value":
        return _value(base) ** self

    def __matmul__(self, other: "Value | ArrayLike") -> "Value":
        x, y = self, _value(other)
        if x.data.ndim not in (1, 2) or y.data.ndim not in (1, 2):
            raise ValueError("@ takes vectors and matrices")
        # Read a vector on the left as one row, one on the right as one column.  Then the result
        # is a matrix C = AB always, and dL = sum G * dC gives G Bᵀ for A and Aᵀ G for B.
        a, b = np.atleast_2d(x.data), y.data[:, None] if y.data.ndim == 1 else y.data
        shape = a.shape[0], b.shape[1]
        return _result(
            x.data @ y.data,
            (x, lambda g: (g.reshape(shape) @ b.T).reshape(x.data.shape)),
            (y, lambda g: (a.T @ g.reshape(shape)).reshape(y.data.shape)),
        )

    def relu(self) -> "Value":
        """Return max(x, 0), entry by entry."""
        return _result(np.maximum(self.data, 0), (self, lambda g: g * (self.data > 0)))

    def exp(self) -> "Value":
        """Return e to the power of x, entry by entry."""
        result = np.exp(self.data)
        return _result(result, (self, lambda g: g * result))

    def log(self) -> "Value":
        """Return the natural logarithm, entry by entry."""
        if not np.all(self.data > 0):
            raise ValueError("the logarithm takes positive numbers")
        return _result(np.log(self.data), (self, lambda g: g / self.data))

    def sum(self) -> "Value":
        """Return the sum of all entries."""
        # A sum is the reverse of broadcasting: its gradient is one number for all entries.
        return _result(self.data.sum(), (self, lambda g: np.broadcast_to(g, self.data.shape)))

    def backward(self) -> None:
        """Set the grad of every Value that this one was computed from, and its own."""
        if self.data.size != 1:
            raise ValueError(f"only one number has a gradient, not shape {self.data.shape}")
        order = self._results_first()
        for node in order:
            node.grad = np.zeros_like(node.data)
        self.grad = np.ones_like(self.data)
        for node in order:
            for operand, pullback in node._operands:
                # A new array each time: gradients of several nodes must not share their memory.
                operand.grad = operand.grad + _summed_to(operand.data.shape, pullback(node.grad))

    def _results_first(self) -> "list[Value]":
        # Depth first, on a stack of our own: the graph may be deeper than Python's.  A node is
        # finished after all it was computed from, so the reverse of that order is what we need.
        finished: list[Value] = []
        seen = {self}
        stack = [(self, iter(self._operands))]
        while stack:
            node, operands = stack[-1]
            for operand, _ in operands:
                if operand not in seen:
                    seen.add(operand)
                    stack.append((operand, iter(operand._operands)))
                    break
            else:
                finished.append(node)
                stack.pop()
        return finished[::-1]


def _value(x: Value | ArrayLike) -> Value:
    return x if isinstance(x, Value) else Value(x)


def _result(data: ArrayLike, *operands: tuple[Value, Pullback]) -> Value:
    result = Value(data)
    result._operands = operands
    return result


def _summed_to(shape: tuple[int, ...], gradient: Array) -> Array:
    """Return the gradient of an operand of this shape that was broadcast."""
    # Broadcasting copies an entry, and the gradient of an entry is the sum over its copies: over
    # the axes that were put in front, then over those that were stretched from length 1.
    gradient = gradient.sum(axis=tuple(range(gradient.ndim - len(shape))))
    stretched = tuple(i for i, n in enumerate(shape) if n == 1)
    return gradient.sum(axis=stretched, keepdims=True)
