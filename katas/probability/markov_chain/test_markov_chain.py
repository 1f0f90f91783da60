"""What stationary_distribution must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from markov_chain import stationary_distribution

from dojo.testing import (
    assert_array,
    assert_at_least,
    assert_close,
    assert_leaves_alone,
    assert_refuses,
    matrices,
    symmetric_matrices,
)

MACHINE = [[0.9, 0.1], [0.5, 0.5]]

# Promised in the README.  Rounding is far below: entries carry errors of 1e-16, and the equations magnify
# them by about the number of steps that the chain needs to forget its start, at most a few hundred here.
PROMISED = 1e-9


def chain(table):
    """Return a chain that can reach its first state from everywhere: it has one closed class."""
    weights = np.clip(table, 0.0, 3.0)
    weights[:, 0] += 0.25
    return weights / weights.sum(axis=1, keepdims=True)


CHAINS = matrices(4, 4).map(chain)


def stationary(transition):
    """Return the distribution, after checking that it is one."""
    transition = np.array(transition, dtype=float)
    pi = assert_array(stationary_distribution(transition), (len(transition),))
    assert_at_least(float(pi.min()), 0.0, slack=PROMISED)
    assert_close(float(pi.sum()), 1.0, rtol=0.0, atol=len(pi) * PROMISED)
    return pi


def assert_stationary(transition, expected):
    """Check the kind and the shape of the result, then each probability."""
    found = assert_array(stationary_distribution(np.array(transition, dtype=float)), (len(expected),))
    assert_close(found, np.array(expected, dtype=float), rtol=0.0, atol=PROMISED)


def test_worked_example():
    """The machine works on 5 of 6 days, as computed by hand in the README."""
    assert_stationary(MACHINE, [5 / 6, 1 / 6])


def test_equal_rows():
    """If the next state does not depend on the last one, its distribution is stationary."""
    assert_stationary([[0.1, 0.6, 0.3]] * 3, [0.1, 0.6, 0.3])


def test_doubly_stochastic():
    """If the columns sum to 1 as well, all states are equally likely."""
    assert_stationary([[0.1, 0.2, 0.7], [0.3, 0.4, 0.3], [0.6, 0.4, 0.0]], [1 / 3] * 3)


def test_alternating():
    """A chain that changes between two states in every step spends half of its time in each."""
    assert_stationary([[0.0, 1.0], [1.0, 0.0]], [0.5, 0.5])


@pytest.mark.parametrize("n", [3, 4])
def test_ring(n):
    """A chain that goes around a ring spends equal times in its states."""
    assert_stationary(np.roll(np.eye(n), 1, axis=1), [1 / n] * n)


def test_star():
    """From the centre of a star to one of two tips and back: half of the time is spent in the centre."""
    assert_stationary([[0.0, 0.75, 0.25], [1.0, 0.0, 0.0], [1.0, 0.0, 0.0]], [0.5, 0.375, 0.125])


@pytest.mark.parametrize(
    ("transition", "expected"),
    [
        ([[1.0, 0.0, 0.0], [0.1, 0.9, 0.0], [0.2, 0.3, 0.5]], [1.0, 0.0, 0.0]),
        ([[0.5, 0.25, 0.25], [0.0, 0.9, 0.1], [0.0, 0.5, 0.5]], [0.0, 5 / 6, 1 / 6]),
        (
            [[0.0, 1.0, 0.0, 0.0], [0.0, 0.0, 1.0, 0.0], [0.0, 0.0, 0.0, 1.0], [0.0, 0.0, 0.0, 1.0]],
            [0.0, 0.0, 0.0, 1.0],
        ),
    ],
    ids=["absorbing", "class-of-two", "one-way"],
)
def test_transient_states(transition, expected):
    """A state that the chain leaves forever has probability 0; the closed class has the rest."""
    assert_stationary(transition, expected)


def test_slow_chain():
    """A chain that rarely moves, with probabilities 0.01 and 0.02, has stationary distribution (2/3, 1/3)."""
    assert_stationary([[0.99, 0.01], [0.02, 0.98]], [2 / 3, 1 / 3])


@given(st.integers(1, 20), st.integers(1, 20))
def test_two_states(k, m):
    """With probabilities a and b of leaving the states, a pi_1 = b pi_2, so pi = (b, a) / (a + b)."""
    a, b = k / 20, m / 20
    assert_stationary([[1 - a, a], [b, 1 - b]], [b / (a + b), a / (a + b)])


@given(CHAINS)
def test_stationary(transition):
    """A step does not change the distribution: pi_j is the sum of the pi_i p_ij."""
    pi = stationary(transition)
    after = [math.fsum(pi[i] * transition[i, j] for i in range(4)) for j in range(4)]
    assert_close(pi, after, rtol=0.0, atol=8 * PROMISED)


@given(CHAINS, st.permutations(range(4)))
def test_relabelled(transition, order):
    """The names of the states do not matter."""
    pi = stationary(transition)
    found = stationary(transition[np.ix_(order, order)])
    assert_close(found, pi[list(order)], rtol=0.0, atol=2 * PROMISED)


@given(symmetric_matrices(4))
def test_walk_on_a_graph(table):
    """A walk that chooses edges in proportion to their weights is at a node in proportion to their sum."""
    weights = np.abs(table) + 0.5
    sums = weights.sum(axis=1)
    assert_stationary(weights / sums[:, None], sums / sums.sum())


# All entries are multiples of 1/4, so that elimination meets a pivot that is exactly 0.
@pytest.mark.parametrize(
    "transition",
    [
        [[1.0, 0.0], [0.0, 1.0]],
        [[1.0, 0.0, 0.0], [0.25, 0.0, 0.75], [0.0, 0.0, 1.0]],
        [[0.5, 0.5, 0.0, 0.0], [0.5, 0.5, 0.0, 0.0], [0.0, 0.0, 0.5, 0.5], [0.0, 0.0, 0.5, 0.5]],
    ],
    ids=["two-ends", "ruin", "two-pairs"],
)
def test_refuses_two_closed_classes(transition):
    """Where the chain ends depends on its start, so no distribution is the only stationary one."""
    assert_refuses(stationary_distribution, np.array(transition), because="there are two closed classes")


def test_leaves_its_inputs_alone():
    """The function leaves the transition matrix unchanged."""
    assert_leaves_alone(stationary_distribution, np.array(MACHINE))


@pytest.mark.edge
def test_one_state():
    """A chain with one state is always there."""
    assert_stationary([[1.0]], [1.0])


@pytest.mark.edge
def test_accepts_lists_and_integers():
    """Lists and integers work as well as arrays of floats."""
    assert_close(stationary_distribution(MACHINE), [5 / 6, 1 / 6])
    assert_close(stationary_distribution(np.array([[0, 1], [1, 0]])), [0.5, 0.5])


@pytest.mark.edge
def test_refuses_what_is_not_square():
    """Each state has a row and a column, and without states there is no chain."""
    for shape in ((2,), (2, 1), (2, 3), (2, 2, 2), (0, 0)):
        transition = np.full(shape, 1 / shape[-1] if shape[-1] else 0.0)
        assert_refuses(stationary_distribution, transition, because=f"the shape is {shape}")


@pytest.mark.edge
def test_refuses_rows_that_are_not_distributions():
    """Each row holds the probabilities of the next state."""
    for row in ([1.25, -0.25], [0.5, 0.4], [0.5, 0.6], [0.5, 0.5 + 1.5e-9]):
        because = f"a row is {row}"
        assert_refuses(stationary_distribution, np.array([row, [0.5, 0.5]]), because=because)
    thirds = np.full((3, 3), 1 / 3)
    assert_close(stationary_distribution(thirds * (1 + 1e-13)), [1 / 3] * 3)


@pytest.mark.edge
def test_refuses_nan():
    """NaN is not a probability."""
    transition = np.array([[math.nan, 1.0], [0.5, 0.5]])
    assert_refuses(stationary_distribution, transition, because="an entry is NaN")


@pytest.mark.edge
def test_rounding_hides_two_closed_classes():
    """Two closed classes have no single answer either when rounding turns a pivot of 0 into 1e-17."""
    for a, b in ((0.1, 0.3), (0.1, 0.7), (0.3, 0.1), (0.6, 0.7), (0.7, 0.6)):
        pair = [[1 - a, a], [b, 1 - b]]
        transition = np.kron(np.eye(2), pair)
        assert_refuses(stationary_distribution, transition, because="there are two closed classes")
