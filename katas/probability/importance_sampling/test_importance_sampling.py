"""What importance_expectation must satisfy.  README.md states the mathematics."""

import math
from itertools import cycle, islice

import numpy as np
import pytest
from hypothesis import given
from importance_sampling import importance_expectation

from dojo.testing import (
    Mismatch,
    assert_close,
    assert_equal,
    assert_number,
    assert_refuses,
    assert_unpacks,
    rng,
    vectors,
)

# Logarithms of densities are at most 4 in absolute value, so weights are at most e^8; values of g are at most
# 16.  Sums of five such products and of their squares are right to within 1e-11 relative to the largest.
SAMPLES, LOGS = vectors(5), vectors(5).map(lambda v: v / 4)
ROUNDING = 1e-9


def dealer(rows):
    """Return a sampler that deals these rows in order, from the first again after the last."""
    deck = cycle(rows)
    return lambda k, _: np.array(list(islice(deck, k)))


def identity(x):
    return x


def zero(x):
    return 0.0 * x


def log_triangle(x):
    return np.log(2 * x)


def log_normal(mean, std):
    """Return the log-density of a normal distribution."""
    return lambda x: -(((x - mean) / std) ** 2) / 2 - math.log(std) - math.log(2 * math.pi) / 2


def normal(mean, std):
    """Return a sampler of a normal distribution."""
    return lambda k, generator: generator.normal(mean, std, k)


def table(rows, values):
    """Return a function that looks up the value of each row in a table of different rows."""
    known = {float(row): float(value) for row, value in zip(rows, values, strict=True)}
    return lambda x: np.array([known[float(row)] for row in x])


def expectation(g, log_target, proposal_sample, log_proposal, n, generator=None):
    """Return estimate and standard error as two numbers."""
    generator = rng() if generator is None else generator
    returned = importance_expectation(g, log_target, proposal_sample, log_proposal, n, generator)
    estimate, error = assert_unpacks(returned, "estimate", "standard_error")
    return estimate, error


def assert_results(results, values):
    """Compare both results with the mean of the values and its standard error."""
    n = len(values)
    mean = math.fsum(values) / n
    variance = math.fsum((value - mean) ** 2 for value in values) / (n - 1)
    scale = max(map(abs, values))
    assert_close(results[0], mean, atol=ROUNDING * scale)
    assert_close(results[1], math.sqrt(variance / n), atol=ROUNDING * scale)


def require(holds, otherwise):
    """Raise a sentence unless something holds.

    Whether it holds is what is compared with other solutions, not what they have drawn.
    """
    try:
        assert_equal(bool(holds), True)
    except Mismatch:
        raise Mismatch(otherwise) from None


def two_numbers(results):
    """Return estimate and error of random samples, both finite, without noting what they are."""
    for value in results:
        if not np.isreal(value) or np.ndim(value) or not np.isfinite(value):
            assert_number(value)
    return results


def test_worked_example():
    """For 2x on [0, 1] and the uniform samples 1/4 and 1/2, the estimate is 5/16 with error 3/16."""
    estimate, error = expectation(identity, log_triangle, dealer([0.25, 0.5]), zero, 2)
    assert_close(estimate, 5 / 16)
    assert_close(error, 3 / 16)


def test_target_is_proposal():
    """If the target is the proposal, all weights are 1: 1, 3 and 8 have mean 4 and variance 13."""
    log_density = log_normal(1.0, 2.0)
    results = expectation(identity, log_density, dealer([1.0, 3.0, 8.0]), log_density, 3)
    assert_results(results, [1.0, 3.0, 8.0])


def test_truth_values():
    """A probability is the expectation of 1 for true and 0 for false, with weights 1.6, 0.4 and 1.2."""
    results = expectation(lambda x: x > 0.5, log_triangle, dealer([0.8, 0.2, 0.6]), zero, 3)
    assert_results(results, [1.6, 0.0, 1.2])


@given(SAMPLES, LOGS, LOGS)
def test_agrees_with_the_definition(values, log_p, log_q):
    """The estimate is the mean of the w(x_i) g(x_i), the squared error their sample variance over n."""
    rows = np.arange(5.0)
    results = expectation(table(rows, values), table(rows, log_p), dealer(rows), table(rows, log_q), 5)
    ratios = [math.exp(a) / math.exp(b) for a, b in zip(log_p, log_q, strict=True)]
    assert_results(results, [w * value for w, value in zip(ratios, values, strict=True)])


