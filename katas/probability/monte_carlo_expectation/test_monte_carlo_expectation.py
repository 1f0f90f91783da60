"""What monte_carlo_expectation must satisfy.  README.md states the mathematics."""

import math
from itertools import cycle, islice

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from monte_carlo_expectation import monte_carlo_expectation

from dojo.testing import (
    assert_at_least,
    assert_at_most,
    assert_close,
    assert_number,
    assert_refuses,
    assert_unpacks,
    matrices,
    numbers,
    rng,
    vectors,
)

# Two to eight numbers, drawn as eight, which costs a single choice; the first says how many count.
SAMPLES = vectors(8).map(lambda v: v[: 2 + int(4 * abs(v[0])) % 7])


def dealer(rows):
    """Return a sampler that deals these rows in order, from the first again after the last."""
    deck = cycle(rows)
    return lambda k, _: np.array(list(islice(deck, k)))


def identity(x):
    return x


def square(x):
    return x * x


def normal(k, generator):
    return generator.normal(size=k)


def expectation(g, sample, n, generator=None):
    """Return estimate and standard error as two numbers."""
    returned = monte_carlo_expectation(g, sample, n, rng() if generator is None else generator)
    estimate, error = assert_unpacks(returned, "estimate", "standard_error")
    return assert_number(estimate), assert_number(error)


def test_worked_example():
    """For the throws 2 and 4 of a die the mean square is 10, its standard error 6, as in the README."""
    estimate, error = expectation(square, dealer([2, 4]), 2)
    assert_close(estimate, 10.0)
    assert_close(error, 6.0)


def test_four_throws():
    """The throws 1, 3, 3 and 5 have mean 3 and variance 8/3; that of their mean is a quarter of it."""
    estimate, error = expectation(identity, dealer([1, 3, 3, 5]), 4)
    assert_close(estimate, 3.0)
    assert_close(error, math.sqrt(2 / 3))


def test_constant():
    """The expectation of a constant is the constant, with standard error 0."""
    estimate, error = expectation(lambda x: 0 * x - 7, dealer([1.0, 2.0, 5.0]), 3)
    assert_close(estimate, -7.0)
    assert_close(error, 0.0)


def test_as_many_as_asked():
    """With n = 3 the first three samples count, and nothing that comes after them."""
    estimate, error = expectation(identity, dealer([1.0, 2.0, 3.0, 100.0, 200.0, 400.0, 800.0]), 3)
    assert_close(estimate, 2.0)
    assert_close(error, math.sqrt(1 / 3))


def test_samples_are_rows():
    """A sample may be a vector: for (1, 2), (3, 4) and (5, 0) the products are 2, 12 and 0."""
    rows = [[1.0, 2.0], [3.0, 4.0], [5.0, 0.0]]
    estimate, error = expectation(lambda x: x[:, 0] * x[:, 1], dealer(rows), 3)
    assert_close(estimate, 14 / 3)
    assert_close(error, _by_definition([2.0, 12.0, 0.0])[1])


def test_samples_may_be_matrices():
    """A sample may be a matrix: for 2 I and 4 I the traces are 4 and 8."""
    rows = [2 * np.eye(2), 4 * np.eye(2)]
    estimate, error = expectation(lambda x: x[:, 0, 0] + x[:, 1, 1], dealer(rows), 2)
    assert_close(estimate, 6.0)
    assert_close(error, 2.0)


def test_truth_values():
    """A probability is the expectation of 1 for true and 0 for false: two of four throws exceed 3."""
    estimate, error = expectation(lambda x: x > 3, dealer([1, 4, 6, 2]), 4)
    assert_close(estimate, 0.5)
    assert_close(error, math.sqrt(1 / 12))


def _by_definition(values):
    n = len(values)
    mean = math.fsum(values) / n
    return mean, math.sqrt(math.fsum((value - mean) ** 2 for value in values) / (n - 1) / n)


