"""What dual_numbers must satisfy.  README.md states the mathematics."""

import cmath
import math
import operator

import pytest
from dual_numbers import Dual, derivative, exp, log, sin
from hypothesis import given
from hypothesis import strategies as st

from dojo.testing import assert_close, assert_number, assert_refuses, numbers, rng

# The numbers drawn here are multiples of 1/4 up to 16.  The largest terms appear in the quotient
# rule, u v' / v² <= 16 * 16 / (1/4)² = 4096, and carry a few rounding errors of 1e-16 each.
ROUNDING = 1e-9

PARTS = st.tuples(numbers(), numbers())
NONZERO = st.tuples(numbers().map(lambda value: value or 1.0), numbers())
POSITIVE = st.tuples(numbers().map(lambda value: abs(value) or 1.0), numbers())


def assert_parts(actual, value, slope, *, atol=1e-12):
    assert_close(actual.value, value, atol=atol)
    assert_close(actual.derivative, slope, atol=atol)


def test_holds_two_numbers():
    """A dual number is a pair: Dual(3, -2) stands for 3 - 2ε."""
    assert_parts(Dual(3, -2), 3.0, -2.0)
    assert_parts(Dual(0.5, 0.0), 0.5, 0.0)


def test_sum_and_difference():
    """(3 + 2ε) + (5 - 4ε) = 8 - 2ε, and (3 + 2ε) - (5 - 4ε) = -2 + 6ε."""
    assert_parts(Dual(3, 2) + Dual(5, -4), 8.0, -2.0)
    assert_parts(Dual(3, 2) - Dual(5, -4), -2.0, 6.0)


def test_negative():
    """-(3 - 2ε) = -3 + 2ε."""
    assert_parts(-Dual(3, -2), -3.0, 2.0)


def test_product():
    """(3 + 2ε)(5 - 4ε) = 15 - 2ε, because ε² = 0."""
    assert_parts(Dual(3, 2) * Dual(5, -4), 15.0, -2.0)


def test_epsilon_squared():
    """ε itself is not zero, but ε² is: that is what defines it."""
    assert_parts(Dual(0, 1), 0.0, 1.0)
    assert_parts(Dual(0, 1) * Dual(0, 1), 0.0, 0.0)


def test_worked_example():
    """The four dual numbers computed by hand in the README: 4 + 4ε, 3 + ε, and 4/3 + 8/9 ε."""
    x = Dual(2, 1)
    assert_parts(x, 2.0, 1.0)
    assert_parts(x * x, 4.0, 4.0)
    assert_parts(x + 1, 3.0, 1.0)
    assert_parts(x * x / (x + 1), 4 / 3, 8 / 9)


@pytest.mark.parametrize(
    ("operation", "value", "slope"),
    [
        (operator.add, 7.0, 3.0),
        (operator.sub, 1.0, 3.0),
        (operator.mul, 12.0, 9.0),
        (operator.truediv, 4 / 3, 1.0),
        (operator.pow, 64.0, 144.0),
    ],
    ids=["add", "subtract", "multiply", "divide", "power"],
)
@pytest.mark.parametrize("number", [3, 3.0], ids=["int", "float"])
def test_number_on_the_right(operation, value, slope, number):
    """A number is a Dual with derivative 0: 4 + 3ε with 3 on its right."""
    assert_parts(operation(Dual(4, 3), number), value, slope)


@pytest.mark.parametrize(
    ("operation", "value", "slope"),
    [
        (operator.add, 7.0, 3.0),
        (operator.sub, -1.0, -3.0),
        (operator.mul, 12.0, 9.0),
        (operator.truediv, 3 / 4, -9 / 16),
        (operator.pow, 81.0, 243 * math.log(3)),
    ],
    ids=["add", "subtract", "multiply", "divide", "power"],
)
@pytest.mark.parametrize("number", [3, 3.0], ids=["int", "float"])
def test_number_on_the_left(operation, value, slope, number):
    """A number is a Dual with derivative 0: 4 + 3ε with 3 on its left."""
    assert_parts(operation(number, Dual(4, 3)), value, slope)


