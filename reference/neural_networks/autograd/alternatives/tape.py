"""Nodes numbered as they are made; each keeps its Jacobians as plain tables."""

import heapq
import itertools

import numpy as np

_numbers = itertools.count()


class Value:
    """A node with a number: whatever it was computed from has a smaller one."""

    __array_ufunc__ = None

    def __init__(self, data, jacobians=()):
        self.data = np.array(data, dtype=float)
        if not np.isfinite(self.data).all():
            raise ValueError("not finite")
        self.grad = np.zeros(self.data.shape)
        self.jacobians = jacobians  # pairs of a node and a matrix (entries of self, of the node)
        self.number = next(_numbers)

    def backward(self):
        """Work on the node with the highest number until none is left."""
        if self.data.size != 1:
            raise ValueError("more or less than one number")
        totals = {self: np.ones(1)}
        waiting = [(-self.number, self)]
        while waiting:
            _, node = heapq.heappop(waiting)
            row = totals[node]
            node.grad = row.reshape(node.data.shape)
            for operand, jacobian in node.jacobians:
                if operand not in totals:
                    totals[operand] = np.zeros(operand.data.size)
                    heapq.heappush(waiting, (-operand.number, operand))
                totals[operand] = totals[operand] + row @ jacobian

    def __lt__(self, other):
        return self.number < other.number

    def __neg__(self):
        return self * -1

    def __add__(self, other):
        return _entrywise(np.add, lambda a, b: (1, 1), self, _of(other))

    def __sub__(self, other):
        return _entrywise(np.subtract, lambda a, b: (1, -1), self, _of(other))

    def __mul__(self, other):
        return _entrywise(np.multiply, lambda a, b: (b, a), self, _of(other))

    def __truediv__(self, other):
        other = _of(other)
        if not other.data.all():
            raise ValueError("zero")
        return self * _map(other, 1 / other.data, -1 / other.data**2)

    def __pow__(self, exponent):
        if isinstance(exponent, Value):
            if (self.data <= 0).any():
                raise ValueError("base not positive")
            return _entrywise(np.power, lambda a, b: (b * a ** (b - 1), a**b * np.log(a)), self, exponent)
        if exponent == 0:
            return _map(self, np.ones(self.data.shape), np.zeros(self.data.shape))
        if exponent < 1 and not self.data.all():
            raise ValueError("slope")
        if exponent % 1 and (self.data < 0).any():
            raise ValueError("root")
        return _map(self, self.data**exponent, exponent * self.data ** (exponent - 1))

    __radd__ = __add__
    __rmul__ = __mul__

    def __rsub__(self, other):
        return _of(other) - self

    def __rtruediv__(self, other):
        return _of(other) / self

    def __rpow__(self, other):
        return _of(other) ** self

    def __matmul__(self, other):
        other = _of(other)
        if not {self.data.ndim, other.data.ndim} <= {1, 2}:
            raise ValueError("axes")
        # Bilinear: the derivative in one operand is the product with a unit vector in its place.
        left = [_flat(unit @ other.data) for unit in _units(self.data.shape)]
        right = [_flat(self.data @ unit) for unit in _units(other.data.shape)]
        product = self.data @ other.data
        return Value(product, ((self, np.array(left).T), (other, np.array(right).T)))

    def relu(self):
        """Keep what is positive."""
        return _map(self, np.where(self.data > 0, self.data, 0), np.where(self.data > 0, 1, 0))

    def exp(self):
        """Exponential."""
        return _map(self, np.exp(self.data), np.exp(self.data))

    def log(self):
        """Logarithm."""
        if (self.data <= 0).any():
            raise ValueError("not positive")
        return _map(self, np.log(self.data), 1 / self.data)

    def sum(self):
        """Sum of all entries."""
        return Value(sum(self.data.ravel().tolist()), ((self, np.ones((1, self.data.size))),))


def _of(x):
    return x if isinstance(x, Value) else Value(x)


def _flat(x):
    return np.asarray(x).ravel()


def _units(shape):
    size = int(np.prod(shape))
    return np.eye(size).reshape(size, *shape)


def _map(x, data, slope):
    return Value(data, ((x, np.diag(_flat(slope))),))


def _entrywise(f, slopes, x, y):
    shape = np.broadcast_shapes(x.data.shape, y.data.shape)
    tables = []
    for node, slope in zip((x, y), slopes(x.data, y.data), strict=True):
        # Which entry of the operand stands at each place of the result?
        source = np.broadcast_to(np.arange(node.data.size).reshape(node.data.shape), shape).ravel()
        table = np.zeros((source.size, node.data.size))
        table[np.arange(source.size), source] = np.broadcast_to(slope, shape).ravel()
        tables.append((node, table))
    return Value(f(x.data, y.data), tuple(tables))