# Squares and products of the numbers drawn are at most 16^3 in absolute value; sums of a few keep errors
# below 1e-11.
@given(SAMPLES, numbers())
def test_agrees_with_the_definition(x, a):
    """The estimate is the mean of the g(x_i), the squared error their sample variance over n."""
    mean, expected = _by_definition([(value - a) * value for value in x.tolist()])
    estimate, error = expectation(lambda t: (t - a) * t, dealer(x), len(x))
    assert_close(estimate, mean, atol=1e-10)
    assert_close(error, expected, atol=1e-10)


@given(SAMPLES)
def test_jensen(x):
    """The mean square exceeds the squared mean by n - 1 times the squared error: it is never less."""
    squares, _ = expectation(square, dealer(x), len(x))
    mean, error = expectation(identity, dealer(x), len(x))
    assert_close(squares, mean**2 + (len(x) - 1) * error**2, atol=1e-10)


@given(SAMPLES, numbers(), numbers())
def test_linear(x, s, c):
    """E[s g(X) + c] is s E[g(X)] + c, and its error is |s| times the error of E[g(X)]."""
    estimate, error = expectation(square, dealer(x), len(x))
    found, found_error = expectation(lambda t: s * t * t + c, dealer(x), len(x))
    assert_close(found, s * estimate + c, atol=1e-10)
    assert_close(found_error, abs(s) * error, atol=1e-10)


@given(matrices(5, 3))
def test_sum(x):
    """The expectation of a sum is the sum of the expectations: E[X_1 + X_2 + X_3] for vectors X."""
    n = len(x)
    parts = [expectation(lambda t, j=j: t[:, j], dealer(x), n)[0] for j in range(3)]
    estimate, _ = expectation(lambda t: t[:, 0] + t[:, 1] + t[:, 2], dealer(x), n)
    assert_close(estimate, sum(parts), atol=1e-11)


@given(SAMPLES)
def test_order(x):
    """The order of the samples does not matter."""
    estimate, error = expectation(square, dealer(x), len(x))
    found, found_error = expectation(square, dealer(x[::-1]), len(x))
    assert_close(found, estimate, atol=1e-10)
    assert_close(found_error, error, atol=1e-10)


@given(SAMPLES, st.integers(2, 4))
def test_repeated_samples(x, k):
    """With every sample k times, the mean stays, and n - 1 in the squared error becomes k n - 1."""
    n = len(x)
    estimate, error = expectation(identity, dealer(x), n)
    found, found_error = expectation(identity, dealer(x), k * n)
    assert_close(found, estimate, atol=1e-11)
    assert_close(found_error, error * math.sqrt((n - 1) / (k * n - 1)), atol=1e-11)


# A sum of squares of 1000 normal numbers is off by 8 of its standard deviations with a probability below
# 1e-10 (Laurent and Massart, Adaptive estimation of a quadratic functional, lemma 1).
def test_second_moment_of_a_normal():
    """For a standard normal X the expectation of X^2 is 1; the variance of X^2 is 2."""
    estimate, _ = expectation(square, normal, 1000, rng(2))
    assert_close(estimate, 1.0, rtol=0, atol=8 * math.sqrt(2 / 1000))


# 4 times a share with probability p = pi / 4: by Chernoff's bound it is off by 7 standard deviations with a
# probability below 1e-9.
def test_quarter_disc():
    """The share of a square that a quarter disc covers is pi / 4."""
    estimate, error = expectation(
        lambda x: 4 * (x[:, 0] ** 2 + x[:, 1] ** 2 < 1),
        lambda k, generator: generator.uniform(size=(k, 2)),
        1000,
        rng(3),
    )
    p = math.pi / 4
    assert_close(estimate, math.pi, rtol=0, atol=7 * 4 * math.sqrt(p * (1 - p) / 1000))
    share = estimate / 4
    assert_close(error, 4 * math.sqrt(share * (1 - share) / 999))


def test_covers_the_expectation():
    """In about two cases out of three the expectation is within one standard error of the estimate."""
    generator = rng(4)
    hits = 0
    for _ in range(300):
        estimate, error = expectation(identity, normal, 10, generator)
        hits += abs(estimate) <= error
    # The probability is 0.657, that of Student's distribution with 9 degrees of freedom.  By Chernoff's bound
    # the share among 300 is outside these limits, some 7 standard deviations away, with one below 1e-9.
    assert_at_least(hits / 300, 0.66 - 0.19)
    assert_at_most(hits / 300, 0.66 + 0.19)


