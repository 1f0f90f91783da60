"""What softmax must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from softmax import softmax

from dojo.testing import (
    assert_array,
    assert_close,
    assert_leaves_alone,
    assert_refuses,
    matrices,
    vectors,
)

INF = math.inf
SCORES = [0.0, math.log(2), math.log(5)]
SHARES = [1 / 8, 2 / 8, 5 / 8]

# Scores differ by at most 32, so exponents are rounded by 1e-14 at the worst, and probabilities,
# which are at most 1, by about as much.
ROUNDING = 1e-12


def test_worked_example():
    """The exponentials 1, 2 and 5 have the shares 1/8, 2/8 and 5/8; scores of 1000 share equally."""
    assert_close(softmax(np.array(SCORES)), SHARES)
    assert_close(softmax(np.array([1000.0, 1000.0])), [1 / 2, 1 / 2])


def test_far_from_zero():
    """Scores whose exponentials are too large or too small for a float have shares like any others."""
    assert_close(softmax(np.array([1000.0, 1000.0, -1000.0])), [1 / 2, 1 / 2, 0.0])
    assert_close(softmax(np.array([-1000.0, -1000 + math.log(3)])), [1 / 4, 3 / 4])
    assert_close(softmax(np.array([0.0, 1000.0, -1000.0])), [0.0, 1.0, 0.0])
    assert_close(softmax(np.array([1000.0])), [1.0])


def test_minus_infinity():
    """A score of minus infinity has share 0, and the others share as if it were not there."""
    assert_close(softmax(np.array([-INF, *SCORES, -INF])), [0.0, *SHARES, 0.0])
    assert_close(softmax(np.array([[2.0, -INF], [5.0, -INF]])), [[1.0, 0.0], [1.0, 0.0]])


def test_along_an_axis():
    """The last axis is the default: rows sum to 1. Along axis 0, columns do."""
    square = np.log([[1.0, 3.0], [1.0, 1.0]])
    assert_close(softmax(square), [[1 / 4, 3 / 4], [1 / 2, 1 / 2]])
    assert_close(softmax(square, axis=0), [[1 / 2, 3 / 4], [1 / 2, 1 / 4]])
    x = np.log([[1.0, 2.0, 3.0], [3.0, 2.0, 7.0]])
    rows = [[1 / 6, 2 / 6, 3 / 6], [3 / 12, 2 / 12, 7 / 12]]
    columns = [[1 / 4, 1 / 2, 3 / 10], [3 / 4, 1 / 2, 7 / 10]]
    assert_close(softmax(x), rows)
    for axis, shares in ((-1, rows), (1, rows), (0, columns), (-2, columns)):
        assert_close(softmax(x, axis=axis), shares)
    weights = np.arange(1.0, 25.0).reshape(2, 3, 4)
    assert_close(softmax(np.log(weights), axis=1), weights / weights.sum(axis=1, keepdims=True))


def test_rows_far_apart():
    """Each row has a softmax of its own, even when the rows lie thousands apart."""
    x = np.array([[1000.0, 1000.0], [-1000.0, -1000.0], [0.0, -INF]])
    expected = np.array([[1 / 2, 1 / 2], [1 / 2, 1 / 2], [1.0, 0.0]])
    assert_close(softmax(x), expected)
    assert_close(softmax(x.T.copy(), axis=0), expected.T.copy())


@given(vectors(st.integers(1, 4)), st.sampled_from([0.0, 0.1, 1000.0, -1000.0]))
def test_shift_and_jacobian(x, c):
    """Adding c to all scores changes nothing. Score j moves share i at rate s_i (1 - s_i) or -s_i s_j."""
    s = assert_array(softmax(x), x.shape)
    # Near 1016 a sum, or a logarithm on the way, is rounded by 1e-13, which moves a share by as much.
    assert_close(softmax(x + c), s, atol=1e-11)
    # A power of 2 as the step h, so that x + h is exact.  No third derivative of softmax exceeds
    # 1/8, so the difference quotient is wrong by h^2/48 = 3e-10 at most, plus a rounding error of
    # 1e-14 / h = 1e-10.
    h = 2.0**-13
    columns = [
        (assert_array(softmax(x + step), x.shape) - assert_array(softmax(x - step), x.shape)) / (2 * h)
        for step in h * np.eye(len(x))
    ]
    assert_close(np.stack(columns, axis=1), np.diag(s) - np.outer(s, s), atol=1e-8)


@given(matrices(), st.sampled_from([0, 1]))
def test_agrees_with_the_definition(x, axis):
    """For scores that are not large, the exponentials can simply be divided by their sum."""
    weights = [[math.exp(score) for score in row] for row in (x if axis == 1 else x.T).tolist()]
    shares = np.array([[weight / math.fsum(row) for weight in row] for row in weights])
    assert_close(softmax(x, axis=axis), shares if axis == 1 else shares.T.copy(), atol=ROUNDING)


def test_leaves_its_inputs_alone():
    """The function leaves the scores unchanged."""
    assert_leaves_alone(softmax, np.array(SCORES))
    assert_leaves_alone(softmax, np.array([[1.0, 2.0, -INF], [3.0, 4.0, 5.0]]), axis=0)


@pytest.mark.edge
def test_accepts_lists_and_bytes():
    """Lists and integers are numbers too, even bytes, whose differences wrap around: 0 minus 1 is 255."""
    assert_close(softmax(SCORES), SHARES)
    assert_close(softmax(np.array([[2, 2], [1000, 0]])), [[1 / 2, 1 / 2], [1.0, 0.0]])
    assert_close(softmax(np.array([0, 1], dtype=np.uint8)), [1 / (1 + math.e), math.e / (1 + math.e)])


@pytest.mark.edge
def test_refuses_what_has_no_shares():
    """Without scores, with NaN or plus infinity, or with all scores ruled out, there is nothing to share."""
    assert_refuses(softmax, [], because="x has no entries")
    assert_refuses(softmax, np.ones((2, 0)), axis=0, because="x has no entries")
    for wrong in (math.nan, INF):
        assert_refuses(softmax, [wrong, 1.0], because=f"x holds {wrong}")
        assert_refuses(softmax, [[1.0, 2.0], [3.0, wrong]], because=f"x holds {wrong}")
    assert_refuses(softmax, [[0.0, 1.0], [-INF, -INF]], because="all entries of a row are -inf")
    assert_refuses(softmax, [[0.0, -INF], [1.0, -INF]], axis=0, because="all entries of a column are -inf")
    for axis in (2, -3):
        assert_refuses(softmax, [[1.0, 2.0]], axis=axis, because=f"a matrix has no axis {axis}")
