"""What rejection_sample must satisfy.  README.md states the mathematics."""

import math
from itertools import chain, islice, repeat

import numpy as np
import pytest
from rejection_sampling import rejection_sample

from dojo.testing import Mismatch, assert_array, assert_close, assert_equal, assert_refuses, rng

N = 2000
MOST_PROPOSALS = 20_000

# For n independent samples from any distribution, the share of those up to x is further than t from P(X <= x)
# at some x with a probability of at most 2 exp(-2 n t^2) (Dvoretzky, Kiefer, Wolfowitz, Massart).  That is
# below 1e-9 for t = 3.28 / sqrt(n).
FARTHEST = 3.28


def uniform(k, generator):
    return generator.uniform(size=k)


def one(x):
    return 1.0 + 0 * x


def triangle(x):
    return 2 * x


def slow_decay(k, generator):
    return generator.exponential(2.0, k)


def slow_decay_pdf(x):
    return np.exp(-x / 2) / 2


def dealer(numbers, afterwards):
    """Return a sampler that deals these numbers, and then always the same one, but not forever."""
    deck = chain(numbers, repeat(afterwards, MOST_PROPOSALS))

    def deal(k, _):
        hand = list(islice(deck, k))
        if len(hand) < k:
            raise Mismatch(
                f"Your function asked for more than {MOST_PROPOSALS} proposals. When does it stop?"
            )
        return np.array(hand)

    return deal


def require(holds, otherwise):
    """Raise a sentence unless something holds.

    Whether it holds is what is compared with other solutions, not what they have drawn.
    """
    try:
        assert_equal(bool(holds), True)
    except Mismatch:
        raise Mismatch(otherwise) from None


def drawn(pdf, proposal_sample, proposal_pdf, bound, size, generator):
    """Return the samples, after checking that they are an array of `size` finite numbers."""
    samples = rejection_sample(pdf, proposal_sample, proposal_pdf, bound, size, generator)
    if type(samples) is not np.ndarray:
        assert_array(samples, (size,))
    require(
        samples.shape == (size,), f"Expected shape ({size},), your function returned shape {samples.shape}."
    )
    require(np.isfinite(samples).all(), "Expected finite numbers, but a sample is infinite or NaN.")
    return samples


def require_distribution(samples, cdf):
    """Check that the share of the samples up to x is close to P(X <= x), for every x."""
    n, heights = len(samples), np.array([cdf(x) for x in np.sort(samples)])
    # Two of 2000 random floats are equal with a probability below 1e-9, and three pairs never.
    require(len(np.unique(samples)) > n - 3, "Expected different samples, but many are equal.")
    steps = np.arange(n + 1) / n
    farthest = float(np.max(np.maximum(steps[1:] - heights, heights - steps[:-1])))
    require(
        farthest <= FARTHEST / math.sqrt(n),
        f"The share of samples up to some x differs from P(X <= x) by {farthest:.3g}; chance explains "
        f"{FARTHEST / math.sqrt(n):.3g}.",
    )


def test_worked_example():
    """Of equally many proposals 0.2, 0.6 and 0.9 those that are kept have shares 2/17, 6/17 and 9/17."""
    samples = drawn(triangle, lambda k, generator: generator.choice([0.2, 0.6, 0.9], k), one, 2.0, N, rng(1))
    require(np.isin(samples, [0.2, 0.6, 0.9]).all(), "Expected the proposals 0.2, 0.6 and 0.9 alone.")
    for x, share in ((0.6, 8 / 17), (0.2, 2 / 17)):
        found = float(np.mean(samples <= x))
        require(
            abs(found - share) <= FARTHEST / math.sqrt(N),
            f"Expected a share of about {share:.3g} of the samples up to {x}, but it is {found:.3g}.",
        )


def test_triangle():
    """The density 2x on [0, 1] from uniform proposals: P(X <= x) is x^2."""
    require_distribution(drawn(triangle, uniform, one, 2.0, N, rng(2)), lambda x: x * x)


def test_half_of_a_normal():
    """The right half of a normal distribution from exponential proposals: P(X <= x) is erf(x / sqrt 2)."""
    samples = drawn(
        lambda x: math.sqrt(2 / math.pi) * np.exp(-x * x / 2), slow_decay, slow_decay_pdf, 2.0, N, rng(3)
    )
    require_distribution(samples, lambda x: math.erf(x / math.sqrt(2)))


def test_area_need_not_be_1():
    """A multiple of a density, with a bound for this multiple, gives the same samples as the density."""
    samples = drawn(
        lambda x: 0.3 * np.exp(-x * x / 2),
        lambda k, generator: generator.exponential(1.0, k),
        lambda x: np.exp(-x),
        0.5,
        N,
        rng(4),
    )
    require_distribution(samples, lambda x: math.erf(x / math.sqrt(2)))