def test_same_seed():
    """All randomness comes from the generator: equal seeds give equal results."""
    estimate, error = expectation(np.exp, normal, 5, rng(5))
    again, error_again = expectation(np.exp, normal, 5, rng(5))
    assert_close(again, estimate)
    assert_close(error_again, error)


def test_other_samples():
    """A generator moves on, and other seeds give other numbers, so the estimates differ."""
    # Means of five normal numbers are this close with a probability below 1e-11.
    generator = rng(6)
    first, _ = expectation(identity, normal, 5, generator)
    second, _ = expectation(identity, normal, 5, generator)
    third, _ = expectation(identity, normal, 5, rng(7))
    assert_at_least(abs(first - second), 1e-12)
    assert_at_least(abs(first - third), 1e-12)


# Values near 1e6 are rounded to 1e-10, and so are their deviations of size 1.
def test_far_from_zero():
    """Adding a million moves the estimate by a million, and the error not at all."""
    x = [0.25, 1.5, -0.75, 2.0, 0.5]
    estimate, error = expectation(identity, dealer(x), 5)
    found, found_error = expectation(lambda t: t + 1e6, dealer(x), 5)
    assert_close(found, estimate + 1e6)
    assert_close(found_error, error, rtol=1e-7)


def test_refuses_fewer_than_two_samples():
    """One value has no spread, and no values have no mean."""
    for n in (1, 0):
        assert_refuses(monte_carlo_expectation, identity, normal, n, rng(), because=f"n is {n}")


def test_leaves_its_inputs_alone():
    """The function leaves the samples unchanged: the sampler may return the same array again."""
    data = np.array([2.0, 4.0, 9.0])
    expectation(identity, lambda k, _: data[:k], 3)
    assert_close(data, [2.0, 4.0, 9.0])


@pytest.mark.edge
def test_single_precision():
    """Single precision holds a million and a quarter exactly; mean and error are just as accurate."""
    x = [0.25, 1.5, -0.75, 2.0, 0.5]
    mean, expected = _by_definition(x)
    estimate, error = expectation(lambda t: (t + 1e6).astype(np.float32), dealer(x), 5)
    assert_close(estimate, mean + 1e6)
    assert_close(error, expected, rtol=1e-7)


@pytest.mark.edge
def test_refuses_other_shapes_of_values():
    """g(X) is one number for each sample: k samples, k values in a vector."""
    for g, what in (
        (np.mean, "one number for all samples"),
        (lambda x: x.reshape(-1, 1), "a matrix of one column"),
        (lambda x: np.stack([x, x], axis=1), "two values for each sample"),
        (lambda x: np.append(x, 1.0), "one value too many"),
    ):
        assert_refuses(monte_carlo_expectation, g, normal, 4, rng(), because=f"g returns {what}")


@pytest.mark.edge
def test_refuses_another_number_of_samples():
    """A sampler returns as many samples as it is asked for, one in each row."""
    for more in (1, -1):
        because = f"sample(4, rng) returns {4 + more} samples, and so on"
        assert_refuses(
            monte_carlo_expectation,
            identity,
            lambda k, generator, more=more: generator.uniform(size=k + more),
            4,
            rng(),
            because=because,
        )
    assert_refuses(
        monte_carlo_expectation,
        lambda x: x.sum(axis=0),
        lambda k, generator: generator.uniform(size=(2, k)),
        4,
        rng(),
        because="sample(4, rng) returns only 2 rows",
    )
    assert_refuses(
        monte_carlo_expectation,
        lambda x: np.ones(np.size(x)),
        lambda _, generator: generator.uniform(),
        4,
        rng(),
        because="sample returns a single number",
    )


@pytest.mark.edge
def test_refuses_values_that_are_not_finite():
    """A mean needs every value to be finite."""
    for wrong in (math.nan, math.inf, -math.inf):
        because = f"a value of g is {wrong}"
        for rows in ([wrong, 1.0, 2.0], [1.0, 2.0, 3.0, wrong]):
            assert_refuses(monte_carlo_expectation, identity, dealer(rows), len(rows), rng(), because=because)
