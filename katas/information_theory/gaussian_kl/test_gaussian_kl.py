"""What gaussian_kl must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from gaussian_kl import gaussian_kl
from hypothesis import given
from hypothesis import strategies as st

from dojo.testing import (
    assert_at_least,
    assert_at_most,
    assert_close,
    assert_leaves_alone,
    assert_number,
    assert_refuses,
    matrices,
    rng,
    vectors,
)

STANDARD = ([0.0, 0.0], [[1.0, 0.0], [0.0, 1.0]])
TILTED = ([2.0, 1.0], [[4.0, 2.0], [2.0, 2.0]])

# Covariances drawn here have condition numbers below 250, and below 3000 after the affine maps: a system is
# solved with a relative error below 1e-11.  Let t be the eigenvalues of cov1^-1 cov0.  D is at least the sum
# of (t - 1 - log t) / 2, which is above t / 5 for t > 4: where the terms are large, D is large too, and the
# relative tolerance covers their errors.  All other terms together are below 50, with an error below 1e-9.
ROUNDING = 1e-9


@st.composite
def gaussians(draw, d):
    """Draw a mean, and a covariance with eigenvalues of at least 0.1."""
    b = draw(matrices(d, d)) / 10
    return draw(vectors(d)) / 10, b @ b.T + 0.1 * np.eye(d)


@st.composite
def pairs(draw):
    """Draw the four arguments, for one to three dimensions."""
    d = draw(st.integers(1, 3))
    return (*draw(gaussians(d)), *draw(gaussians(d)))


def log_density(x, mean, variance):
    """Return the logarithm of the density of N(mean, variance), in one dimension."""
    return -((x - mean) ** 2 / variance + math.log(2 * math.pi * variance)) / 2


def test_worked_example():
    """In one dimension: log 2 - 1/4 from N(0, 1) to N(1, 4), and 2 - log 2 the other way round."""
    first, second = ([0.0], [[1.0]]), ([1.0], [[4.0]])
    assert_close(gaussian_kl(*map(np.array, (*first, *second))), math.log(2) - 1 / 4)
    assert_close(gaussian_kl(*map(np.array, (*second, *first))), 2 - math.log(2))


def test_two_dimensions():
    """In two dimensions: log 2 + 1/4 for the pair in the README, and 9/2 - log 2 the other way round."""
    assert_close(gaussian_kl(*map(np.array, (*STANDARD, *TILTED))), math.log(2) + 1 / 4)
    assert_close(gaussian_kl(*map(np.array, (*TILTED, *STANDARD))), 9 / 2 - math.log(2))


def test_tenths():
    """With variances 0.1, 0.4 and 0.2, 0.3, and means 0.1 and 0.2 apart, the two coordinates add up."""
    result = gaussian_kl(np.array([0.1, 0.3]), np.diag([0.1, 0.4]), np.array([0.2, 0.1]), np.diag([0.2, 0.3]))
    logarithm = math.log(0.2 * 0.3 / (0.1 * 0.4))
    assert_close(result, (logarithm - 2 + 0.1 / 0.2 + 0.4 / 0.3 + 0.1**2 / 0.2 + 0.2**2 / 0.3) / 2)


@pytest.mark.parametrize("variance", [0.001, 1000.0])
def test_many_dimensions(variance):
    """In 120 dimensions the determinants of 0.001 I and 1000 I leave the range of a float, but D does not."""
    # The squared distance of the means is 120 * variance / 10, and divided by 2 * variance it is 6.
    mean1 = np.full(120, math.sqrt(variance / 10))
    result = gaussian_kl(np.zeros(120), variance * np.eye(120), mean1, 2 * variance * np.eye(120))
    assert_close(result, (120 * math.log(2) - 120 + 60 + 6) / 2)


@given(st.integers(1, 3).flatmap(gaussians))
def test_zero_at_itself(gaussian):
    """A Gaussian does not diverge from itself."""
    mean, cov = gaussian
    assert_close(gaussian_kl(mean, cov, mean.copy(), cov.copy()), 0.0, atol=ROUNDING)


@given(pairs())
def test_not_negative(pair):
    """Believing in a different Gaussian never helps."""
    assert_at_least(gaussian_kl(*pair), 0.0, slack=ROUNDING)


@given(pairs(), pairs())
def test_adds_over_blocks(first, second):
    """For independent parts the divergences add up."""
    parts = assert_number(gaussian_kl(*first)) + assert_number(gaussian_kl(*second))
    together = [_joined(a, b) for a, b in zip(first, second, strict=True)]
    assert_close(gaussian_kl(*together), parts, atol=ROUNDING)


def _joined(a, b):
    if a.ndim == 1:
        return np.concatenate([a, b])
    corner = np.zeros((len(a), len(b)))
    return np.block([[a, corner], [corner.T, b]])


@given(pairs(), st.data(), st.sampled_from([-1.0, 0.5, 2.0]))
def test_affine_maps(pair, data, scale):
    """Measuring in other coordinates, A x + b, changes nothing."""
    mean0, cov0, mean1, cov1 = pair
    d = len(mean0)
    # Ones on the diagonal and at most 0.4 below it: lengths are stretched by 0.5 to 2, times `scale`.
    a = scale * (np.eye(d) + np.tril(data.draw(matrices(d, d)), -1) / 40)
    b = data.draw(vectors(d))
    moved = gaussian_kl(a @ mean0 + b, _symmetric(a @ cov0 @ a.T), a @ mean1 + b, _symmetric(a @ cov1 @ a.T))
    assert_close(moved, assert_number(gaussian_kl(*pair)), atol=ROUNDING)


def _symmetric(cov):
    return (cov + cov.T) / 2


@given(vectors(2), st.sampled_from([0.1, 0.5, 1.0, 4.0]), st.sampled_from([0.1, 0.5, 1.0, 4.0]))
def test_agrees_with_the_integral(means, variance0, variance1):
    """In one dimension D is the integral of p_0 (log p_0 - log p_1)."""
    m0, m1 = means / 10
    # Nine standard deviations to both sides, in steps of a quarter: a sum with equal weights gives the
    # integral of a Gaussian times a quadratic function up to rounding.
    h = math.sqrt(variance0) / 4
    x = m0 + h * np.arange(-36, 37)
    logs = log_density(x, m0, variance0)
    expected = h * float(np.sum(np.exp(logs) * (logs - log_density(x, m1, variance1))))
    result = gaussian_kl(np.array([m0]), np.array([[variance0]]), np.array([m1]), np.array([[variance1]]))
    assert_close(result, expected, atol=ROUNDING)


def test_agrees_with_samples():
    """D is the mean of log p_0(x) - log p_1(x) over samples x from p_0, here for the pair in the README."""
    n = 10_000
    x = rng().standard_normal((n, 2))
    y = x - TILTED[0]
    # The inverse and the determinant of the second covariance are those worked out in the README.
    ratios = (math.log(4) - np.sum(x * x, axis=1) + np.sum(y @ [[0.5, -0.5], [-0.5, 1.0]] * y, axis=1)) / 2
    # For independent standard normal z, a ratio is a constant plus the sum of a_i z_i^2 + b_i z_i, where a is
    # (0.155, -0.405) and |b| is 1/2: its variance is 2 |a|^2 + |b|^2 = 5/8.  Chernoff's bound, with the
    # moment generating function of this sum, leaves less than 1e-10 beyond 7 standard errors.
    error = assert_number(gaussian_kl(*map(np.array, (*STANDARD, *TILTED)))) - float(ratios.mean())
    assert_at_most(abs(error), 7 * math.sqrt(5 / 8 / n))


def test_leaves_its_inputs_alone():
    """The function leaves the means and the covariances unchanged."""
    assert_leaves_alone(gaussian_kl, *map(np.array, (*STANDARD, *TILTED)))


@pytest.mark.edge
def test_accepts_lists_integers_and_single_precision():
    """Lists, integers and single-precision numbers give the result of the same numbers as floats."""
    assert_close(gaussian_kl(*STANDARD, *TILTED), math.log(2) + 1 / 4)
    assert_close(gaussian_kl([0], [[1]], np.array([1]), np.array([[4]])), math.log(2) - 1 / 4)
    single = [np.array(argument, dtype=np.float32) for argument in ([0.1], [[1.0]], [1.7], [[4.0]])]
    distance = float(single[2][0]) - float(single[0][0])
    assert_close(gaussian_kl(*single), math.log(2) + (distance**2 - 3) / 8)


@pytest.mark.edge
def test_refuses_shapes_that_do_not_fit():
    """Both means are vectors of the same length, and both covariances are square with that length."""
    mean, cov = STANDARD
    for wrong in (
        (mean, cov, [0.0], cov),
        ([[0.0], [0.0]], cov, [[0.0], [0.0]], cov),
        (mean, [[1.0]], mean, cov),
        (mean, cov, mean, [1.0, 1.0]),
    ):
        shapes = ", ".join(str(np.shape(argument)) for argument in wrong)
        assert_refuses(gaussian_kl, *wrong, because=f"the shapes are {shapes}")


@pytest.mark.edge
def test_refuses_what_is_not_a_covariance():
    """A covariance is symmetric up to rounding, and positive definite."""
    mean, cov = STANDARD
    for wrong, because in (
        ([[1.0, 0.5], [0.0, 1.0]], "is not symmetric"),
        ([[1.0, 1e-9], [0.0, 1.0]], "is not symmetric within 1e-10"),
        ([[1.0, 2.0], [2.0, 1.0]], "has a negative eigenvalue"),
        ([[1.0, 1.0], [1.0, 1.0]], "has eigenvalue 0"),
    ):
        assert_refuses(gaussian_kl, mean, wrong, mean, cov, because=f"cov0 {because}")
        assert_refuses(gaussian_kl, mean, cov, mean, wrong, because=f"cov1 {because}")
    nearly, large = [[1e3, 1e-8], [0.0, 1e3]], [[1e3, 0.0], [0.0, 1e3]]
    assert_close(gaussian_kl(mean, nearly, mean, large), 0.0, atol=ROUNDING)


@pytest.mark.edge
def test_refuses_nan():
    """NaN is not a mean, and no entry of a covariance."""
    mean, cov = STANDARD
    gap, hole = [math.nan, 0.0], [[1.0, 0.0], [0.0, math.nan]]
    for wrong in (
        (gap, cov, mean, cov),
        (mean, hole, mean, cov),
        (mean, cov, gap, cov),
        (mean, cov, mean, hole),
    ):
        assert_refuses(gaussian_kl, *wrong, because="an entry is NaN")
