"""Wrong answers we expect for dual_numbers, and what to say about each."""

# A misconception is called by its idea, even where it is a class.
# ruff: noqa: N801

import math

from dual_numbers import Dual, derivative, exp, log, sin

from dojo.misconceptions import edge, instead_of


def _parts(x):
    return (x.value, x.derivative) if isinstance(x, Dual) else (x, 0.0)


@instead_of("Dual")
class product_of_derivatives(Dual):
    """The derivative of your product is u' v'. At what rate does the area u v grow while u grows
    and v stands still?
    """

    def __mul__(self, other):
        (a, b), (c, d) = _parts(self), _parts(other)
        if not isinstance(other, Dual):
            return super().__mul__(other)
        return type(self)(a * c, b * d)


@instead_of("Dual")
class quotient_of_derivatives(Dual):
    """The derivative of your quotient is u' / v'. Which number times v gives u, if both carry an ε?"""

    def __truediv__(self, other):
        right = super().__truediv__(other)
        b, d = self.derivative, _parts(other)[1]
        return type(self)(right.value, b / d) if d != 0 else right


@instead_of("Dual")
class quotient_reversed(Dual):
    """Your quotients have the right values, but their derivatives have the wrong sign. Does u / v grow
    or fall as v grows?
    """

    def __truediv__(self, other):
        right = super().__truediv__(other)
        return type(self)(right.value, -right.derivative)


@instead_of("Dual")
class quotient_with_plus(Dual):
    """In the derivative of your quotient, u v' / v² is added. Does u / v grow or fall as v grows?"""

    def __truediv__(self, other):
        right = super().__truediv__(other)
        (a, b), (c, d) = _parts(self), _parts(other)
        return type(self)(right.value, (b * c + a * d) / c**2)


@instead_of("Dual")
class quotient_not_squared(Dual):
    """The derivative of your quotient is too large by a factor of v. By which power of v does the
    quotient rule divide?
    """

    def __truediv__(self, other):
        right = super().__truediv__(other)
        return type(self)(right.value, right.derivative * _parts(other)[0])


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
        super().__rtruediv__(other)
        if other == 0:
            return super().__rtruediv__(other)
        return self / other


@instead_of("Dual")
class numbers_with_derivative_one(Dual):
    """The derivative of x + 3 comes out 1 too large. At what rate does the number 3 change when x
    changes?
    """

    def __add__(self, other):
        return super().__add__(other if isinstance(other, Dual) else type(self)(other, 1.0))

    def __sub__(self, other):
        return super().__sub__(other if isinstance(other, Dual) else type(self)(other, 1.0))

    def __mul__(self, other):
        return super().__mul__(other if isinstance(other, Dual) else type(self)(other, 1.0))

    def __truediv__(self, other):
        return super().__truediv__(other if isinstance(other, Dual) else type(self)(other, 1.0))


@instead_of("Dual")
class power_without_inner_derivative(Dual):
    """u ** n is right when u' = 1 and wrong otherwise: you take n u ** (n - 1) as its derivative. Where
    does u' come in?
    """

    def __pow__(self, exponent):
        right = super().__pow__(exponent)
        if isinstance(exponent, Dual):
            return right
        return type(self)(right.value, (Dual(self.value, 1.0) ** exponent).derivative)


@instead_of("Dual")
class exponent_not_lowered(Dual):
    """Your derivative of u ** n is n u ** n times u'. By how much does a derivative lower the
    degree?
    """

    def __pow__(self, exponent):
        right = super().__pow__(exponent)
        if isinstance(exponent, Dual):
            return right
        return type(self)(right.value, exponent * right.value * self.derivative)


@instead_of("Dual")
class power_rule_for_exponentials(Dual):
    """Your derivative of 2 ** x is x 2 ** (x - 1). That rule is for powers: is x the base or the
    exponent here?
    """

    def __rpow__(self, base):
        super().__rpow__(base)
        a, b = self.value, self.derivative
        return type(self)(base**a, a * base ** (a - 1) * b)


@instead_of("Dual")
class exponent_taken_as_constant(Dual):
    """Your u ** v ignores the fact that v changes too: for 2 ** x it gives the derivative 0. Can you
    write u ** v with exp and log?
    """

    def __pow__(self, exponent):
        right = super().__pow__(exponent)
        if not isinstance(exponent, Dual):
            return right
        a, b, n = self.value, self.derivative, exponent.value
        return type(self)(right.value, n * a ** (n - 1) * b)


@instead_of("Dual")
class negative_power_of_zero(Dual):
    """x ** 0 fails at x = 0, because 0 ** -1 is computed on the way. What is the derivative of the
    constant 1?
    """

    def __pow__(self, exponent):
        if not isinstance(exponent, Dual) and self.value == 0 and exponent == 0:
            return type(self)(1.0, exponent * self.value ** (exponent - 1) * self.derivative)
        return super().__pow__(exponent)


@instead_of("Dual")
class zero_divisor_not_refused(Dual):
    """Division by 0 raises Python's ZeroDivisionError. The README asks for a ValueError that says
    what is wrong.
    """

    def __truediv__(self, other):
        if _parts(other)[0] == 0:
            raise ZeroDivisionError("division by zero")
        return super().__truediv__(other)

    def __pow__(self, exponent):
        if not isinstance(exponent, Dual) and self.value == 0 and exponent < 0:
            raise ZeroDivisionError("0.0 cannot be raised to a negative power")
        return super().__pow__(exponent)


