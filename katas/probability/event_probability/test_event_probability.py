"""What event_probability must satisfy.  README.md states the mathematics."""

import math
from fractions import Fraction

import pytest
from event_probability import event_probability
from hypothesis import given
from hypothesis import strategies as st

from dojo.testing import Mismatch, assert_close, assert_refuses, vectors

LOADED = {1: 1.0, 2: 1.0, 3: 1.0, 4: 1.0, 5: 1.0, 6: 5.0}
LABELS = {"cat": 0.6, "dog": 0.3, "car": 0.1}

# A probability is a quotient of two sums of at most five terms that are not negative: a few relative errors
# of 1e-16, and no cancellation.
ROUNDING = 1e-12


def weighted():
    """Return a strategy for the weights of up to five outcomes; some may be 0, but not all."""
    return vectors().map(lambda v: dict(enumerate(abs(v).tolist() if v.any() else [1.0] * len(v))))


def chosen(weights, bits):
    """Return the outcomes whose bit is set."""
    return {outcome for outcome in weights if bits >> outcome & 1}


def test_worked_example():
    """The loaded die shows an even number with probability 7/10, and an odd one with 3/10."""
    assert_close(event_probability(dict(LOADED), {2, 4, 6}), 7 / 10)
    assert_close(event_probability(dict(LOADED), {1, 3, 5}), 3 / 10)


def test_certain_and_impossible():
    """All outcomes together have probability 1. No outcome, or only one with weight 0, has probability 0."""
    weights = {1: 2.0, 2: 0.0, 3: 6.0}
    assert_close(event_probability(dict(weights), {1, 2, 3}), 1.0)
    assert_close(event_probability(dict(weights), set()), 0.0)
    assert_close(event_probability(dict(weights), {2}), 0.0)


def test_labels():
    """Weights that sum to 1 are probabilities: 6/10 + 3/10 for a pet, 6/10 + 1/10 for a cat or a car."""
    assert_close(event_probability(dict(LABELS), {"cat", "dog"}), 9 / 10)
    assert_close(event_probability(dict(LABELS), {"cat", "car"}), 7 / 10)


def test_scale():
    """Weights compare outcomes, so multiplying all of them by the same positive number changes nothing."""
    for c in (1e-6, 0.1, 1e6):
        assert_close(event_probability({face: c * w for face, w in LOADED.items()}, {2, 4, 6}), 7 / 10)


@given(weighted(), st.integers(0, 31))
def test_agrees_with_the_definition(weights, bits):
    """P(A) is the sum of the weights of A over the sum of all weights."""
    event = chosen(weights, bits)
    share = sum(Fraction(weights[o]) for o in event) / sum(map(Fraction, weights.values()))
    assert_close(event_probability(weights, event), float(share), atol=ROUNDING)


@given(weighted(), st.integers(0, 31), st.integers(0, 31))
def test_complement_and_union(weights, first, second):
    """P(A) and P(not A) sum to 1, and P(A or B) + P(A and B) = P(A) + P(B)."""
    a, b = chosen(weights, first), chosen(weights, second)
    of_a = event_probability(weights, a)
    assert_close(of_a + event_probability(weights, weights.keys() - a), 1.0, atol=ROUNDING)
    both = event_probability(weights, a | b) + event_probability(weights, a & b)
    assert_close(both, of_a + event_probability(weights, b), atol=ROUNDING)


def test_refuses_weights_of_zero():
    """If no weight is above 0, every probability would be 0/0."""
    assert_refuses(event_probability, {1: 0.0, 2: 0.0}, {1}, because="every weight is 0")
    assert_refuses(event_probability, {}, set(), because="there are no outcomes")


def test_leaves_its_inputs_alone():
    """The function leaves the weights and the event unchanged."""
    weights, event = dict(LOADED), {2, 4, 6}
    event_probability(weights, event)
    if weights != LOADED or event != {2, 4, 6}:
        raise Mismatch("Your function changes its arguments, which belong to the caller.")


@pytest.mark.edge
def test_refuses_unknown_outcomes():
    """An event is a set of outcomes of the experiment, and no face of a die shows 7."""
    assert_refuses(event_probability, dict(LOADED), {6, 7}, because="7 is not an outcome")


@pytest.mark.edge
def test_refuses_wrong_weights():
    """A weight is a finite number of at least 0."""
    for wrong in (-1.0, math.nan, math.inf):
        assert_refuses(event_probability, {1: 2.0, 2: wrong}, {1}, because=f"a weight is {wrong}")
