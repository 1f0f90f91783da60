"""What compose must satisfy.  README.md states the mathematics."""

import math

from function_composition import compose
from hypothesis import given

from dojo.testing import assert_close, assert_equal, numbers, vectors


def double(x):
    return 2 * x


def successor(x):
    return x + 1


def line(a, b):
    """Return the function a x + b."""
    return lambda x: a * x + b


def test_worked_example():
    """The values computed by hand in the README: 8, 7 in the other order, and 16 with a second doubling."""
    assert_close(compose(double, successor)(3.0), 8.0)
    assert_close(compose(successor, double)(3.0), 7.0)
    assert_close(compose(double, double, successor)(3.0), 16.0)


def test_one_function():
    """The composition of one function is that function."""
    assert_close(compose(double)(5.0), 10.0)


def test_identity():
    """The composition of no functions changes nothing."""
    assert_close(compose()(5.0), 5.0)
    assert_equal(compose()("word"), "word")


def test_right_to_left():
    """The last function is applied first: log(sqrt(x)) exists where sqrt(log(x)) does not."""
    assert_close(compose(math.log, math.sqrt)(0.1), math.log(0.1) / 2)
    assert_close(compose(math.sqrt, abs, math.log)(0.1), math.sqrt(-math.log(0.1)))


def test_order_of_three():
    """All three orders of a difference matter: 10 - 2 (3 + 1) = 2, and 2 (10 - 4) = 12."""
    minus = line(-1.0, 10.0)
    assert_close(compose(minus, double, successor)(3.0), 2.0)
    assert_close(compose(double, minus, successor)(3.0), 12.0)
    assert_close(compose(successor, double, minus)(3.0), 15.0)


def test_other_kinds_of_values():
    """Only neighbours have to fit: a text becomes its length, and the length another number."""
    assert_close(compose(double, float, len)("four"), 8.0)
    assert_equal(compose(str, len)("four"), "4")


def test_each_function_is_called_once():
    """When the result is called, each function is called once, the last one first."""
    calls = []

    def noting(name):
        def f(x):
            calls.append(name)
            return x

        return f

    compose(noting("third"), noting("second"), noting("first"))(1.0)
    assert_equal(" ".join(calls), "first second third")


def test_used_again():
    """The composition is a function like any other: it can be called again, and composed."""
    quadruple = compose(double, double)
    assert_close(quadruple(1.0), 4.0)
    assert_close(quadruple(2.0), 8.0)
    assert_close(compose(quadruple, quadruple)(1.0), 16.0)
    assert_close(compose(successor, successor)(1.0), 3.0)
    assert_close(quadruple(1.0), 4.0)


def test_many_functions():
    """A chain may be long: adding 1 a hundred times adds 100."""
    assert_close(compose(*[successor] * 100)(0.0), 100.0)


@given(vectors(6), numbers())
def test_associative(c, x):
    """Brackets do not matter: (f g) h = f (g h) = f g h."""
    f, g, h = line(*c[:2].tolist()), line(*c[2:4].tolist()), line(*c[4:].tolist())
    # Multiples of 4^-4 below 16^4: exact.
    expected = f(g(h(x)))
    assert_close(compose(compose(f, g), h)(x), expected)
    assert_close(compose(f, compose(g, h))(x), expected)
    assert_close(compose(f, g, h)(x), expected)


@given(vectors(2), numbers())
def test_neutral(c, x):
    """The identity changes nothing, before a function or after it."""
    f = line(*c.tolist())
    assert_close(compose(f, compose())(x), f(x))
    assert_close(compose(compose(), f)(x), f(x))


@given(vectors(4), numbers())
def test_agrees_with_the_formula(c, x):
    """The line a x + b after the line c x + d is the line a c x + a d + b."""
    a, b, c, d = c.tolist()
    assert_close(compose(line(a, b), line(c, d))(x), a * c * x + a * d + b)