@edge
@instead_of("Dual")
class complex_roots(Dual):
    """Python returns a complex number for a root of a negative number. Which ValueError in the README
    covers this case?
    """

    def __pow__(self, exponent):
        if not isinstance(exponent, Dual) and self.value < 0:
            slope = exponent * self.value ** (exponent - 1)
            return type(self)(self.value**exponent, slope * self.derivative)
        return super().__pow__(exponent)


@instead_of("Dual")
class value_negated_only(Dual):
    """Your -x has the same derivative as x. If x grows, what does -x do?"""

    def __neg__(self):
        return type(self)(-self.value, self.derivative)


@instead_of("Dual")
class difference_of_values_only(Dual):
    """Your derivative of u - v is u' + v'. If v grows, what does u - v do?"""

    def __sub__(self, other):
        right = super().__sub__(other)
        return type(self)(right.value, self.derivative + _parts(other)[1])


@edge
@instead_of("Dual")
class infinite_slopes_not_refused(Dual):
    """Your square root has a derivative at 0. How steep is its graph there?"""

    def __pow__(self, exponent):
        if not isinstance(exponent, Dual) and self.value == 0 and 0 < exponent < 1:
            return type(self)(0.0, 0.0)
        return super().__pow__(exponent)


@edge
@instead_of("Dual")
class any_number_taken(Dual):
    """You accept NaN and infinity. A single NaN spreads through every later step: where should it
    be stopped?
    """

    def __post_init__(self):
        pass


@instead_of("Dual")
class changes_its_operands(Dual):
    """After y = x + 1, x itself has changed. An operator must return a new number: who else still uses
    x?
    """

    def __add__(self, other):
        total = super().__add__(other)
        self.__dict__.update(value=total.value, derivative=total.derivative)
        return self


@instead_of("sin")
def sine_without_inner_derivative(x):
    """sin(u) is right when u' = 1 and wrong otherwise: you take cos(u) as its derivative. Where does u'
    come in?
    """
    return Dual(math.sin(x.value), math.cos(x.value)) if isinstance(x, Dual) else sin(x)


@instead_of("sin")
def cosine_with_a_minus(x):
    """The derivative of your sine has the wrong sign. Does the sine grow or fall at 0?"""
    return Dual(math.sin(x.value), -math.cos(x.value) * x.derivative) if isinstance(x, Dual) else sin(x)


@instead_of("sin")
def sine_of_both_parts(x):
    """You take the sine of the value and the sine of the derivative. What does the formula for f(a + bε)
    say?
    """
    return Dual(math.sin(x.value), math.sin(x.derivative)) if isinstance(x, Dual) else sin(x)


@instead_of("sin")
def only_for_dual_numbers(x):
    """sin works for a Dual and fails for a plain number. What is the sine of a constant?"""
    return Dual(math.sin(x.value), math.cos(x.value) * x.derivative)


@instead_of("exp")
def exponential_without_inner_derivative(x):
    """exp(u) is right when u' = 1 and wrong otherwise: you take exp(u) as its derivative. Where does u'
    come in?
    """
    return Dual(math.exp(x.value), math.exp(x.value)) if isinstance(x, Dual) else exp(x)


@instead_of("log")
def logarithm_to_base_ten(x):
    """Every logarithm is 0.4343 = 1/ln 10 times the right one. Which base does the README ask for?"""
    right = log(x)
    scale = math.log(10)
    return Dual(right.value / scale, right.derivative / scale) if isinstance(x, Dual) else right / scale


@instead_of("log")
def logarithm_of_the_size(x):
    """For log(-2) you return log(2). The integral of 1 / x may use |x|, but where is the logarithm
    itself defined?
    """
    if isinstance(x, Dual) and x.value < 0:
        return Dual(math.log(-x.value), x.derivative / x.value)
    return log(abs(x)) if not isinstance(x, Dual) else log(x)


@instead_of("log")
def logarithm_without_inner_derivative(x):
    """log(u) is right when u' = 1 and wrong otherwise: you take 1 / u as its derivative. Where does u'
    come in?
    """
    right = log(x)
    return Dual(right.value, 1 / x.value) if isinstance(x, Dual) else right


@instead_of("derivative")
def seed_of_zero(f, x):
    """Every derivative is 0: you put a constant into f. At what rate does x change when x changes?"""
    derivative(f, x)
    return _parts(f(Dual(x, 0.0)))[1]


@instead_of("derivative")
def value_for_derivative(f, x):
    """You return f(x), the value. Which part of the dual number does the README ask for?"""
    derivative(f, x)
    return _parts(f(Dual(x, 1.0)))[0]


@instead_of("derivative")
def no_constant_functions(f, x):
    """derivative fails for a function that returns a plain number. How fast does a constant change?"""
    return f(Dual(x, 1.0)).derivative


@instead_of("derivative")
def difference_quotient(f, x):
    """Only about ten digits are right: this is a difference quotient. Which part of f(x + ε) do you
    need?
    """
    derivative(f, x)
    h = 1e-5
    return (_parts(f(Dual(x + h, 0.0)))[0] - _parts(f(Dual(x - h, 0.0)))[0]) / (2 * h)