@pytest.mark.parametrize("value", [0.0, 3.0, -3.0])
def test_power_zero_and_one(value):
    """u⁰ is the constant 1 and u¹ is u, for u = 0 and u < 0 too."""
    assert_parts(Dual(value, 2.0) ** 0, 1.0, 0.0)
    assert_parts(Dual(value, 2.0) ** 1, value, 2.0)


def test_power_at_zero():
    """At 0 the slopes of u² and u³ are 0; the slope 3/2 √u of u^(3/2) falls to 0 as well."""
    assert_parts(Dual(0, 5) ** 2, 0.0, 0.0)
    assert_parts(Dual(0, 5) ** 3, 0.0, 0.0)
    assert_parts(Dual(0, 5) ** 1.5, 0.0, 0.0)


def test_power_of_a_negative_number():
    """(-2)³ = -8 with slope 12, and (-2)⁻² = 1/4 with slope 1/4: integer powers accept a negative base."""
    assert_parts(Dual(-2, 1) ** 3, -8.0, 12.0)
    assert_parts(Dual(-2, 1) ** 3.0, -8.0, 12.0)
    assert_parts(Dual(-2, 1) ** -2, 1 / 4, 1 / 4)


def test_root():
    """The square root is the power 1/2: √(9 + ε) = 3 + ε/6."""
    assert_parts(Dual(9, 1) ** 0.5, 3.0, 1 / 6)


def test_functions_of_numbers():
    """A number is a constant, and so are its sine, its exponential and its logarithm."""
    assert_close(sin(1.0), math.sin(1))
    assert_close(exp(1), math.e)
    assert_close(log(2), math.log(2))


def test_functions_of_dual_numbers():
    """The slope u' inside is a factor: sin(3ε) = 3ε, exp(3ε) = 1 + 3ε, log(2 + 3ε) = log 2 + 3/2 ε."""
    assert_parts(sin(Dual(0, 3)), 0.0, 3.0)
    assert_parts(exp(Dual(0, 3)), 1.0, 3.0)
    assert_parts(log(Dual(2, 3)), math.log(2), 3 / 2)


def test_derivative_of_simple_functions():
    """x has derivative 1, -x has -1, x² has 2x, and 1/x has -1/x²."""
    assert_close(derivative(lambda x: x, 3.0), 1.0)
    assert_close(derivative(lambda x: -x, 3.0), -1.0)
    assert_close(derivative(lambda x: x * x, 3.0), 6.0)
    assert_close(derivative(lambda x: 1 / x, 4), -1 / 16)


def test_derivative_of_a_constant():
    """A constant has derivative 0, whether it mentions x or not."""
    assert_close(derivative(lambda _: 7.0, 3.0), 0.0)
    assert_close(derivative(lambda _: 7, 3.0), 0.0)
    assert_close(derivative(lambda x: x - x, 3.0), 0.0)


def test_derivative_of_a_loop():
    """A program with a loop has a derivative: ten doublings of x end at 1024 x."""

    def doubled(x):
        for _ in range(10):
            x = x + x
        return x

    assert_close(derivative(doubled, -3.0), 1024.0)


def test_takes_no_step():
    """Without a step h only rounding is lost: 10 x⁹ at x = 3 is right to 13 digits."""
    # A tenth power carries about ten rounding errors of 1e-16; a central difference with the best
    # step is wrong by some 1e-11.
    assert_close(derivative(lambda x: x**10, 3.0), 10 * 3.0**9, rtol=1e-13)


def test_takes_no_step_however_fast_the_function_changes():
    """At 0 the slope of sin(10⁶ x) is 10⁶, although the sine turns back within a step of 10⁻⁵."""
    assert_close(derivative(lambda x: sin(1e6 * x), 0.0), 1e6)