def test_loose_bound():
    """A bound that is larger than necessary costs time, and changes nothing else: x on [0, 1], bound 2."""
    require_distribution(drawn(lambda x: x, uniform, one, 2.0, N, rng(5)), lambda x: x * x)


def test_all_or_nothing():
    """A target that is uniform on [0, 1/2] keeps each proposal up to 1/2 and rejects all others."""
    proposals = dealer([0.1, 0.7, 0.3, 0.9, 0.2], 0.8)
    samples = drawn(lambda x: 2.0 * (x <= 0.5), proposals, one, 2.0, 3, rng(6))
    assert_close(np.sort(samples), [0.1, 0.2, 0.3])


def test_all_kept():
    """If the target is the distribution of the proposals, and the bound is 1, each proposal is kept."""
    samples = drawn(one, dealer([0.1, 0.7, 0.3, 0.9], 0.8), one, 1.0, 4, rng(7))
    assert_close(np.sort(samples), [0.1, 0.3, 0.7, 0.9])


def test_bound_below_1():
    """If p is half as large as q, and the bound is 1/2, each proposal is kept: p / (M q) is 1."""
    proposals = np.arange(40) / 80
    samples = drawn(one, dealer(proposals, 0.49), lambda x: 2 * one(x), 0.5, 40, rng(13))
    require(
        np.array_equal(np.sort(samples), proposals),
        "Expected each of the 40 proposals once, but not all of them are kept.",
    )


def test_no_proposal_twice():
    """Each proposal is judged once, so if no two proposals are equal, no two samples are."""
    samples = drawn(one, dealer(np.arange(10_000) / 8, 0.8), one, 2.0, 100, rng(8))
    require(
        len(np.unique(samples)) == 100, "Expected samples that all differ, but a proposal was kept twice."
    )


@pytest.mark.parametrize("size", [1, 2, 7])
def test_as_many_as_asked(size):
    """The result holds `size` samples, however many proposals are rejected."""
    drawn(triangle, uniform, one, 20.0, size, rng(9))


def test_same_seed():
    """All randomness comes from the generator: equal generators give equal samples."""
    first, again = (drawn(triangle, uniform, one, 2.0, 20, rng(10)) for _ in range(2))
    require(np.array_equal(first, again), "Expected the same samples from equal generators, but they differ.")


# The proposals are the same, so whether they are kept is what differs.  Where each is kept with probability
# 1/4, two calls reject equally many before the next one with probability 1/7, and 20 times with 1.3e-17.
def test_other_numbers():
    """A generator moves on, and another one gives other numbers: other proposals are kept."""
    generator = rng(11)
    first, second, third = (
        np.sort(drawn(lambda x: one(x) / 2, dealer(np.arange(10_000) / 8, 0.8), one, 2.0, 20, g))
        for g in (generator, generator, rng(12))
    )
    require(np.abs(first - second).max() > 0, "Expected other choices in a second call, but got the same.")
    require(np.abs(first - third).max() > 0, "Expected other choices from another generator.")


@pytest.mark.parametrize(("bound", "x"), [(1.0, 0.9), (1.9, 0.97)])
def test_refuses_a_bound_that_is_too_small(bound, x):
    """No proposal can be kept with a probability above 1: 2x is larger than the bound."""
    because = f"the density at {x} is {2 * x}, and the bound is {bound}"
    assert_refuses(rejection_sample, triangle, dealer([], x), one, bound, 3, rng(), because=because)


@pytest.mark.edge
def test_no_samples():
    """No samples are an array with no entries."""
    assert_array(rejection_sample(triangle, uniform, one, 2.0, 0, rng()), (0,))


@pytest.mark.edge
def test_both_densities_are_zero():
    """A point where the target has density 0 is not a sample, even if the proposals have density 0 there."""

    def half(x):
        return 1.0 * (x < 0.5)

    samples = rejection_sample(half, dealer([0.9, 0.1, 0.6, 0.2], 0.8), half, 1.0, 2, rng())
    assert_close(np.sort(samples), [0.1, 0.2])


@pytest.mark.edge
def test_refuses_other_bounds():
    """A bound is a positive number; with 0 or NaN nothing would ever be kept."""
    for bound in (0.0, -1.0, math.inf, math.nan):
        because = f"the bound is {bound}"
        zero = dealer([], 0.0)
        assert_refuses(rejection_sample, triangle, zero, one, bound, 3, rng(), because=because)


@pytest.mark.edge
def test_refuses_nan():
    """A density is a number."""
    for pdf, proposal_pdf, name in ((np.sqrt, one, "pdf"), (one, np.sqrt, "proposal_pdf")):
        because = f"{name} is NaN at a proposal"
        minus = dealer([], -1.0)
        assert_refuses(rejection_sample, pdf, minus, proposal_pdf, 2.0, 3, rng(), because=because)
