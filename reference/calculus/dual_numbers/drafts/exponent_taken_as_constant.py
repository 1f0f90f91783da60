"""The power rule, even if the exponent varies."""

import math


class Dual:
    def __init__(self, value, derivative):
        self.value = value
        self.derivative = derivative

    def __add__(self, other):
        if isinstance(other, Dual):
            return Dual(self.value + other.value, self.derivative + other.derivative)
        return Dual(self.value + other, self.derivative)

    __radd__ = __add__

    def __neg__(self):
        return Dual(-self.value, -self.derivative)

    def __sub__(self, other):
        return self + (-other)

    def __rsub__(self, other):
        return (-self) + other

    def __mul__(self, other):
        if isinstance(other, Dual):
            a, b, c, d = self.value, self.derivative, other.value, other.derivative
            return Dual(a * c, a * d + b * c)
        return Dual(self.value * other, self.derivative * other)

    __rmul__ = __mul__

    def reciprocal(self):
        if self.value == 0:
            raise ValueError("no reciprocal of 0")
        return Dual(1 / self.value, -self.derivative / self.value**2)

    def __truediv__(self, other):
        if isinstance(other, Dual):
            return self * other.reciprocal()
        if other == 0:
            raise ValueError("division by 0")
        return Dual(self.value / other, self.derivative / other)

    def __rtruediv__(self, other):
        return other * self.reciprocal()

    def __pow__(self, other):
        if isinstance(other, Dual):
            if self.value <= 0:
                raise ValueError("the base must be positive")
            return self**other.value
        if other == 0:
            return Dual(1.0, 0.0)
        return Dual(self.value**other, other * self.value ** (other - 1) * self.derivative)

    def __rpow__(self, other):
        return Dual(other, 0.0) ** self


def sin(x):
    if not isinstance(x, Dual):
        return math.sin(x)
    return Dual(math.sin(x.value), x.derivative * math.cos(x.value))


def exp(x):
    if not isinstance(x, Dual):
        return math.exp(x)
    return Dual(math.exp(x.value), x.derivative * math.exp(x.value))


def log(x):
    if not isinstance(x, Dual):
        return math.log(x)
    return Dual(math.log(x.value), 1 / x.value * x.derivative)


def derivative(f, x):
    y = f(Dual(x, 1.0))
    if isinstance(y, Dual):
        return y.derivative
    return 0.0
