"""What the two functions of multivariate_normal must satisfy.  README.md states the mathematics."""

import math
from statistics import NormalDist

import numpy as np
import pytest
from hypothesis import given
from multivariate_normal import multivariate_normal_logpdf, sample_multivariate_normal

from dojo.testing import (
    Mismatch,
    assert_array,
    assert_close,
    assert_equal,
    assert_leaves_alone,
    assert_refuses,
    matrices,
    rng,
    vectors,
)

COV = [[4.0, 2.0], [2.0, 2.0]]
SHEARED = [[1.0, 2.0], [2.0, 5.0]]
MEAN = [0.1, -3.0]
LOG_TWO_PI = math.log(2 * math.pi)

# Points and means are at most 1 in absolute value, eigenvalues of cov between 1 and 10.
POINTS = vectors(3).map(lambda v: v / 16)
COVS = matrices(3, 3).map(lambda a: a @ a.T / 256 + np.eye(3))

# The squares are at most 12, the condition numbers at most 1000 after an affine map: errors of 1e-12.
ROUNDING = 1e-10

# For n independent samples from any distribution, the share of those up to x is further than t from F(x) at
# some x with a probability of at most 2 exp(-2 n t^2) (Dvoretzky, Kiefer, Wolfowitz, Massart).  That is below
# 1e-9 for t = 3.28 / sqrt(n).
FARTHEST = 3.28


def require(holds, otherwise):
    """Raise a sentence unless something holds.

    Whether it holds is what is compared with other solutions, not what they have drawn.
    """
    try:
        assert_equal(bool(holds), True)
    except Mismatch:
        raise Mismatch(otherwise) from None


def log_density(x, mean, cov):
    """Return the log-density at one point."""
    return multivariate_normal_logpdf(np.array([x]), np.array(mean), np.array(cov))


def drawn(mean, cov, size, generator):
    """Return the samples, after checking that they are an array of finite numbers of the right shape."""
    samples = sample_multivariate_normal(np.array(mean), np.array(cov), size, generator)
    if type(samples) is not np.ndarray or samples.shape != (size, len(mean)):
        assert_array(samples, (size, len(mean)))
    require(np.isfinite(samples).all(), "Expected finite numbers, but an entry is infinite or NaN.")
    return samples


def test_worked_example():
    """At (2, 1) the log-density is -(1 + log 4 + 2 log 2 pi) / 2, as computed by hand in the README."""
    expected = -(1 + math.log(4) + 2 * LOG_TWO_PI) / 2
    assert_close(log_density([2.0, 1.0], [0.0, 0.0], COV), [expected])


def test_one_dimension():
    """In one dimension cov holds the variance: 1/100 for a standard deviation of 1/10."""
    z = np.array([0.0, 1.0, -3.0])
    expected = -(z**2) / 2 - math.log(0.1) - LOG_TWO_PI / 2
    found = multivariate_normal_logpdf((0.7 + 0.1 * z)[:, None], np.array([0.7]), np.array([[0.01]]))
    assert_close(found, expected)


def test_rows_are_points():
    """Each row is a point of its own: z is (0, 0), (1, 0), (0, 1) and (1, 2), with squares 0, 1, 1 and 5."""
    z = np.array([[0.0, 0.0], [1.0, 0.0], [0.0, 1.0], [1.0, 2.0]])
    x = np.array([[0.1, -3.0], [2.1, -2.0], [0.1, -2.0], [2.1, 0.0]])
    expected = -((z**2).sum(axis=1) + math.log(4) + 2 * LOG_TWO_PI) / 2
    assert_close(multivariate_normal_logpdf(x, np.array(MEAN), np.array(COV)), expected)


@given(POINTS, POINTS, COVS)
def test_agrees_with_the_definition(x, mean, cov):
    """In two dimensions the inverse and the determinant are known: ad - bc, and (d, -b, -c, a) over it."""
    (a, b), (c, d) = cov[:2, :2]
    (u, v), det = (x - mean)[:2], a * d - b * c
    square = (d * u * u - (b + c) * u * v + a * v * v) / det
    expected = -(square + math.log(det) + 2 * LOG_TWO_PI) / 2
    assert_close(log_density(x[:2], mean[:2], cov[:2, :2]), [expected], atol=ROUNDING)


@given(POINTS, POINTS, COVS)
def test_independent_parts(x, y, cov):
    """If two parts are independent, their log-densities add up: the first with cov, the second with 2 cov."""
    zero = np.zeros(3)
    together = np.kron(np.diag([1.0, 2.0]), cov)
    found = log_density(np.append(x, y), np.zeros(6), together)
    assert_close(found, log_density(x, zero, cov) + log_density(y, zero, 2 * cov), atol=ROUNDING)


