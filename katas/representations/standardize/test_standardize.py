"""What standardize must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from standardize import fit, transform

from dojo.testing import (
    assert_array,
    assert_close,
    assert_leaves_alone,
    assert_refuses,
    assert_unpacks,
    digits,
    matrices,
    numbers,
)

TABLE = [[1.0, 10.0], [5.0, 40.0]]

# Drawn entries are multiples of 1/4 and at most 32 in absolute value: the scale of at most four of them that
# differ is at least 1/10.  So a standardised entry carries a few errors of 1e-16 * 32 * 10.
ROUNDING = 1e-9


def fitted(x):
    """Return the mean and the scale, checked for their kind and shape."""
    mean, scale = assert_unpacks(fit(x), "mean", "scale")
    return assert_array(mean, (x.shape[1],)), assert_array(scale, (x.shape[1],))


def standardised(x):
    """Return the data, transformed with their own mean and scale."""
    return assert_array(transform(x.copy(), *fitted(x.copy())), x.shape)


def test_worked_example():
    """The column (1, 5) of the README has mean 3 and scale 2, (10, 40) has 25 and 15: both become (-1, 1)."""
    mean, scale = assert_unpacks(fit(np.array(TABLE)), "mean", "scale")
    assert_close(mean, [3.0, 25.0])
    assert_close(scale, [2.0, 15.0])
    found = transform(np.array(TABLE), np.array([3.0, 25.0]), np.array([2.0, 15.0]))
    assert_close(found, [[-1.0, -1.0], [1.0, 1.0]])


def test_new_data():
    """New samples are transformed with the old mean, 3 and 25, and the old scale, 2 and 15."""
    mean, scale = np.array([3.0, 25.0]), np.array([2.0, 15.0])
    assert_close(transform(np.array([[7.0, 10.0]]), mean.copy(), scale.copy()), [[2.0, -1.0]])
    more = np.array([[3.0, 40.0], [4.0, 25.0], [0.0, 55.0]])
    assert_close(transform(more, mean.copy(), scale.copy()), [[0.0, 1.0], [0.5, 0.0], [-1.5, 2.0]])


# What the rounding of a mean leaves of 0.1 - 0.1 is at most a few times 1e-17.
def test_constant_columns():
    """Equal entries have scale 1 and become 0, even three times 0.1 with its rounding error of 1e-17."""
    x = np.array([[5.0, 0.1, 0.0], [5.0, 0.1, 0.0], [5.0, 0.1, 0.0]])
    mean, scale = fitted(x.copy())
    assert_close(scale, [1.0, 1.0, 1.0])
    assert_close(mean, [5.0, 0.1, 0.0])
    assert_close(standardised(x), np.zeros((3, 3)))
    assert_close(standardised(np.array([[0.7, -2.0]])), np.zeros((1, 2)))


def test_every_unit():
    """In every unit (0.1, 0.7, 0.1) has scale √0.08 of that unit, and becomes -1/√2, √2, -1/√2."""
    units = np.array([1.0, 1e6, 1e-6, 1e-15])
    x = units * np.array([[0.1], [0.7], [0.1]])
    _, scale = fitted(x.copy())
    assert_close(scale / units, [math.sqrt(0.08)] * 4)
    assert_close(standardised(x), np.array([[-1.0] * 4, [2.0] * 4, [-1.0] * 4]) / math.sqrt(2))


def test_digits():
    """Three pixels are white in all 1,797 images of handwritten digits; the other 61 get variance 1."""
    images, _ = digits()
    constant = images.max(axis=0) == images.min(axis=0)
    found = standardised(images)
    assert_close(np.mean(found**2, axis=0), np.where(constant, 0.0, 1.0))


@given(matrices())
def test_mean_0_and_variance_1(x):
    """Every column gets mean 0, and those that are not constant get variance 1."""
    found = standardised(x)
    assert_close(found.sum(axis=0), np.zeros(x.shape[1]), atol=ROUNDING)
    varies = (x.max(axis=0) != x.min(axis=0)).astype(float)
    assert_close(np.sum(found**2, axis=0), len(x) * varies, atol=ROUNDING)


@given(matrices(), st.sampled_from([2.0, 0.5, -1.0, -0.25]), numbers())
def test_another_unit_and_zero(x, a, b):
    """A unit a times as large and another zero b change nothing, except for the sign if a is negative."""
    assert_close(standardised(a * x + b), np.sign(a) * standardised(x), atol=ROUNDING)


def test_leaves_its_inputs_alone():
    """The functions leave the data, the mean and the scale unchanged."""
    assert_leaves_alone(fit, np.array(TABLE))
    assert_leaves_alone(transform, np.array(TABLE), np.array([3.0, 25.0]), np.array([2.0, 15.0]))


@pytest.mark.edge
def test_accepts_lists():
    """Lists of integers work as well as arrays of floats."""
    mean, scale = assert_unpacks(fit([[1, 7], [5, 7]]), "mean", "scale")
    assert_close(mean, [3.0, 7.0])
    assert_close(scale, [2.0, 1.0])
    assert_close(transform([[4, 8]], [3, 7], [2, 1]), [[0.5, 1.0]])


@pytest.mark.edge
def test_refuses_what_does_not_fit():
    """Data are a table of numbers with at least one row, and every column needs its mean and its scale."""
    assert_refuses(fit, np.array([1.0, 5.0]), because="x has only one axis")
    assert_refuses(fit, np.zeros((0, 2)), because="x has no rows")
    assert_refuses(fit, np.array([[1.0], [math.nan]]), because="x holds NaN")
    one = np.array([1.0])
    assert_refuses(transform, np.array(TABLE), one, one.copy(), because="x has 2 columns and there is 1 mean")
