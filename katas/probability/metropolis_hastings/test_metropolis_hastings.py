"""What metropolis_hastings must satisfy.  README.md states the mathematics."""

import math
from statistics import NormalDist

import numpy as np
import pytest
from metropolis_hastings import metropolis_hastings

from dojo.testing import (
    Mismatch,
    assert_array,
    assert_close,
    assert_equal,
    assert_leaves_alone,
    assert_refuses,
    rng,
)

N = 4000
FAR_AWAY = 1e6

# For n independent samples from any distribution, the share of those up to x is further than t from F(x) at
# some x with a probability of at most 2 exp(-2 n t^2) (Dvoretzky, Kiefer, Wolfowitz, Massart).  That is below
# 1e-9 for t = 3.28 / sqrt(n).
FARTHEST = 3.28
NORMAL = NormalDist()


def constant(x):
    """Return the log-density of a uniform distribution, on a box that no path here leaves."""
    return -0.1 if np.abs(x).max() < FAR_AWAY else -math.inf


def normal(x):
    """Return the log-density of independent standard normal numbers, up to a constant."""
    return -float(np.dot(x, x)) / 2


def high_and_low(x):
    """Return the log-density that is log 3 higher where the integer part of x is even."""
    if abs(x[0]) >= FAR_AWAY:
        return -math.inf
    return math.log(0.03 if math.floor(x[0]) % 2 == 0 else 0.01)


def require(holds, otherwise):
    """Raise a sentence unless something holds.

    Whether it holds is what is compared with other solutions, not what they have drawn.
    """
    try:
        assert_equal(bool(holds), True)
    except Mismatch:
        raise Mismatch(otherwise) from None


def walked(log_density, x0, step, n, generator):
    """Return the path, after checking that it is an array of finite numbers with a row for each state."""
    calls = []

    def counted(x):
        calls.append(1)
        if len(calls) > 10 * n + 10:
            raise Mismatch(f"Your function asks for more than {10 * n + 10} densities. Does every step end?")
        return log_density(x)

    path = metropolis_hastings(counted, np.array(x0), step, n, generator)
    shape = (n + 1, len(x0))
    if type(path) is not np.ndarray:
        assert_array(path, shape)
    require(path.shape == shape, f"Expected shape {shape}, your function returned shape {path.shape}.")
    require(np.isfinite(path).all(), "Expected finite numbers, but an entry is infinite or NaN.")
    return path


def require_normal(numbers, what):
    """Check that independent numbers have a standard normal distribution."""
    n, heights = len(numbers), np.array([NORMAL.cdf(value) for value in np.sort(numbers)])
    steps = np.arange(n + 1) / n
    farthest = float(np.max(np.maximum(steps[1:] - heights, heights - steps[:-1])))
    require(
        farthest <= FARTHEST / math.sqrt(n),
        f"The share of {what} up to some value differs from that of the normal distribution by "
        f"{farthest:.3g}; chance explains {FARTHEST / math.sqrt(n):.3g}.",
    )


# A normal number with standard deviation 10 has an even integer part in half of the cases, up to 1e-200.  So
# given the state, a step to the other kind of place has probability 1/6 or 1/2.  The number of such steps,
# minus these probabilities, is a martingale whose increments lie in intervals of length 1.  By the inequality
# of Azuma and Hoeffding it is beyond t with a probability of at most 2 exp(-2 t^2 / n).
def test_worked_example():
    """From high places a sixth of the steps lead to low ones, from low places a half leads to high ones."""
    high = np.floor(walked(high_and_low, [0.5], 10.0, N, rng(1))[:, 0]) % 2 == 0
    for before, share, words in ((high[:-1], 1 / 6, "high"), (~high[:-1], 1 / 2, "low")):
        found = np.sum(before & (high[1:] != high[:-1]))
        expected = share * np.sum(before)
        require(
            found <= expected + FARTHEST * math.sqrt(N),
            f"Expected about {expected:.0f} steps away from {words} places, but there are {found}: too many.",
        )
        require(
            found >= expected - FARTHEST * math.sqrt(N),
            f"Expected about {expected:.0f} steps away from {words} places, but there are {found}: too few.",
        )


# With n = 4000 steps in two dimensions, the mean square of 2 n normal numbers is below 0.81 or above 1.21
# with a probability below 1e-30.  That of the 80 sums over 100 steps is below 20, in place of 100, with a
# probability below 1e-14.  Both are Chernoff's bound.
def test_constant_density():
    """Where the density is constant each step is taken, and is h times standard normal numbers."""
    path = walked(constant, [0.3, -0.7], 0.1, N, rng(2)) / 0.1
    steps, blocks = np.diff(path, axis=0), np.diff(path[::100], axis=0)
    size, far = math.sqrt(np.mean(steps**2)), math.sqrt(np.mean(blocks**2))
    require((steps != 0).all(), "Expected a step in every row, but a state comes twice.")
    require(
        far >= 4 * size, f"Expected 100 steps to lead 10 times as far as one, but it is {far / size:.2g}."
    )
    require(
        size <= 1.1, f"Expected steps of about h in each coordinate, but they are {size:.3g} h: too long."
    )
    require(
        size >= 0.9, f"Expected steps of about h in each coordinate, but they are {size:.3g} h: too short."
    )
    for w in ([1.0, 0.0], [0.0, 1.0], [0.8, -0.6]):
        require_normal(steps @ w, f"steps in direction {w}, divided by h,")