@given(PARTS, NONZERO)
def test_product_and_quotient_rules(first, second):
    """(u v)' = u' v + u v', and (u / v)' = (u' v - u v') / v²."""
    (u, du), (v, dv) = first, second
    assert_parts(Dual(u, du) * Dual(v, dv), u * v, du * v + u * dv)
    assert_parts(Dual(u, du) / Dual(v, dv), u / v, (du * v - u * dv) / v**2, atol=ROUNDING)


def test_power_rule():
    """(uⁿ)' = n uⁿ⁻¹ u' for integers n and u other than 0, and for every other n where u is positive."""
    draw = rng(1)
    for n in (-4, -3, -2, -1, 0, 1, 2, 3, 4, 0.5, 1.5, -0.5, -2.5):
        for sign in (1, 1, -1) if isinstance(n, int) else (1, 1):
            u, du = sign * float(draw.uniform(0.1, 4)), float(draw.normal())
            assert_parts(Dual(u, du) ** n, u**n, n * u ** (n - 1) * du)


@given(POSITIVE, PARTS)
def test_general_power(base, exponent):
    """(uᵛ)' = uᵛ (v' log u + v u' / u) for u > 0: the base and the exponent both vary."""
    (u, du), (v, dv) = base, exponent
    v = v / 4
    terms = dv * math.log(u), v * du / u
    power = Dual(u, du) ** Dual(v, dv)
    assert_close(power.value, u**v)
    # The two terms may cancel, so the error is measured against their sizes.
    size = u**v * (abs(terms[0]) + abs(terms[1]))
    assert_close(power.derivative, u**v * sum(terms), atol=1e-11 * size + 1e-12)


@given(PARTS)
def test_chain_rule(parts):
    """(sin u)' = u' cos u, (e^u)' = u' e^u, and (log u)' = u' / u for u > 0."""
    u, du = parts
    assert_parts(sin(Dual(u, du)), math.sin(u), math.cos(u) * du)
    assert_parts(exp(Dual(u, du)), math.exp(u), math.exp(u) * du)
    u = abs(u) or 1.0
    assert_parts(log(Dual(u, du)), math.log(u), du / u)


# Programs of a few steps.  Each step takes two earlier results, and no step leaves its domain:
# v² + 1, 2 + sin v and 3 + cos v are positive.  A step is written once, for dual and for complex
# numbers: only sin, exp and log are handed to it.
STEPS = [
    lambda u, v, _f: u + v,
    lambda u, v, _f: u - v,
    lambda u, v, _f: u * v,
    lambda u, v, _f: u / (v * v + 1),
    lambda u, *_: 2 - u,
    lambda _u, v, f: 1 / (2 + f["sin"](v)),
    lambda u, _v, f: f["sin"](u),
    lambda u, _v, f: f["exp"](-u * u),
    lambda _u, v, f: f["log"](v * v + 1),
    lambda u, _v, f: f["sin"](u) ** 3,
    lambda u, *_: (u * u + 1) ** -0.5,
    lambda _u, v, f: 2 ** f["sin"](v),
    lambda u, v, f: (2 + f["sin"](u)) ** f["sin"](v),
]
COMPLEX = {"sin": cmath.sin, "exp": cmath.exp, "log": cmath.log}

STEP = st.tuples(st.integers(0, len(STEPS) - 1), st.integers(0, 4), st.integers(0, 4))


def run(program, x, functions):
    results = [x, x * 0.5 - 1]
    for step, i, j in program:
        u, v = results[i % len(results)], results[j % len(results)]
        results.append(STEPS[step](u, v, functions))
    return results[-1]