@given(SAMPLES, SAMPLES, LOGS)
def test_sum(f, g, log_p):
    """The estimate for f + g is the estimate for f plus the estimate for g."""
    rows = np.arange(5.0)
    found, first, second = (
        expectation(table(rows, values), table(rows, log_p), dealer(rows), zero, 5)[0]
        for values in (f + g, f, g)
    )
    assert_close(found, assert_number(first) + assert_number(second), atol=ROUNDING)


@pytest.mark.parametrize("log_factor", [-1000.0, 1000.0])
def test_same_factor(log_factor):
    """A factor of e^-1000 or e^1000 in both densities, which is no longer a float, cancels in the weights."""
    results = expectation(
        identity,
        lambda x: log_triangle(x) + log_factor,
        dealer([0.1, 0.7, 0.9]),
        lambda x: zero(x) + log_factor,
        3,
    )
    assert_results(results, [0.02, 0.98, 1.62])


# Logarithms near -1300 are rounded to 1e-13, and sums of 1000 terms to a little more.
def test_thousand_dimensions():
    """In 1,000 dimensions the densities of N(0, I) and N(m, I) are 0 in floats, but w = e^(1/2 - m . x)."""
    d = 1000
    m = np.full(d, 1 / math.sqrt(d))
    across = np.where(np.arange(d) % 2 == 0, 0.9, -0.9)
    rows = [across + c * m for c in (0.0, 1.0, -1.0)]

    def log_density(centre):
        return lambda x: -((x - centre) ** 2).sum(axis=1) / 2 - d * math.log(2 * math.pi) / 2

    results = expectation(
        lambda x: 3 + (x * m).sum(axis=1), log_density(0 * m), dealer(rows), log_density(m), 3
    )
    assert_results(results, [3 * math.exp(0.5), 4 * math.exp(-0.5), 2 * math.exp(1.5)])


def test_outside_the_target():
    """A sample where the target has density 0 has weight 0, and still counts as one of n."""
    with np.errstate(divide="ignore"):
        results = expectation(
            lambda x: x + 1, lambda x: np.log(1.0 * (x < 1)), dealer([0.1, 1.5, 0.7, 2.0]), zero, 4
        )
    assert_results(results, [1.1, 0.0, 1.7, 0.0])


def test_samples_are_rows():
    """A sample may be a vector: rows (1, 2), (3, 4) and (5, 0) with weights 2, 4 and 0.1."""
    rows = [[1.0, 2.0], [3.0, 4.0], [5.0, 0.0]]
    results = expectation(
        lambda x: x[:, 0] * x[:, 1] + 1,
        lambda x: np.log(np.where(x[:, 1] > 0, x[:, 1], 0.1)),
        dealer(rows),
        lambda x: zero(x[:, 0]),
        3,
    )
    assert_results(results, [6.0, 52.0, 0.1])


def test_as_many_as_asked():
    """With n = 3 the first three samples count, each for its weight and its value alike."""
    samples = dealer([0.1, 0.3, 0.2, 100.0, 200.0, 400.0, 800.0])
    results = expectation(identity, log_triangle, samples, zero, 3)
    assert_results(results, [0.02, 0.18, 0.08])


# The values lie between 0 and b = e^-8.  Their second moment is e^16 P(Z > 8), their variance v = 4.53e-9.
# By Bernstein's inequality the mean of n is further than t = 7 sqrt(v / n) from its expectation with a
# probability of at most 2 exp(-n t^2 / (2 v + 2 b t / 3)) = 6e-10.  The squares of the values have second
# moment e^96 P(Z > 16), so by the same inequality the reported error is within 20 % of sqrt(v / n), except
# with a probability below 1e-12.
def test_rare_event():
    """P(Z > 4) = 3.17e-5 by 10,000 samples of N(4, 1), where the error is about 7e-7."""
    estimate, error = two_numbers(
        expectation(lambda x: x > 4, log_normal(0, 1), normal(4, 1), log_normal(4, 1), 10_000, rng(1))
    )
    tail = math.erfc(4 / math.sqrt(2)) / 2
    moment = math.exp(16) * math.erfc(8 / math.sqrt(2)) / 2
    expected = math.sqrt((moment - tail**2) / 10_000)
    require(
        abs(estimate - tail) <= 7 * expected,
        f"Expected about {tail:.3g}, within 7 errors of {expected:.2g}, but the estimate is {estimate:.3g}.",
    )
    require(
        0.8 * expected <= error <= 1.2 * expected,
        f"Expected an error of about {expected:.2g}, but it is {error:.2g}.",
    )


