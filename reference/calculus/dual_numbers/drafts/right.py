"""The rules, one operator at a time; a number becomes a Dual with derivative 0."""

import math


def dual(x):
    return x if hasattr(x, "value") else Dual(x, 0.0)


class Dual:
    def __init__(self, value, derivative):
        self.value = value
        self.derivative = derivative

    def __neg__(self):
        return Dual(-self.value, -self.derivative)

    def __add__(self, other):
        other = dual(other)
        return Dual(self.value + other.value, self.derivative + other.derivative)

    def __radd__(self, other):
        return dual(other) + self

    def __sub__(self, other):
        other = dual(other)
        return Dual(self.value - other.value, self.derivative - other.derivative)

    def __rsub__(self, other):
        return dual(other) - self

    def __mul__(self, other):
        other = dual(other)
        slope = self.derivative * other.value + self.value * other.derivative
        return Dual(self.value * other.value, slope)

    def __rmul__(self, other):
        return dual(other) * self

    def __truediv__(self, other):
        other = dual(other)
        if other.value == 0:
            raise ValueError("division by zero")
        slope = self.derivative * other.value - self.value * other.derivative
        return Dual(self.value / other.value, slope / other.value**2)

    def __rtruediv__(self, other):
        return dual(other) / self

    def __pow__(self, exponent):
        if hasattr(exponent, "value"):
            return exp(exponent * log(self))
        if exponent == 0:
            return Dual(1.0, 0.0)
        slope = exponent * self.value ** (exponent - 1)
        return Dual(self.value**exponent, slope * self.derivative)

    def __rpow__(self, base):
        return dual(base) ** self


def sin(x):
    if not hasattr(x, "value"):
        return math.sin(x)
    return Dual(math.sin(x.value), math.cos(x.value) * x.derivative)


def exp(x):
    if not hasattr(x, "value"):
        return math.exp(x)
    return Dual(math.exp(x.value), math.exp(x.value) * x.derivative)


def log(x):
    if not hasattr(x, "value"):
        return math.log(x)
    return Dual(math.log(x.value), x.derivative / x.value)


def derivative(f, x):
    return dual(f(Dual(x, 1.0))).derivative