@given(st.lists(STEP, min_size=1, max_size=4), numbers())
def test_agrees_with_the_complex_step(program, x):
    """For f analytic and real on the real line, Im f(x + ih) / h = f'(x) + O(h²)."""
    # Like ε, the imaginary step h = 1e-20 has a square that is lost compared with 1, and no difference
    # of near numbers is taken: the oracle is exact up to rounding.
    x, h = x / 8, 1e-20
    expected = run(program, complex(x, h), COMPLEX).imag / h
    actual = derivative(lambda u: run(program, u, {"sin": sin, "exp": exp, "log": log}), x)
    # With |x| <= 2 four steps reach 2^16 in value and 16 * 2^15 in slope; a sine after three steps
    # has an argument up to 2^8.  A few relative errors of 1e-16 of these sizes stay below 1e-8.
    assert_close(actual, expected, rtol=1e-8, atol=1e-8)


def test_same_function_for_numbers():
    """The same code of f serves both: f(x) for a number is the value of f(x + ε)."""

    def f(x):
        return log(x) * exp(-x) + sin(x) / x

    assert_close(f(2.0), math.log(2) * math.exp(-2) + math.sin(2) / 2)
    assert_close(f(Dual(2.0, 1.0)).value, math.log(2) * math.exp(-2) + math.sin(2) / 2)


def test_refuses_division_by_zero():
    """Nothing is divided by 0, nor by bε: no dual number times bε gives 1."""
    assert_refuses(operator.truediv, Dual(1, 1), Dual(0, 1), because="the divisor has value 0")
    assert_refuses(operator.truediv, Dual(0, 1), Dual(0, 1), because="the divisor has value 0")
    assert_refuses(operator.truediv, Dual(1, 1), 0, because="the divisor is 0")
    assert_refuses(operator.truediv, 1, Dual(0, 1), because="the divisor has value 0")


@pytest.mark.parametrize("wrong", [0.0, -2.0])
def test_refuses_logarithms_of_what_is_not_positive(wrong):
    """The real logarithm exists for positive numbers only."""
    assert_refuses(log, Dual(wrong, 1), because="the logarithm of its value does not exist")
    assert_refuses(log, wrong, because="the logarithm does not exist")


@pytest.mark.parametrize("base", [0.0, -2.0])
def test_refuses_varying_powers_of_what_is_not_positive(base):
    """uᵛ with varying v is e^(v log u), so u must be positive."""
    assert_refuses(operator.pow, base, Dual(2, 1), because="the base is not positive")
    assert_refuses(operator.pow, Dual(base, 1), Dual(2, 1), because="the base is not positive")


def test_leaves_its_inputs_alone():
    """x and y are the same numbers after an operation as before it."""
    operations = [operator.add, operator.sub, operator.mul, operator.truediv, operator.pow]
    for operation in operations:
        x, y = Dual(4.0, 3.0), Dual(2.0, 5.0)
        operation(x, y)
        operation(x, 3.0)
        operation(3.0, x)
        assert_parts(x, 4.0, 3.0)
        assert_parts(y, 2.0, 5.0)
    for function in (operator.neg, sin, exp, log):
        x = Dual(4.0, 3.0)
        function(x)
        assert_parts(x, 4.0, 3.0)


@pytest.mark.edge
def test_refuses_numbers_that_are_not_finite():
    """NaN and infinity are not real numbers."""
    for wrong in (math.nan, math.inf, -math.inf):
        assert_refuses(Dual, wrong, 1.0, because="the value is not finite")
        assert_refuses(Dual, 1.0, wrong, because="the derivative is not finite")
        assert_refuses(derivative, lambda x: x, wrong, because="x is not finite")


@pytest.mark.edge
def test_refuses_roots_of_negative_numbers():
    """A power of a negative number is real only if the exponent is an integer."""
    assert_refuses(operator.pow, Dual(-4, 1), 0.5, because="the base is negative")
    assert_refuses(operator.pow, Dual(-0.5, 1), -1.5, because="the base is negative")


@pytest.mark.edge
def test_refuses_powers_of_zero_without_slope():
    """At 0 the power uⁿ has no finite slope for n below 1 other than 0."""
    for exponent in (-1, -2.0, 0.5, -0.5, 0.75):
        assert_refuses(operator.pow, Dual(0, 1), exponent, because="there is no finite slope at 0")
