"""What inverse_transform_sample must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from hypothesis import given
from inverse_transform_sampling import inverse_transform_sample

from dojo.testing import (
    Mismatch,
    assert_array,
    assert_close,
    assert_equal,
    assert_refuses,
    numbers,
    rng,
)

N = 10_000

# For n independent samples from any distribution, the share of those up to x is further than t from F(x) at
# some x with a probability of at most 2 exp(-2 n t^2) (Dvoretzky, Kiefer, Wolfowitz, Massart).  That is below
# 1e-9 for t = 3.28 / sqrt(n).
FARTHEST = 3.28


def identity(u):
    return u


def exponential(u):
    return -2 * np.log(1 - u)


def require(holds, otherwise):
    """Raise a sentence unless something holds.

    Whether it holds is what is compared with other solutions, not what they have drawn.
    """
    try:
        assert_equal(bool(holds), True)
    except Mismatch:
        raise Mismatch(otherwise) from None


def drawn(inverse_cdf, size, generator):
    """Return the samples, after checking that they are an array of `size` finite numbers."""
    samples = inverse_transform_sample(inverse_cdf, size, generator)
    if type(samples) is not np.ndarray or samples.shape != (size,):
        assert_array(samples, (size,))
    require(np.isfinite(samples).all(), "Expected finite numbers, but a sample is infinite or NaN.")
    return samples


def require_share(samples, x, share):
    """Check that about this share of the samples is at most x."""
    found = float(np.mean(samples <= x))
    require(
        abs(found - share) <= FARTHEST / math.sqrt(len(samples)),
        f"Expected a share of about {share:.3g} of the samples up to {x:.4g}, but it is {found:.3g}.",
    )


def require_distribution(samples, cdf):
    """Check that the share of the samples up to x is close to F(x), for every x."""
    n, heights = len(samples), cdf(np.sort(samples))
    steps = np.arange(n + 1) / n
    farthest = float(np.max(np.maximum(steps[1:] - heights, heights - steps[:-1])))
    require(
        farthest <= FARTHEST / math.sqrt(n),
        f"The share of samples up to some x differs from F(x) by {farthest:.3g}; chance explains "
        f"{FARTHEST / math.sqrt(n):.3g}.",
    )


def test_worked_example():
    """About 20 % of the samples are at most 0.446, 50 % at most 1.386 and 90 % at most 4.605."""
    samples = drawn(exponential, N, rng(1))
    for u in (0.2, 0.5, 0.9):
        require_share(samples, -2 * math.log(1 - u), u)


@pytest.mark.parametrize("rate", [0.1, 3.0])
def test_exponential(rate):
    """The samples -log(1 - u) / rate are exponential: F(x) = 1 - exp(-rate x)."""
    samples = drawn(lambda u: -np.log(1 - u) / rate, N, rng(2))
    require_distribution(samples, lambda x: -np.expm1(-rate * x))


@pytest.mark.parametrize(
    ("inverse_cdf", "cdf"),
    [
        (np.sqrt, np.square),
        (lambda u: np.tan(math.pi * (u - 0.5)), lambda x: 0.5 + np.arctan(x) / math.pi),
    ],
    ids=["triangle", "cauchy"],
)
def test_other_distributions(inverse_cdf, cdf):
    """F(x) = x^2 on [0, 1], and Cauchy's distribution, which is so wide that it has no mean."""
    require_distribution(drawn(inverse_cdf, N, rng(3)), cdf)


def test_uniform():
    """The inverse of F(x) = x is x itself: its samples are the uniform numbers, at least 0 and below 1."""
    samples = drawn(identity, N, rng(4))
    require(samples.min() >= 0, f"Expected uniform numbers of at least 0, but one is {samples.min():.3g}.")
    require(samples.max() < 1, f"Expected uniform numbers below 1, but one is {samples.max():.3g}.")
    require_distribution(samples, identity)


def test_loaded_coin():
    """A distribution function with steps gives a coin that shows 1 with probability 0.3."""
    samples = drawn(lambda u: np.where(u > 0.7, 1.0, 0.0), N, rng(5))
    require(np.isin(samples, [0.0, 1.0]).all(), "Expected the two values of inverse_cdf, 0 and 1, alone.")
    require_share(samples, 0.0, 0.7)