@given(POINTS, POINTS, COVS, matrices(3, 3))
def test_affine_map(x, mean, cov, table):
    """A X + b has mean A mu + b and covariance A cov A^T, and its density is that of X over |det A|."""
    a = np.tril(table / 16, -1) + np.diag(1 + np.abs(np.diag(table)) / 16)
    b = table[0] / 16
    expected = log_density(x, mean, cov) - np.log(np.diag(a)).sum()
    assert_close(log_density(a @ x + b, a @ mean + b, a @ cov @ a.T), expected, atol=ROUNDING)


@pytest.mark.parametrize("unit", [1e-6, 1e6])
def test_unit(unit):
    """In another unit the density is divided by the unit in each dimension."""
    expected = log_density([2.0, 1.0], MEAN, COV) - 2 * math.log(unit)
    cov = unit**2 * np.array(COV)
    assert_close(log_density(unit * np.array([2.0, 1.0]), unit * np.array(MEAN), cov), expected)


@pytest.mark.parametrize("variance", [0.1, 10.0])
def test_many_dimensions(variance):
    """In 400 dimensions the determinant 10^-400 or 10^400 is not a float, but its logarithm is."""
    d = 400
    expected = -(d / 4 + d * math.log(variance) + d * LOG_TWO_PI) / 2
    point = np.full(d, math.sqrt(variance) / 2)
    assert_close(log_density(point, np.zeros(d), variance * np.eye(d)), [expected])


def test_every_direction_is_normal():
    """In each direction w the samples are normal, with mean w . mu and variance w . cov w."""
    n = 2000
    samples = drawn(MEAN, SHEARED, n, rng(1))
    steps = np.arange(n + 1) / n
    for w in ([1.0, 0.0], [0.0, 1.0], [2.0, -1.0]):
        normal = NormalDist(np.dot(w, MEAN), math.sqrt(np.dot(w, np.dot(SHEARED, w))))
        heights = np.array([normal.cdf(value) for value in np.sort(samples @ w)])
        farthest = float(np.max(np.maximum(steps[1:] - heights, heights - steps[:-1])))
        require(
            farthest <= FARTHEST / math.sqrt(n),
            f"In direction {w} the share of samples up to some value differs from that of the normal "
            f"distribution by {farthest:.3g}; chance explains {FARTHEST / math.sqrt(n):.3g}.",
        )


# Twenty rows of noise are so far from dependent that solving for A loses two digits at most.
@pytest.mark.parametrize(
    "cov",
    [COV, SHEARED, [[2.0, -1.0, 0.1], [-1.0, 3.0, 0.5], [0.1, 0.5, 1.0]]],
    ids=["two", "sheared", "three"],
)
def test_root_of_the_covariance(cov):
    """The samples are A z, where z does not depend on cov, and A A^T = cov."""
    zero = np.zeros(len(cov))
    noise, samples = drawn(zero, np.eye(len(cov)), 20, rng(2)), drawn(zero, cov, 20, rng(2))
    require(
        np.ptp(noise, axis=0).min() > 1e-6,
        "Expected noise of its own in every row, but it is the same in all of them.",
    )
    require(
        np.linalg.svd(noise, compute_uv=False)[-1] > 1e-3,
        "Expected independent noise in every entry of every row, but some of it is repeated.",
    )
    root = np.linalg.lstsq(noise, samples, rcond=None)[0].T
    assert_close(root @ root.T, cov, atol=1e-9)


def test_mean_moves_the_samples():
    """Another mean moves all samples by the difference of the means."""
    moved, samples = drawn(MEAN, SHEARED, 3, rng(3)), drawn([0.0, 0.0], SHEARED, 3, rng(3))
    assert_close(moved - samples, [MEAN] * 3)


@pytest.mark.parametrize(("size", "d"), [(1, 1), (2, 3), (7, 2)])
def test_shape_of_the_samples(size, d):
    """Each sample is a row with d entries."""
    drawn(np.zeros(d), 0.1 * np.eye(d), size, rng(4))


def test_same_seed():
    """All randomness comes from the generator: equal generators give equal samples."""
    first, again = drawn(MEAN, COV, 5, rng(5)), drawn(MEAN, COV, 5, rng(5))
    require(np.array_equal(first, again), "Expected the same samples from equal generators, but they differ.")


# Ten numbers are this close to ten others with a probability below 1e-100.
def test_other_numbers():
    """A generator moves on, and another one gives other numbers: the samples differ."""
    generator = rng(6)
    first, second, third = (drawn(MEAN, COV, 5, g) for g in (generator, generator, rng(7)))
    require(
        np.abs(first - second).max() > 1e-12, "Expected other samples in a second call, but got the same."
    )
    require(np.abs(first - third).max() > 1e-12, "Expected other samples from another generator.")


