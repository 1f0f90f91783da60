"""What NAME must satisfy.  README.md states the mathematics."""

import math

import pytest
from hypothesis import given
from NAME import NAME

from dojo.testing import assert_close, assert_refuses, numbers

# TODO: say why the tolerances are what they are.
ROUNDING = 1e-12


def test_worked_example():
    """TODO: the example of the README, as a statement."""
    assert_close(NAME(3.0), 6.0)


@given(numbers())
def test_agrees_with_the_definition(x):
    """TODO: a fact that holds for every input, checked by a definition or an identity."""
    assert_close(NAME(x), x + x, atol=ROUNDING)


@pytest.mark.edge
def test_refuses_nan():
    """TODO: what is refused, and why."""
    assert_refuses(NAME, math.nan, because="NaN is not a number")
