"""Wrong answers we expect for dual_numbers, and what to say about each."""

# A misconception is called by its idea, even where it is a class.
# ruff: noqa: N801

import math

from dual_numbers import Dual

from dojo.misconceptions import edge, inexact, instead_of


def _parts(x):
    return (x.value, x.derivative) if isinstance(x, Dual) else (x, 0.0)


@instead_of("Dual")
class product_of_derivatives(Dual):
    """The derivative of your product is u' v'. At what rate does the area u v grow while u grows
    and v stands still?
    """

    def __mul__(self, other):
        c, d = _parts(other)
        return type(self)(self.value * c, self.derivative * d)


@instead_of("Dual")
class quotient_of_derivatives(Dual):
    """The derivative of your quotient is u' / v'. Which number times v gives u, if both carry an ε?"""

    def __truediv__(self, other):
        c, d = _parts(other)
        if c == 0:
            raise ValueError("division by zero")
        return type(self)(self.value / c, self.derivative / d if d != 0 else self.derivative / c)


@instead_of("Dual")
class quotient_reversed(Dual):
    """Your quotients have the right values, but their derivatives have the wrong sign. Does u / v grow
    or fall as v grows?
    """

    def __truediv__(self, other):
        c, d = _parts(other)
        if c == 0:
            raise ValueError("division by zero")
        return type(self)(self.value / c, (self.value * d - self.derivative * c) / c**2)


@instead_of("Dual")
class quotient_with_plus(Dual):
    """In the derivative of your quotient, u v' / v² is added. Does u / v grow or fall as v grows?"""

    def __truediv__(self, other):
        c, d = _parts(other)
        if c == 0:
            raise ValueError("division by zero")
        return type(self)(self.value / c, (self.derivative * c + self.value * d) / c**2)


@instead_of("Dual")
class quotient_not_squared(Dual):
    """The derivative of your quotient is too large by a factor of v. By which power of v does the
    quotient rule divide?
    """

    def __truediv__(self, other):
        c, d = _parts(other)
        if c == 0:
            raise ValueError("division by zero")
        return type(self)(self.value / c, (self.derivative * c - self.value * d) / c)


@instead_of("Dual")
class no_number_on_the_left(Dual):
    """x * 2 works and 2 * x does not. Which method does Python ask when the left side is a plain
    number?
    """

    __radd__ = __rsub__ = __rmul__ = __rtruediv__ = __rpow__ = None


@instead_of("Dual")
class difference_the_wrong_way_round(Dual):
    """2 - x comes out as x - 2. In the reflected method, which of the two is on the left?"""

    def __rsub__(self, other):
        return self - other


@instead_of("Dual")
class quotient_the_wrong_way_round(Dual):
    """2 / x comes out as x / 2. In the reflected method, which of the two is on the left?"""

    def __rtruediv__(self, other):
        return self / other


@instead_of("Dual")
class numbers_with_derivative_one(Dual):
    """The derivative of x + 3 comes out 1 too large. At what rate does the number 3 change when x
    changes?
    """

    def _lift(self, other):
        return other if isinstance(other, Dual) else type(self)(other, 1.0)

    def __add__(self, other):
        return super().__add__(self._lift(other))

    def __sub__(self, other):
        return super().__sub__(self._lift(other))

    def __rsub__(self, other):
        return self._lift(other) - self

    def __mul__(self, other):
        return super().__mul__(self._lift(other))

    def __truediv__(self, other):
        return super().__truediv__(self._lift(other))

    def __rtruediv__(self, other):
        return self._lift(other) / self

    def __rpow__(self, other):
        return self._lift(other) ** self


@instead_of("Dual")
class power_without_inner_derivative(Dual):
    """u ** n is right when u' = 1 and wrong otherwise. Where does u' come into its derivative?"""

    def __pow__(self, exponent):
        if isinstance(exponent, Dual):
            return super().__pow__(exponent)
        if exponent == 0:
            return type(self)(1.0, 0.0)
        return type(self)(self.value**exponent, exponent * self.value ** (exponent - 1))


@instead_of("Dual")
class exponent_not_lowered(Dual):
    """Your derivative of u ** n is n u ** n times u'. By how much does a derivative lower the
    degree?
    """

    def __pow__(self, exponent):
        if isinstance(exponent, Dual):
            return super().__pow__(exponent)
        power = self.value**exponent
        return type(self)(power, exponent * power * self.derivative)


@instead_of("Dual")
class power_rule_for_exponentials(Dual):
    """Your derivative of 2 ** x is x 2 ** (x - 1). That rule is for powers: is x the base or the
    exponent here?
    """

    def __rpow__(self, base):
        if base <= 0:
            raise ValueError("the base must be positive")
        a, b = self.value, self.derivative
        return type(self)(base**a, a * base ** (a - 1) * b)


@instead_of("Dual")
class exponent_taken_as_constant(Dual):
    """Your u ** v ignores the fact that v changes too: for 2 ** x it gives the derivative 0. Can you
    write u ** v with exp and log?
    """

    def __pow__(self, exponent):
        n, _ = _parts(exponent)
        if isinstance(exponent, Dual) and self.value <= 0:
            raise ValueError("the base must be positive")
        slope = n * self.value ** (n - 1) if n != 0 else 0.0
        return type(self)(self.value**n, slope * self.derivative)


