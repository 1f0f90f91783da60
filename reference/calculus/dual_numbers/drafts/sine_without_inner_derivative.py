"""The derivative of the sine is the cosine, whatever is inside."""

import math


def lift(x):
    if isinstance(x, Dual):
        return x
    return Dual(x, 0)


class Dual:
    def __init__(self, value, derivative):
        self.value = value
        self.derivative = derivative

    def __neg__(self):
        return Dual(-self.value, -self.derivative)

    def __add__(self, other):
        v = lift(other)
        return Dual(self.value + v.value, self.derivative + v.derivative)

    def __sub__(self, other):
        v = lift(other)
        return Dual(self.value - v.value, self.derivative - v.derivative)

    def __mul__(self, other):
        v = lift(other)
        return Dual(self.value * v.value, self.derivative * v.value + self.value * v.derivative)

    def __truediv__(self, other):
        v = lift(other)
        if v.value == 0:
            raise ValueError("division by 0")
        top = self.derivative * v.value - self.value * v.derivative
        return Dual(self.value / v.value, top / v.value**2)

    def __pow__(self, n):
        if isinstance(n, Dual):
            return exp(n * log(self))
        if n == 0:
            return Dual(1, 0)
        return Dual(self.value**n, n * self.value ** (n - 1) * self.derivative)

    def __radd__(self, other):
        return lift(other) + self

    def __rsub__(self, other):
        return lift(other) - self

    def __rmul__(self, other):
        return lift(other) * self

    def __rtruediv__(self, other):
        return lift(other) / self

    def __rpow__(self, other):
        return lift(other) ** self


def sin(x):
    if isinstance(x, Dual):
        return Dual(math.sin(x.value), math.cos(x.value))
    return math.sin(x)


def exp(x):
    if isinstance(x, Dual):
        e = math.exp(x.value)
        return Dual(e, e * x.derivative)
    return math.exp(x)


def log(x):
    if isinstance(x, Dual):
        return Dual(math.log(x.value), x.derivative / x.value)
    return math.log(x)


def derivative(f, x):
    return lift(f(Dual(x, 1))).derivative
