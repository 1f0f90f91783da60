"""What standardised_means must satisfy.  README.md states the mathematics."""

import math
from itertools import cycle, islice

import numpy as np
import pytest
from central_limit_theorem import standardised_means
from hypothesis import given
from hypothesis import strategies as st

from dojo.testing import (
    assert_array,
    assert_at_least,
    assert_at_most,
    assert_close,
    assert_equal,
    assert_refuses,
    numbers,
    rng,
    vectors,
)

TOSSES = [2.0, 2.0, 0.0, 2.0, 0.0, 2.0, 0.0, 2.0]

# A die: mean, standard deviation, and the mean of |X - mean|^3 in units of std^3.
MEAN, STD = 7 / 2, math.sqrt(35 / 12)
RHO = (0.5**3 + 1.5**3 + 2.5**3) / 3 / STD**3

# The numbers drawn are at most 16 in absolute value, standard deviations at least 1/4, and n is at most 4:
# results of at most 256, right within some 1e-13.
ROUNDING = 1e-11

DEVIATIONS = st.integers(1, 16).map(lambda quarters: quarters / 4)


def dealer(rows):
    """Return a sampler that deals these numbers in order, from the first again after the last."""
    deck = cycle(rows)
    return lambda k, _: np.array(list(islice(deck, k)))


def throw(k, generator):
    return generator.integers(1, 7, size=k).astype(float)


def normal(k, generator):
    return generator.normal(3.0, 2.0, size=k)


def distance_to_phi(z):
    """Return the largest difference between the shares of values up to a point and Phi."""
    r = len(z)
    area = np.array([math.erfc(-t / math.sqrt(2)) / 2 for t in np.sort(z)])
    steps = np.arange(1, r + 1) / r
    return float(np.maximum(steps - area, area - (steps - 1 / r)).max())


def test_worked_example():
    """The tosses 2, 2, 0, 2 are one standard deviation of a mean above 1, and 0, 2, 0, 2 are at 1."""
    assert_close(standardised_means(dealer(TOSSES), 1.0, 1.0, 4, 2, rng()), [1.0, 0.0])


def test_sixteen_tosses():
    """A coin with 1 and 5 has mean 3 and standard deviation 2; a mean of 16 tosses has only 2 / 4."""
    tosses = [5.0] * 12 + [1.0] * 4 + [1.0] * 10 + [5.0] * 6
    assert_close(standardised_means(dealer(tosses), 3.0, 2.0, 16, 2, rng()), [2.0, -1.0])


def test_single_samples():
    """For n = 1 the samples themselves are standardised."""
    found = standardised_means(dealer([0.1, 0.7, -0.2]), 0.2, 0.5, 1, 3, rng())
    assert_close(found, [-0.2, 1.0, -0.8])


def test_mean_and_std_are_given():
    """Mean and standard deviation are those of the experiment, even if the samples happen to be equal."""
    assert_close(standardised_means(dealer([3.3]), 3.0, 0.5, 4, 3, rng()), [1.2, 1.2, 1.2])


def test_number_of_samples():
    """Each repetition has n samples of its own, so n * repetitions are drawn in all."""
    asked = []

    def counting(k, generator):
        asked.append(k)
        return throw(k, generator)

    assert_array(standardised_means(counting, MEAN, STD, 5, 7, rng()), (7,))
    assert_equal(sum(asked), 35)


# The values are independent standard normal numbers.  Their mean is off by 6.3 / sqrt(2000) = 0.141 with
# probability 3e-10.  The sum of their squares is off by 2 sqrt(2000 t) + 2 t with a probability of at most
# exp(-t) on each side (Laurent and Massart, Adaptive estimation of a quadratic functional, lemma 1), so with
# t = 22.5 by 3.4e-10 at most.
def test_normal_samples():
    """The mean of normal samples is normal: standardised, it has mean 0 and mean square 1."""
    z = assert_array(standardised_means(normal, 3.0, 2.0, 5, 2000, rng(1)), (2000,))
    assert_close(float(z.mean()), 0.0, atol=6.3 / math.sqrt(2000))
    bound = (2 * math.sqrt(2000 * 22.5) + 2 * 22.5) / 2000
    assert_close(float((z**2).mean()), 1.0, rtol=0, atol=bound)