def test_uphill_is_always_taken():
    """A step to a place with a higher density is always taken, even if it is only slightly higher."""
    for number in range(30):
        path = walked(lambda x: 0.0 if x[0] == 0.7 else 0.1, [0.7], 2.0, 1, rng(100 + number))
        require(path[1, 0] != 0.7, "Expected a step uphill to be taken, but the state stays.")


def test_nothing_else_is_allowed():
    """If the density is 0 everywhere else, each step is rejected, and each state is the start."""
    start = [0.7, -0.3]
    path = walked(lambda x: 1.0 if x[0] == 0.7 else -math.inf, start, 1.5, 20, rng(3))
    assert_close(path, [start] * 21)


def test_never_enters():
    """A place where the density is 0 is never entered: the chain stays at or above 0."""
    path = walked(lambda x: -0.2 if 0 <= x[0] < FAR_AWAY else -math.inf, [0.1], 1.0, 500, rng(4))
    require(path.min() >= 0, f"The density is 0 below 0, but the path goes to {path.min():.3g}.")
    require(path.max() > 1, "Expected a path that moves, but it stays near its start.")


# Adding 1000 rounds the log-density to 1e-13, so a decision changes with a probability below 1e-10.
@pytest.mark.parametrize("constant", [8.0, -1000.0])
def test_factor_cancels(constant):
    """A constant added to the log-density, a factor of the density, does not change the path."""
    path = walked(normal, [0.1, 0.7], 1.0, 50, rng(5))
    found = walked(lambda x: normal(x) + constant, [0.1, 0.7], 1.0, 50, rng(5))
    farthest = float(np.abs(found - path).max())
    require(
        farthest <= 1e-9, f"Expected the same path with log p + {constant:g}, but they part: {farthest:.3g}."
    )


def test_stays_in_the_target():
    """If the start is a sample from the target, so is the state after 8 steps: 300 chains in N(0, 1)."""
    generator = rng(6)
    starts = generator.normal(size=300)
    ends = [walked(normal, [start], 2.0, 8, generator)[-1, 0] for start in starts]
    require_normal(np.array(ends), "states after 8 steps")


@pytest.mark.parametrize(("n", "d"), [(1, 1), (5, 3)])
def test_shape_of_the_path(n, d):
    """The path has a row for the start and one for the state after each step."""
    start = np.arange(d) + 0.1
    assert_close(walked(normal, start, 0.5, n, rng(7))[0], start)


def test_same_seed():
    """All randomness comes from the generator: equal generators give equal paths."""
    first, again = (walked(normal, [0.1, 0.7], 1.0, 20, rng(8)) for _ in range(2))
    require(np.array_equal(first, again), "Expected the same path from equal generators, but they differ.")


# Twenty steps on a constant density are this close with a probability below 1e-100.
def test_other_numbers():
    """A generator moves on, and another one gives other numbers: the paths differ."""
    generator = rng(9)
    first, second, third = (walked(constant, [0.1], 1.0, 20, g) for g in (generator, generator, rng(10)))
    require(np.abs(first - second).max() > 1e-12, "Expected another path in a second call, but got the same.")
    require(np.abs(first - third).max() > 1e-12, "Expected another path from another generator.")


def test_leaves_its_inputs_alone():
    """The function leaves the start unchanged."""
    assert_leaves_alone(metropolis_hastings, constant, np.array([0.1, 0.7]), 1.0, 5, rng(11))


@pytest.mark.edge
def test_no_steps():
    """Without a step the path is the start alone."""
    assert_close(metropolis_hastings(normal, np.array([0.1, 0.7]), 1.0, 0, rng()), [[0.1, 0.7]])


@pytest.mark.edge
def test_accepts_lists_and_integers():
    """A list or integers as the start give the same path as an array of floats."""
    path = metropolis_hastings(constant, np.array([1.0, 2.0]), 0.1, 5, rng())
    for start in ([1, 2], np.array([1, 2])):
        assert_close(metropolis_hastings(constant, start, 0.1, 5, rng()), path)


@pytest.mark.edge
def test_refuses_a_start_outside():
    """The chain starts where the density is positive."""
    for wrong in (-math.inf, math.nan):
        because = f"log_density is {wrong} at x0"
        arguments = (lambda x, wrong=wrong: wrong), np.array([0.1]), 1.0, 3, rng()
        assert_refuses(metropolis_hastings, *arguments, because=because)


@pytest.mark.edge
def test_refuses_what_is_not_a_point():
    """A point is a vector: one axis."""
    for x0 in (np.array(0.1), np.array([[0.1, 0.7]])):
        arguments = (lambda x: 0.0), x0, 1.0, 3, rng()
        assert_refuses(metropolis_hastings, *arguments, because=f"x0 has shape {x0.shape}")