@instead_of("Dual")
class zero_divisor_not_refused(Dual):
    """Division by 0 raises Python's ZeroDivisionError. The README asks for a ValueError that says
    what is wrong.
    """

    def __truediv__(self, other):
        c, d = _parts(other)
        return type(self)(self.value / c, (self.derivative * c - self.value * d) / c**2)


@instead_of("Dual")
class value_negated_only(Dual):
    """Your -x has the same derivative as x. If x grows, what does -x do?"""

    def __neg__(self):
        return type(self)(-self.value, self.derivative)


@instead_of("Dual")
class difference_of_values_only(Dual):
    """Your derivative of u - v is u' + v'. If v grows, what does u - v do?"""

    def __sub__(self, other):
        c, d = _parts(other)
        return type(self)(self.value - c, self.derivative + d)


@instead_of("Dual")
class changes_its_operands(Dual):
    """After y = x + 1, x itself has changed. An operator must return a new number: who else still uses
    x?
    """

    def __add__(self, other):
        c, d = _parts(other)
        self.__dict__.update(value=self.value + c, derivative=self.derivative + d)
        return self


@edge
@instead_of("Dual")
class complex_roots(Dual):
    """Python returns a complex number for a root of a negative number. Which ValueError in the README
    covers this case?
    """

    def __pow__(self, exponent):
        if isinstance(exponent, Dual):
            return super().__pow__(exponent)
        if self.value == 0 and exponent != 0 and exponent < 1:
            raise ValueError("there is no slope at 0")
        slope = exponent * self.value ** (exponent - 1) if exponent != 0 else 0.0
        return type(self)(self.value**exponent, slope * self.derivative)


@edge
@instead_of("Dual")
class infinite_slopes_not_refused(Dual):
    """At 0 your powers with an exponent below 1 are not refused with a ValueError. How steep is the graph of the
    square root there?
    """

    def __pow__(self, exponent):
        if isinstance(exponent, Dual):
            return super().__pow__(exponent)
        if self.value < 0 and exponent != int(exponent):
            raise ValueError("no real power")
        slope = exponent * self.value ** (exponent - 1) if exponent != 0 else 0.0
        return type(self)(self.value**exponent, slope * self.derivative)


@edge
@instead_of("Dual")
class any_number_taken(Dual):
    """You accept NaN and infinity. A single NaN spreads through every later step: where should it
    be stopped?
    """

    def __post_init__(self):
        pass


@instead_of("sin")
def sine_without_inner_derivative(x):
    """sin(u) is right when u' = 1 and wrong otherwise. Where does u' come into its derivative?"""
    return Dual(math.sin(x.value), math.cos(x.value)) if isinstance(x, Dual) else math.sin(x)


@instead_of("sin")
def cosine_with_a_minus(x):
    """The derivative of your sine has the wrong sign. Does the sine grow or fall at 0?"""
    if not isinstance(x, Dual):
        return math.sin(x)
    return Dual(math.sin(x.value), -math.cos(x.value) * x.derivative)


@instead_of("sin")
def sine_of_both_parts(x):
    """The value of your sin(u) is right, but its derivative is sin(u'). What does the formula for f(a + bε)
    say?
    """
    return Dual(math.sin(x.value), math.sin(x.derivative)) if isinstance(x, Dual) else math.sin(x)


@instead_of("exp")
def exponential_without_inner_derivative(x):
    """exp(u) is right when u' = 1 and wrong otherwise. Where does u' come into its derivative?"""
    return Dual(math.exp(x.value), math.exp(x.value)) if isinstance(x, Dual) else math.exp(x)


@instead_of("exp")
def power_rule_for_exp(x):
    """The derivative of your exp(u) has the factor exp(u - 1). Is u the base or the exponent here?"""
    if not isinstance(x, Dual):
        return math.exp(x)
    return Dual(math.exp(x.value), x.value * math.exp(x.value - 1) * x.derivative)


@instead_of("log")
def logarithm_to_base_ten(x):
    """Every logarithm is 0.4343 = 1/ln 10 times the right one. Which base does the README ask for?"""
    if not isinstance(x, Dual):
        return math.log10(x)
    return Dual(math.log10(x.value), x.derivative / (x.value * math.log(10)))


@instead_of("log")
def logarithm_of_the_size(x):
    """For log(-2) you return log(2). The integral of 1 / x may use |x|, but where is the logarithm
    itself defined?
    """
    if not isinstance(x, Dual):
        return math.log(abs(x))
    return Dual(math.log(abs(x.value)), x.derivative / x.value)


@instead_of("log")
def logarithm_without_inner_derivative(x):
    """log(u) is right when u' = 1 and wrong otherwise. Where does u' come into its derivative?"""
    return Dual(math.log(x.value), 1 / x.value) if isinstance(x, Dual) else math.log(x)


@instead_of("derivative")
def seed_of_zero(f, x):
    """Every derivative is 0. At what rate does x change when x changes?"""
    return _parts(f(Dual(x, 0.0)))[1]


@instead_of("derivative")
def value_for_derivative(f, x):
    """You return f(x), the value. Which part of the dual number does the README ask for?"""
    return _parts(f(Dual(x, 1.0)))[0]


@instead_of("derivative")
def dual_number_returned(f, x):
    """You return the whole dual number. Which part of it does the README ask for?"""
    return f(Dual(x, 1.0))


@inexact  # another step leaves another error
@instead_of("derivative")
def difference_quotient(f, x):
    """Your derivative is a difference quotient, so some of its digits are wrong. Which part of f(x + ε) do you
    need?
    """
    h = 1e-5
    return (f(x + h) - f(x - h)) / (2 * h)
