"""What gaussian_quadrature must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from gaussian_quadrature import gaussian_quadrature
from hypothesis import given
from hypothesis import strategies as st

from dojo.testing import (
    assert_at_least,
    assert_at_most,
    assert_close,
    assert_equal,
    assert_number,
    assert_refuses,
    numbers,
    vectors,
)


def polynomial(c):
    """Return the function with these coefficients, lowest power first."""
    return lambda x: float(sum(entry * x**k for k, entry in enumerate(c)))


def noted(f):
    """Return a function that notes where it is called, and the notes."""
    seen = []

    def noting(x):
        seen.append(float(x))
        return f(x)

    return noting, seen


def test_worked_example():
    """Two nodes give 2/3 for x^2 on [-1, 1] and 4 for x^3 on [0, 2], as in the README."""
    assert_close(gaussian_quadrature(lambda x: x * x, -1.0, 1.0, 2), 2 / 3)
    assert_close(gaussian_quadrature(lambda x: x**3, 0.0, 2.0, 2), 4.0)


def test_one_node():
    """One node is the midpoint, with the whole length as its weight."""
    f, seen = noted(lambda x: x * x)
    assert_close(gaussian_quadrature(f, 1.0, 5.0, 1), 36.0)
    assert_equal(len(seen), 1)
    assert_close(seen[0], 3.0)


def test_known_nodes():
    """Three nodes are 0 and plus or minus the square root of 3/5, with weights 8/9 and 5/9."""
    f, seen = noted(lambda x: 1.0 if abs(x) < 0.1 else 0.0)
    assert_close(gaussian_quadrature(f, -1.0, 1.0, 3), 8 / 9)
    root = math.sqrt(3 / 5)
    assert_close(np.array(sorted(seen)), [-root, 0.0, root])
    assert_close(gaussian_quadrature(lambda x: 1.0 if x > 0.1 else 0.0, -1.0, 1.0, 3), 5 / 9)


def test_agrees_with_numpy():
    """Nodes and weights are those that numpy gives for the Legendre polynomials."""
    for n in (2, 5, 16):
        f, seen = noted(math.exp)
        nodes, weights = np.polynomial.legendre.leggauss(n)
        assert_close(gaussian_quadrature(f, -1.0, 1.0, n), float(weights @ np.exp(nodes)))
        assert_close(np.array(sorted(seen)), nodes)


def test_degree():
    """Up to degree 2n - 1 there is no error; for x^(2n) there is one."""
    for n in (1, 2, 3, 4, 5, 8):
        for k in range(2 * n):
            exact = (1 + (-1) ** k) / (k + 1)
            assert_close(gaussian_quadrature(lambda x, k=k: x**k, -1.0, 1.0, n), exact)
        # The error for x^(2n) is 2^(2n+1) (n!)^4 / ((2n+1) ((2n)!)^2), at least 1e-5 here.
        found = assert_number(gaussian_quadrature(lambda x, n=n: x ** (2 * n), -1.0, 1.0, n))
        factorials = math.factorial(n) ** 4 / math.factorial(2 * n) ** 2
        assert_close(2 / (2 * n + 1) - found, 2.0 ** (2 * n + 1) * factorials / (2 * n + 1), rtol=1e-6)


def test_below_the_axis():
    """Area below the axis counts as negative."""
    assert_close(gaussian_quadrature(lambda _: -2.0, 0.0, 5.0, 4), -10.0)


def test_no_width():
    """From a point to itself there is no area."""
    assert_close(gaussian_quadrature(math.exp, 2.0, 2.0, 4), 0.0)


def test_backwards():
    """From 4 down to 0, the area under a positive function is negative: for x^2 it is -64/3."""
    assert_close(gaussian_quadrature(lambda x: x * x, 4.0, 0.0, 2), -64 / 3)


# The error is that of the term of degree 20 of the series: below 1e-19 for the exponential.
def test_converges_fast():
    """Ten nodes give 12 digits of a smooth integral."""
    assert_close(gaussian_quadrature(math.exp, 0.0, 1.0, 10), math.e - 1, rtol=1e-12)
    assert_close(gaussian_quadrature(math.sin, 0.0, math.pi, 12), 2.0, rtol=1e-12)


def test_many_nodes():
    """Even with many nodes no digits are lost: the weights add up to the length, and e^x is integrated."""
    for n in (30, 100):
        f, seen = noted(math.exp)
        assert_close(gaussian_quadrature(f, -1.0, 1.0, n), math.e - 1 / math.e, rtol=1e-11)
        assert_equal(len(seen), n)
        assert_equal(len(set(seen)), n)
        assert_close(gaussian_quadrature(lambda _: 1.0, -1.0, 1.0, n), 2.0, rtol=1e-11)


def test_never_at_the_limits():
    """All nodes are inside: 1 / sqrt(x) has no value at 0, yet it has an integral."""
    f, seen = noted(lambda x: 1 / math.sqrt(x))
    assert_close(gaussian_quadrature(f, 0.0, 1.0, 60), 2.0, rtol=0, atol=0.02)
    assert_at_least(min(seen), 1e-5)
    assert_at_most(max(seen), 1 - 1e-5)


# Coefficients up to 16 and points up to 16.1 in absolute value: values below 8e4, and areas below 3e6 with
# errors of 1e-8.
@given(vectors(st.integers(1, 4)), numbers(), numbers(), st.integers(2, 6))
def test_limits_exchanged(c, a, b, n):
    """On every interval cubics are integrated exactly, and exchanging the limits changes the sign."""
    f, a, b = polynomial(c), a + 0.1, b - 0.1
    exact = math.fsum(float(e) * (b ** (k + 1) - a ** (k + 1)) / (k + 1) for k, e in enumerate(c))
    assert_close(gaussian_quadrature(f, a, b, n), exact, atol=1e-6)
    assert_close(gaussian_quadrature(f, b, a, n), -exact, atol=1e-6)


@given(vectors(3), numbers(), st.integers(1, 5))
def test_linear(c, s, n):
    """The sum for s f + g is s times the sum for f plus the sum for g."""
    f, g = polynomial(c), math.cos
    of_f, of_g = (assert_number(gaussian_quadrature(h, -1.0, 2.0, n)) for h in (f, g))
    assert_close(gaussian_quadrature(lambda x: s * f(x) + g(x), -1.0, 2.0, n), s * of_f + of_g, atol=1e-9)


@pytest.mark.edge
def test_refuses_fewer_nodes_than_one():
    """At least one node is needed."""
    for n in (0, -1):
        assert_refuses(gaussian_quadrature, math.exp, 0.0, 1.0, n, because=f"n is {n}")


@pytest.mark.edge
def test_refuses_limits_that_are_not_finite():
    """Limits are finite numbers."""
    for wrong in (math.nan, math.inf, -math.inf):
        assert_refuses(gaussian_quadrature, lambda _: 1.0, wrong, 1.0, 3, because=f"a is {wrong}")
        assert_refuses(gaussian_quadrature, lambda _: 1.0, 0.0, wrong, 3, because=f"b is {wrong}")


@pytest.mark.edge
def test_refuses_values_that_are_not_finite():
    """Values are finite numbers."""
    for wrong in (math.nan, math.inf, -math.inf):
        f = lambda x, wrong=wrong: wrong if x > 0.6 else 1.0  # noqa: E731
        assert_refuses(gaussian_quadrature, f, 0.0, 1.0, 3, because=f"a value of f is {wrong}")
