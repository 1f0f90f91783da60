"""Reference solution for dual_numbers."""

import math
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Dual:
    """A number a + b ε with ε² = 0."""

    value: float
    derivative: float

    def __post_init__(self) -> None:
        if not (math.isfinite(self.value) and math.isfinite(self.derivative)):
            raise ValueError(f"a Dual needs two finite numbers, not {self.value} and {self.derivative}")

    def __neg__(self) -> "Dual":
        return Dual(-self.value, -self.derivative)

    def __add__(self, other: "Dual | float") -> "Dual":
        other = _dual(other)
        return Dual(self.value + other.value, self.derivative + other.derivative)

    def __radd__(self, other: float) -> "Dual":
        return self + other

    def __sub__(self, other: "Dual | float") -> "Dual":
        other = _dual(other)
        return Dual(self.value - other.value, self.derivative - other.derivative)

    def __rsub__(self, other: float) -> "Dual":
        return _dual(other) - self

    def __mul__(self, other: "Dual | float") -> "Dual":
        other = _dual(other)
        # (a + bε)(c + dε) = ac + (ad + bc)ε + bdε², and the last term is zero.
        return Dual(
            self.value * other.value,
            self.value * other.derivative + self.derivative * other.value,
        )

    def __rmul__(self, other: float) -> "Dual":
        return self * other

    def __truediv__(self, other: "Dual | float") -> "Dual":
        other = _dual(other)
        if other.value == 0:
            raise ValueError("division by a dual number with value 0")
        # Differentiate q v = u to q'v + qv' = u', and solve for q'.
        quotient = self.value / other.value
        return Dual(quotient, (self.derivative - quotient * other.derivative) / other.value)

    def __rtruediv__(self, other: float) -> "Dual":
        return _dual(other) / self

    def __pow__(self, exponent: "Dual | float") -> "Dual":
        if isinstance(exponent, Dual):
            # u^v = e^(v log u) is the definition for real v; the logarithm refuses u <= 0.
            return exp(exponent * log(self))
        if self.value < 0 and not float(exponent).is_integer():
            raise ValueError(f"{self.value} ** {exponent} is not a real number")
        if self.value == 0 and exponent != 0 and not exponent >= 1:
            raise ValueError(f"x ** {exponent} has no derivative at 0")
        # At x = 0 the rule n x^(n - 1) has no value for n = 0, where the power is constant.
        slope = exponent * self.value ** (exponent - 1) if exponent != 0 else 0.0
        return Dual(self.value**exponent, slope * self.derivative)

    def __rpow__(self, base: float) -> "Dual":
        return _dual(base) ** self


def sin(x: Dual | float) -> Dual | float:
    """Return the sine of x."""
    if not isinstance(x, Dual):
        return math.sin(x)
    return Dual(math.sin(x.value), math.cos(x.value) * x.derivative)


def exp(x: Dual | float) -> Dual | float:
    """Return e to the power of x."""
    if not isinstance(x, Dual):
        return math.exp(x)
    return Dual(math.exp(x.value), math.exp(x.value) * x.derivative)


def log(x: Dual | float) -> Dual | float:
    """Return the natural logarithm of x."""
    if not isinstance(x, Dual):
        return math.log(x)
    # The logarithm of the value comes first: it refuses 0, by which the slope would divide.
    return Dual(math.log(x.value), x.derivative / x.value)


def derivative(f: Callable[[Dual], Dual | float], x: float) -> float:
    """Return the derivative of f at x."""
    # x itself changes at rate 1.  A result that is a plain number does not depend on x.
    return _dual(f(Dual(x, 1.0))).derivative


def _dual(x: Dual | float) -> Dual:
    return x if isinstance(x, Dual) else Dual(x, 0.0)
