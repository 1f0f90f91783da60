"""The exponent stays as it is in the derivative of a power."""

from itertools import count

import numpy as np

numbers = count()


class Value:
    def __init__(self, data, parents=()):
        self.data = np.array(data, dtype=float)
        self.grad = np.zeros(self.data.shape)
        self.parents = parents
        self.number = next(numbers)

    def __neg__(self):
        return Value(-self.data, [(self, lambda g: -g)])

    def __add__(self, other):
        other = constant(other)
        return Value(self.data + other.data, [(self, lambda g: g), (other, lambda g: g)])

    def __sub__(self, other):
        return self + -constant(other)

    def __mul__(self, other):
        other = constant(other)
        x, y = self.data, other.data
        return Value(x * y, [(self, lambda g: g * y), (other, lambda g: g * x)])

    def __truediv__(self, other):
        other = constant(other)
        x, y = self.data, other.data
        return Value(x / y, [(self, lambda g: g / y), (other, lambda g: -g * x / y**2)])

    def __pow__(self, exponent):
        if type(exponent) is Value:
            return (exponent * self.log()).exp()
        if exponent == 0:
            return self * 0 + 1
        slope = exponent * self.data**exponent
        return Value(self.data**exponent, [(self, lambda g: g * slope)])

    __radd__ = __add__
    __rmul__ = __mul__

    def __rsub__(self, other):
        return constant(other) - self

    def __rtruediv__(self, other):
        return constant(other) / self

    def __rpow__(self, other):
        return constant(other) ** self

    def __matmul__(self, other):
        other = constant(other)
        a, b = self.data, other.data
        rows = a.reshape(-1, a.shape[-1])
        columns = b.reshape(b.shape[0], -1)
        shape = (rows.shape[0], columns.shape[1])
        return Value(
            a @ b,
            [
                (self, lambda g: (g.reshape(shape) @ columns.T).reshape(a.shape)),
                (other, lambda g: (rows.T @ g.reshape(shape)).reshape(b.shape)),
            ],
        )

    def relu(self):
        return Value(np.maximum(self.data, 0), [(self, lambda g: g * (self.data > 0))])

    def exp(self):
        y = np.exp(self.data)
        return Value(y, [(self, lambda g: g * y)])

    def log(self):
        return Value(np.log(self.data), [(self, lambda g: g / self.data)])

    def sum(self):
        return Value(np.sum(self.data), [(self, lambda g: g * np.ones(self.data.shape))])

    def backward(self):
        nodes, waiting = {self}, [self]
        while waiting:
            for parent, _ in waiting.pop().parents:
                if parent not in nodes:
                    nodes.add(parent)
                    waiting.append(parent)
        for node in nodes:
            node.grad = np.zeros(node.data.shape)
        self.grad = np.ones(self.data.shape)
        for node in sorted(nodes, key=lambda node: -node.number):
            for parent, pull in node.parents:
                parent.grad = parent.grad + over_copies(pull(node.grad), parent.data.shape)


def constant(x):
    return x if type(x) is Value else Value(x)


def over_copies(gradient, shape):
    while len(gradient.shape) > len(shape):
        gradient = np.sum(gradient, axis=0)
    for axis, length in enumerate(shape):
        if length == 1:
            gradient = np.sum(gradient, axis=axis, keepdims=True)
    return gradient
