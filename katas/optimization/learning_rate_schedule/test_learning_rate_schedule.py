"""What learning_rate_schedule must satisfy.  README.md states the mathematics."""

import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from learning_rate_schedule import learning_rate

from dojo.testing import assert_at_least, assert_at_most, assert_close, assert_number, assert_refuses

# A rate is at most 2 here and takes a handful of operations with a relative error of 1e-16 each.
ROUNDING = 1e-12


@st.composite
def schedules(draw):
    """Draw a peak, a warm-up, a total and a floor."""
    warmup = draw(st.integers(0, 6))
    peak = draw(st.integers(1, 20)) / 10
    return peak, warmup, warmup + draw(st.integers(1, 12)), peak * draw(st.sampled_from([0.0, 0.1, 0.5, 1.0]))


@pytest.mark.parametrize(
    ("step", "expected"),
    [
        (0, 1 / 4),
        (1, 1 / 2),
        (2, 3 / 4),
        (3, 1.0),
        (4, 1.0),
        (6, (2 + math.sqrt(2)) / 4),
        (8, 1 / 2),
        (12, 0.0),
        (13, 0.0),
    ],
    ids=[f"step-{step}" for step in (0, 1, 2, 3, 4, 6, 8, 12, 13)],
)
def test_worked_example(step, expected):
    """The rates in the README, with peak 1, a warm-up of 4 steps and the floor 0 from step 12 on."""
    assert_close(learning_rate(step, 1.0, 4, 12, 0.0), expected)


def test_floor():
    """With floor 1/5 the fall ends there, and the warm-up is the same.  The default is 0."""
    for step, expected in ((8, 3 / 5), (12, 1 / 5), (4, 1.0), (0, 1 / 4), (1, 1 / 2)):
        assert_close(learning_rate(step, 1.0, 4, 12, 0.2), expected)
    assert_close(learning_rate(8, 1.0, 4, 12), 1 / 2)


def test_no_warmup():
    """If there is no warm-up, the fall begins with the peak at step 0."""
    for step, expected in ((0, 1.0), (2, (2 + math.sqrt(2)) / 4), (4, 1 / 2), (8, 0.0), (9, 0.0)):
        assert_close(learning_rate(step, 1.0, 0, 8, 0.0), expected)


def test_small_rates():
    """Between 3e-4 and 1e-5, a third of the fall leaves 3/4 of the difference, and two thirds leave 1/4."""
    for step, expected in ((0, 1e-4), (2, 3e-4), (5, 1e-5 + 29e-5 * 3 / 4), (7, 1e-5 + 29e-5 / 4), (9, 1e-5)):
        assert_close(learning_rate(step, 3e-4, 3, 9, 1e-5), expected, atol=1e-15)


def test_after_the_end():
    """After step T the rate stays at the floor, even where the cosine would be back at the peak."""
    for step in (13, 16, 20, 28, 10**6):
        assert_close(learning_rate(step, 1.0, 4, 12, 0.1), 0.1)


@given(schedules())
def test_rises_then_falls(schedule):
    """The rate never falls before the warm-up is over, and never rises after it."""
    _, warmup, total, _ = schedule
    rates = [assert_number(learning_rate(step, *schedule)) for step in range(total + 3)]
    for step, (now, then) in enumerate(pairwise(rates), start=1):
        if step < warmup:
            assert_at_least(then, now, slack=ROUNDING)
        else:
            assert_at_most(then, now, slack=ROUNDING)


@given(schedules())
def test_symmetric_fall(schedule):
    """The rates k steps after the warm-up and k steps before the end add up to peak + floor."""
    peak, warmup, total, floor = schedule
    for k in range(total - warmup + 1):
        early, late = (assert_number(learning_rate(step, *schedule)) for step in (warmup + k, total - k))
        assert_close(early + late, peak + floor, atol=ROUNDING)


@given(schedules())
def test_half_angle(schedule):
    """The share of peak - floor that is left is the square of the cosine of half the angle."""
    peak, warmup, total, floor = schedule
    for step in range(warmup, total + 1):
        share = math.cos(math.pi * (step - warmup) / (total - warmup) / 2) ** 2
        assert_close(learning_rate(step, *schedule), floor + (peak - floor) * share, atol=ROUNDING)


@given(schedules(), st.integers(0, 20), st.sampled_from([1e-6, 0.1, 3.0, 1e6]))
def test_unit_of_the_rate(schedule, step, c):
    """Multiplying peak and floor by c multiplies every rate by c."""
    peak, warmup, total, floor = schedule
    expected = c * assert_number(learning_rate(step, *schedule))
    assert_close(learning_rate(step, c * peak, warmup, total, c * floor), expected, atol=c * ROUNDING)


@given(schedules())
def test_warmup_in_equal_amounts(schedule):
    """Each step of the warm-up adds the same amount, and the last one reaches the peak."""
    peak, warmup, _, _ = schedule
    for step in range(warmup):
        assert_close(learning_rate(step, *schedule), (step + 1) * (peak / warmup), atol=ROUNDING)


@pytest.mark.edge
def test_refuses_steps_out_of_order():
    """Steps are counted from 0, and the fall takes at least one step."""
    assert_refuses(learning_rate, -1, 1.0, 4, 12, 0.0, because="step is -1")
    assert_refuses(learning_rate, 0, 1.0, -1, 12, 0.0, because="warmup is -1")
    for step in (0, 4, 9):
        assert_refuses(learning_rate, step, 1.0, 4, 4, 0.0, because="total is not larger than warmup")


@pytest.mark.edge
def test_refuses_rates_out_of_range():
    """The peak is positive and finite, and the floor is between 0 and the peak."""
    for step in (0, 6, 20):
        for peak in (0.0, -1.0, math.nan, math.inf):
            assert_refuses(learning_rate, step, peak, 4, 12, 0.0, because=f"peak is {peak}")
        for floor in (-0.1, 1.1, math.nan):
            assert_refuses(
                learning_rate, step, 1.0, 4, 12, floor, because=f"the peak is 1 and floor is {floor}"
            )