# The shares among 4000 values are off by 3.28 / sqrt(4000) from the distribution function with a probability
# below 1e-9 (Dvoretzky, Kiefer, Wolfowitz, Massart), and this one by 0.4748 RHO / sqrt(n) from Phi (Berry,
# Esseen).
CHANCE = 3.28 / math.sqrt(4000)


def test_many_throws():
    """For 400 throws of a die the standardised mean is nearly normal."""
    z = assert_array(standardised_means(throw, MEAN, STD, 400, 4000, rng(2)), (4000,))
    assert_at_most(distance_to_phi(z), 0.4748 * RHO / math.sqrt(400) + CHANCE)


def test_one_throw():
    """A single throw is not normal: a third of all throws are at most 2, where Phi is 0.19."""
    z = assert_array(standardised_means(throw, MEAN, STD, 1, 4000, rng(3)), (4000,))
    area = math.erfc((MEAN - 2) / STD / math.sqrt(2)) / 2
    assert_at_least(distance_to_phi(z), 1 / 3 - area - CHANCE)


@given(vectors(6), numbers(), DEVIATIONS, numbers(), DEVIATIONS)
def test_other_unit(x, mean, std, a, b):
    """For a + b X, with b > 0 and with its own mean and standard deviation, the result is the same."""
    z = assert_array(standardised_means(dealer(x), mean, std, 3, 2, rng()), (2,))
    found = standardised_means(dealer(a + b * x), a + b * mean, b * std, 3, 2, rng())
    # Deviations are now up to 16 * 4 times as large as the smallest standard deviation allows.
    assert_close(found, z, atol=64 * ROUNDING)


@given(vectors(12), st.integers(1, 4), st.integers(1, 3), numbers(), DEVIATIONS)
def test_agrees_with_the_definition(x, n, repetitions, mean, std):
    """Each result is the mean of its n samples minus `mean`, over std / sqrt(n)."""
    rows = [x[r * n : (r + 1) * n].tolist() for r in range(repetitions)]
    expected = [(math.fsum(row) / n - mean) / (std / math.sqrt(n)) for row in rows]
    found = standardised_means(dealer(x), mean, std, n, repetitions, rng())
    assert_close(found, expected, atol=ROUNDING)


def test_same_seed():
    """All randomness comes from the generator: equal seeds give equal results."""
    z = assert_array(standardised_means(normal, 3.0, 2.0, 4, 5, rng(4)), (5,))
    assert_close(standardised_means(normal, 3.0, 2.0, 4, 5, rng(4)), z)


def test_other_samples():
    """A generator moves on, so the next results differ, and so do the results of one call."""
    # Ten independent normal numbers: two of them are within 1e-12 with a probability below 45e-12.
    generator = rng(5)
    first = assert_array(standardised_means(normal, 3.0, 2.0, 4, 5, generator), (5,))
    second = assert_array(standardised_means(normal, 3.0, 2.0, 4, 5, generator), (5,))
    gaps = np.diff(np.sort(np.append(first, second)))
    assert_at_least(float(gaps.min()), 1e-12)


def test_leaves_the_samples_alone():
    """The function leaves the samples unchanged: the sampler may return the same array again."""
    data = np.array(TOSSES)
    standardised_means(lambda k, _: data[:k], 1.0, 1.0, 4, 2, rng())
    assert_close(data, TOSSES)


@pytest.mark.edge
def test_refuses_no_samples():
    """No samples have no mean, and no repetition is no experiment."""
    for n, repetitions in ((0, 3), (3, 0)):
        because = f"n is {n} and repetitions is {repetitions}"
        assert_refuses(standardised_means, throw, MEAN, STD, n, repetitions, rng(), because=because)


@pytest.mark.edge
def test_refuses_wrong_standard_deviations():
    """A standard deviation by which a result is divided is positive."""
    for wrong in (0.0, -1.0, math.nan):
        assert_refuses(standardised_means, throw, MEAN, wrong, 3, 2, rng(), because=f"std is {wrong}")


@pytest.mark.edge
def test_refuses_another_number_of_samples():
    """A sampler returns as many samples as it is asked for, along one axis."""
    for shape in (lambda k: k + 1, lambda k: (k, 1), lambda k: (2, k // 2)):

        def wrong(k, generator, shape=shape):
            return generator.normal(size=shape(k))

        because = "the samples have another shape than (k,)"
        assert_refuses(standardised_means, wrong, 0.0, 1.0, 3, 2, rng(), because=because)