@pytest.mark.parametrize("size", [1, 2, 7])
def test_as_many_as_asked(size):
    """The result holds `size` samples, one entry for each."""
    drawn(exponential, size, rng(6))


# Both sides are computed from the same u with two or three roundings of 1e-16, and x is at most 40 / 0.1.
def test_same_heights():
    """Equal generators give the same u, whatever the distribution: x = -log(1 - u) / 0.1 entry by entry."""
    u = drawn(identity, 50, rng(7))
    x = drawn(lambda u: -np.log(1 - u) / 0.1, 50, rng(7))
    farthest = float(np.abs(x + np.log1p(-u) / 0.1).max())
    require(
        farthest <= 1e-10,
        f"Expected -log(1 - u) / 0.1 for the same u, but an entry is off by {farthest:.3g}.",
    )


@given(numbers(), numbers())
def test_linear_map(a, b):
    """If F^-1(u) becomes a + b F^-1(u), each sample x becomes a + b x."""
    x = drawn(np.sqrt, 5, rng(8))
    assert_close(drawn(lambda u: a + b * np.sqrt(u), 5, rng(8)), a + b * x)


def test_in_no_order():
    """Independent samples are in no order: in half of all pairs of neighbours the second is larger."""
    samples = drawn(exponential, N, rng(9))
    share = float(np.mean(samples[::2] < samples[1::2]))
    require(
        abs(share - 0.5) <= FARTHEST / math.sqrt(N / 2),
        f"Expected a larger second sample in about half of the pairs of neighbours, but in {share:.3g}.",
    )


# Two of 10,000 random floats are equal with a probability of 6e-9, and three pairs never.  Another sample
# changes the number of empty stripes by at most 1, so McDiarmid's inequality gives the bound above.
def test_equal_stripes():
    """Of as many equal stripes as samples, the heights leave (1 - 1/n)^n empty, which is about 1/e."""
    samples = drawn(identity, N, rng(13))
    require(len(np.unique(samples)) > N - 3, "Expected different samples, but many are equal.")
    empty = 1 - len(np.unique(np.floor(samples * N))) / N
    expected = (1 - 1 / N) ** N
    require(
        abs(empty - expected) <= FARTHEST / math.sqrt(N),
        f"Expected a share of about {expected:.3g} of the stripes to be empty, but it is {empty:.3g}.",
    )


def test_same_seed():
    """All randomness comes from the generator: equal generators give equal samples."""
    first, again = drawn(exponential, 5, rng(10)), drawn(exponential, 5, rng(10))
    require(np.array_equal(first, again), "Expected the same samples from equal generators, but they differ.")


# Sorted, so that the same numbers in another order do not pass for others.  Two sets of five numbers are this
# close with a probability below 1e-50.
def test_other_numbers():
    """A generator moves on, and another one gives other numbers: the samples differ."""
    generator = rng(11)
    first, second, third = (np.sort(drawn(identity, 5, g)) for g in (generator, generator, rng(12)))
    require(
        np.abs(first - second).max() > 1e-12, "Expected other samples in a second call, but got the same."
    )
    require(
        np.abs(first - third).max() > 1e-12,
        "Expected other samples from another generator, but got the same.",
    )


@pytest.mark.edge
def test_no_samples():
    """No samples are an array with no entries."""
    assert_array(inverse_transform_sample(exponential, 0, rng()), (0,))


@pytest.mark.edge
def test_refuses_a_negative_size():
    """There are no fewer samples than none."""
    assert_refuses(inverse_transform_sample, exponential, -1, rng(), because="size is -1")


@pytest.mark.edge
def test_refuses_another_number_of_values():
    """Each u has one value."""
    for inverse_cdf, what in (
        (lambda u: np.append(u, 0.5), "one value too many"),
        (lambda u: np.stack([u, u], axis=-1), "two values for each number"),
    ):
        assert_refuses(inverse_transform_sample, inverse_cdf, 4, rng(), because=f"inverse_cdf returns {what}")