@pytest.mark.parametrize(
    "cov",
    [[[0.0]], [[-1.0]], [[1.0, 2.0], [2.0, 1.0]], [[1.0, 1.0], [1.0, 1.0]]],
    ids=["zero", "negative", "saddle", "flat"],
)
def test_refuses_what_is_not_positive_definite(cov):
    """A direction whose variance is 0 or negative has no density."""
    zero, because = np.zeros(len(cov)), "cov is not positive definite"
    assert_refuses(multivariate_normal_logpdf, zero[None] + 1.0, zero, np.array(cov), because=because)
    assert_refuses(sample_multivariate_normal, zero, np.array(cov), 3, rng(), because=because)


def test_leaves_its_inputs_alone():
    """The functions leave the points, the mean and the covariance matrix unchanged."""
    points = np.array([[2.0, 1.0], [0.5, 3.0]])
    assert_leaves_alone(multivariate_normal_logpdf, points, np.array(MEAN), np.array(COV))
    assert_leaves_alone(sample_multivariate_normal, np.array(MEAN), np.array(COV), 3, rng())


@pytest.mark.edge
def test_accepts_lists_and_integers():
    """Lists and integers work as well as arrays of floats."""
    expected = -(1 + math.log(4) + 2 * LOG_TWO_PI) / 2
    assert_close(multivariate_normal_logpdf([[2, 1]], [0, 0], [[4, 2], [2, 2]]), [expected])
    whole = np.array([[2, 1]]), np.array([0, 0]), np.array([[4, 2], [2, 2]])
    assert_close(multivariate_normal_logpdf(*whole), [expected])
    assert_array(sample_multivariate_normal([1, 2], [[4, 2], [2, 2]], 3, rng()), (3, 2))


@pytest.mark.edge
def test_no_samples():
    """No samples are an array with no rows and d columns."""
    assert_array(sample_multivariate_normal(np.array(MEAN), np.array(COV), 0, rng()), (0, 2))


@pytest.mark.edge
def test_refuses_other_shapes():
    """Points, mean and covariance matrix have the same number of dimensions."""
    mean, cov = np.zeros(2), np.eye(2)
    for wrong in (np.ones(2), np.ones((3, 1)), np.ones((1, 3, 2))):
        because = f"x has shape {wrong.shape}"
        assert_refuses(multivariate_normal_logpdf, wrong, mean, cov, because=because)
    for mean, cov in (
        (np.zeros(1), np.eye(2)),
        (np.zeros((1, 2)), np.eye(2)),
        (np.zeros((1, 1)), np.eye(1)),
        (np.zeros(2), np.ones((2, 1))),
        (np.zeros(1), np.ones((1, 1, 1))),
    ):
        because = f"the mean has shape {mean.shape} and cov has shape {cov.shape}"
        points = np.ones((3, cov.shape[-1]))
        assert_refuses(multivariate_normal_logpdf, points, mean, cov, because=because)
        assert_refuses(sample_multivariate_normal, mean, cov, 3, rng(), because=because)


@pytest.mark.edge
def test_refuses_what_is_not_symmetric():
    """The covariance of i and j is that of j and i; a difference that rounding explains is accepted."""
    for wrong in ([[4.0, 2.0], [1.0, 2.0]], [[4.0, 1.0], [2.0, 2.0]], [[4.0, 2.0 + 6e-10], [2.0, 2.0]]):
        cov, because = np.array(wrong), "cov is not symmetric"
        assert_refuses(multivariate_normal_logpdf, np.ones((1, 2)), np.zeros(2), cov, because=because)
        assert_refuses(sample_multivariate_normal, np.zeros(2), 1e-12 * cov, 3, rng(), because=because)
    rounded = np.array([[4.0, 2.0 + 1e-14], [2.0, 2.0]])
    expected = -(1 + math.log(4) + 2 * LOG_TWO_PI) / 2
    assert_close(multivariate_normal_logpdf(np.array([[2.0, 1.0]]), np.zeros(2), rounded), [expected])


@pytest.mark.edge
def test_refuses_nan():
    """Points, mean and covariances are numbers."""
    nan = math.nan
    for x, mean, cov, name in (
        ([[nan, 1.0]], MEAN, COV, "x"),
        ([[2.0, 1.0]], [0.0, nan], COV, "the mean"),
        ([[2.0, 1.0]], MEAN, [[nan, 2.0], [2.0, 2.0]], "cov"),
        ([[2.0, 1.0]], MEAN, [[4.0, nan], [nan, 2.0]], "cov"),
    ):
        arrays = np.array(x), np.array(mean), np.array(cov)
        assert_refuses(multivariate_normal_logpdf, *arrays, because=f"an entry of {name} is NaN")
        if name != "x":
            because = f"an entry of {name} is NaN"
            assert_refuses(sample_multivariate_normal, *arrays[1:], 3, rng(), because=because)