# The weights lie between 0 and 2.  By Hoeffding's inequality the mean of n is further than t from 1 with a
# probability of at most 2 exp(-n t^2 / 2): below 1e-9 for t = 6.56 / sqrt(n).
def test_mean_weight():
    """The weights have mean 1: with g = 1, target N(0, 1) and the wider proposal N(0, 2^2)."""
    estimate, _ = two_numbers(
        expectation(lambda x: 0 * x + 1, log_normal(0, 1), normal(0, 2), log_normal(0, 2), 10_000, rng(2))
    )
    require(
        abs(estimate - 1) <= 6.56 / 100,
        f"Expected a mean weight of about 1, but the estimate for g = 1 is {estimate:.3g}.",
    )


def test_same_seed():
    """All randomness comes from the generator: equal generators give equal results."""
    first, again = (
        expectation(np.exp, log_normal(0, 1), normal(1, 2), log_normal(1, 2), 5, rng(3)) for _ in range(2)
    )
    require(first == again, "Expected the same results from equal generators, but they differ.")


# Means of five such values are this close with a probability below 1e-11.
def test_other_numbers():
    """A generator moves on, and another one gives other numbers: the estimates differ."""
    generator = rng(4)
    first, second, third = (
        expectation(identity, log_normal(0, 1), normal(1, 2), log_normal(1, 2), 5, g)[0]
        for g in (generator, generator, rng(5))
    )
    require(abs(first - second) > 1e-12, "Expected another estimate in a second call, but got the same.")
    require(abs(first - third) > 1e-12, "Expected another estimate from another generator.")


def test_leaves_its_inputs_alone():
    """The function leaves the samples unchanged: the sampler may return the same array again."""
    data = np.array([0.1, 0.7, 0.9])
    expectation(identity, log_triangle, lambda k, _: data[:k], zero, 3)
    assert_close(data, [0.1, 0.7, 0.9])


@pytest.mark.edge
def test_g_outside_the_target():
    """Where the target has density 0, the value is 0, whatever g is there."""
    for wrong in (math.inf, math.nan):
        with np.errstate(divide="ignore"):
            results = expectation(
                lambda x, wrong=wrong: np.where(x < 1, x, wrong),
                lambda x: np.log(1.0 * (x < 1)),
                dealer([0.1, 1.5, 0.7]),
                zero,
                3,
            )
        assert_results(results, [0.1, 0.0, 0.7])


@pytest.mark.edge
def test_refuses_fewer_than_two_samples():
    """One value has no spread, and no values have no mean."""
    for n in (1, 0):
        arguments = identity, log_triangle, dealer([0.25, 0.5]), zero, n, rng()
        assert_refuses(importance_expectation, *arguments, because=f"n is {n}")


@pytest.mark.edge
def test_refuses_other_shapes():
    """Each sample has one weight and one value."""
    for wrong in (np.sum, lambda x: np.append(x, 0.5), lambda x: x[:, None]):
        for g, log_p, log_q, name in (
            (wrong, log_triangle, zero, "g"),
            (identity, wrong, zero, "log_target"),
            (identity, log_triangle, wrong, "log_proposal"),
        ):
            arguments = g, log_p, dealer([0.25, 0.5, 0.75]), log_q, 3, rng()
            because = f"{name} does not return one number for each sample"
            assert_refuses(importance_expectation, *arguments, because=because)


@pytest.mark.edge
def test_refuses_values_that_are_not_finite():
    """A mean needs every value to be finite."""
    for wrong in (math.nan, math.inf):
        for g, log_p in (
            (lambda x, wrong=wrong: x + wrong, zero),
            (identity, lambda x, wrong=wrong: x + wrong),
        ):
            arguments = g, log_p, dealer([0.25, 0.5]), zero, 2, rng()
            assert_refuses(importance_expectation, *arguments, because=f"a value is {wrong}")
