"""A suite about nothing: run once by the warm process, so that the first real one is not slower."""

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dojo.testing import Mismatch, assert_close, distribution_pairs, matrices, numbers, vectors

FEW = settings(max_examples=5)


@FEW
@given(vectors(), matrices(), numbers(), distribution_pairs(), st.integers(0, 3))
def test_properties(vector: Any, matrix: Any, number: float, pair: Any, whole: int) -> None:
    """Whatever is drawn equals itself."""
    for drawn in (vector, matrix, number, *pair, whole):
        assert_close(drawn, drawn)


@FEW
@given(numbers())
def test_a_failing_property(number: float) -> None:
    """A property that fails is shrunk and explained."""
    with pytest.raises(Mismatch):
        assert_close(number, number + 1)


@pytest.mark.parametrize("seed", [0])
def test_random_numbers(seed: int) -> None:
    """Random numbers come from a generator."""
    assert_close(np.random.default_rng(seed).normal(), np.random.default_rng(seed).normal())
