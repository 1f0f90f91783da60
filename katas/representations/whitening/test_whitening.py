"""What whitening must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from whitening import pca_whiten, zca_whiten

from dojo.testing import (
    assert_array,
    assert_at_least,
    assert_close,
    assert_leaves_alone,
    assert_refuses,
    rng,
)

DATA = [[16, 13], [4, -3], [14, 2], [6, 8], [10, 5]]
R = math.sqrt(2)
PCA = [[R, 0], [-R, 0], [0, R], [0, -R], [0, 0]]
ZCA = [[0.6 * R, 0.8 * R], [-0.6 * R, -0.8 * R], [0.8 * R, -0.6 * R], [-0.8 * R, 0.6 * R], [0, 0]]

# Dividing by the root of an eigenvalue magnifies rounding errors of 1e-16 by the condition of the covariance
# matrix, here at most 1e4.
ROUNDING = 1e-9


def data(number):
    """Return twelve samples of four features that are correlated."""
    mixing = np.array(
        [[1.0, 0.5, 0.0, 0.1], [0.0, 1.0, 0.3, 0.0], [0.0, 0.0, 2.0, 0.7], [0.0, 0.0, 0.0, 0.3]]
    )
    # Orthogonal columns with mean 0, so that chance cannot make the covariance nearly singular.
    columns = np.column_stack([np.ones(12), rng(number).normal(size=(12, 4))])
    return np.linalg.qr(columns)[0][:, 1:] * 5 @ mixing + [0.1, 3.0, -2.0, 10.0]


def whitened(function, x):
    """Return the result, checked for its kind and shape."""
    return assert_array(function(x.copy()), x.shape)


def test_worked_example_pca():
    """PCA whitening takes the samples of the README to (±√2, 0) and (0, ±√2), up to the signs of columns."""
    result = whitened(pca_whiten, np.array(DATA, dtype=float))
    assert_close(np.abs(result), np.abs(PCA), atol=ROUNDING)
    assert_close(result[0] + result[1] + result[2] + result[3], [0.0, 0.0], atol=ROUNDING)


def test_worked_example_zca():
    """ZCA whitening keeps the directions of the samples in the README, and makes their lengths √2."""
    assert_close(zca_whiten(np.array(DATA, dtype=float)), ZCA, atol=ROUNDING)


def test_uncorrelated_features():
    """Uncorrelated features are divided by their standard deviations, here 4 and 0.2."""
    a, b = 4 * math.sqrt(1.5), 0.2 * math.sqrt(1.5)
    x = np.array([[a, 0.0], [-a, 0.0], [0.0, b], [0.0, -b]]) + 0.1
    c = math.sqrt(1.5)
    assert_close(zca_whiten(x), [[c, 0.0], [-c, 0.0], [0.0, c], [0.0, -c]], atol=ROUNDING)


def test_shift_and_unit():
    """A shift of the data, or another unit for all features, changes nothing."""
    for unit in (0.1, 1e6, 1e-6):
        x = (np.array(DATA) + np.array([7.0, -20.0])) * unit
        assert_close(np.abs(whitened(pca_whiten, x)), np.abs(PCA), atol=ROUNDING)
        assert_close(zca_whiten(x.copy()), ZCA, atol=ROUNDING)


@pytest.mark.parametrize("function", [pca_whiten, zca_whiten], ids=["pca", "zca"])
def test_covariance_is_the_identity(function):
    """Whitened data have mean 0 and covariance matrix I."""
    result = whitened(function, data(1))
    assert_close(result.mean(axis=0), np.zeros(4), atol=ROUNDING)
    assert_close(result.T @ result / 11, np.eye(4), atol=ROUNDING)


def test_one_is_the_other_turned():
    """An orthogonal matrix takes one whitening to the other."""
    w, z = whitened(pca_whiten, data(2)), whitened(zca_whiten, data(2))
    q = w.T @ z / 11
    assert_close(q @ q.T, np.eye(4), atol=ROUNDING)
    assert_close(w @ q, z, atol=ROUNDING)


def test_symmetric_map():
    """The map of ZCA is symmetric with positive eigenvalues, so its result is nearest to the centred data."""
    x = data(3)
    cross = (x - x.mean(axis=0)).T @ whitened(zca_whiten, x)
    assert_close(cross, cross.T, atol=ROUNDING)
    assert_at_least(float(np.linalg.eigvalsh((cross + cross.T) / 2).min()), 0.0)


def test_rotated_data():
    """Rotating the data rotates their ZCA whitening."""
    x, q = data(4), np.linalg.qr(rng(5).normal(size=(4, 4)))[0]
    assert_close(whitened(zca_whiten, x @ q), whitened(zca_whiten, x) @ q, atol=ROUNDING)


@pytest.mark.parametrize("function", [pca_whiten, zca_whiten], ids=["pca", "zca"])
def test_refuses_singular_covariance(function):
    """Where nothing varies along a direction, no factor gives it variance 1."""
    a, b = rng(6).uniform(1, 2, (2, 6))
    assert_refuses(
        function, np.column_stack([a, b, a + b]), because="the third feature is the sum of the others"
    )
    assert_refuses(
        function, np.array([[0.1, 2.0], [0.3, 5.0]]), because="two samples span one direction only"
    )


@pytest.mark.parametrize("function", [pca_whiten, zca_whiten], ids=["pca", "zca"])
def test_nearly_singular_covariance(function):
    """A variance of 4e-12 times the largest is accepted, and one of 2.5e-13 times is refused."""
    x = np.array([[1.0, 1.0], [1.0, -1.0], [-1.0, 1.0], [-1.0, -1.0]])
    # The columns have mean 0 and are orthogonal without rounding, and so are their products.
    for unit in (128.0, 1 / 128):
        result = whitened(function, x * [unit, 2e-6 * unit])
        assert_close(np.abs(result), np.full((4, 2), math.sqrt(3 / 4)), atol=1e-9)
        small = x * [unit, 5e-7 * unit]
        assert_refuses(function, small, because="the smallest eigenvalue is 2.5e-13 times the largest")


def test_leaves_its_inputs_alone():
    """The functions leave the data unchanged."""
    for function in (pca_whiten, zca_whiten):
        assert_leaves_alone(function, np.array(DATA, dtype=float))


@pytest.mark.edge
def test_accepts_lists():
    """Lists of integers work as well as arrays of floats."""
    assert_close(np.abs(pca_whiten(DATA)), np.abs(PCA), atol=ROUNDING)
    assert_close(zca_whiten(DATA), ZCA, atol=ROUNDING)


@pytest.mark.edge
def test_refuses_wrong_data():
    """A data set is a matrix of numbers."""
    for function in (pca_whiten, zca_whiten):
        assert_refuses(function, [1.0, 2.0, 4.0], because="x is not a matrix")
        assert_refuses(function, [[1.0, 2.0], [math.nan, 3.0], [4.0, 4.0]], because="x holds a NaN")
