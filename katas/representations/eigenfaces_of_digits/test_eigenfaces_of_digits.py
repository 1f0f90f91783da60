"""What eigenfaces_of_digits must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from eigenfaces_of_digits import components_for, reconstruct, reconstruction_errors

from dojo.testing import (
    assert_array,
    assert_at_most,
    assert_close,
    assert_equal,
    assert_leaves_alone,
    assert_refuses,
    digits,
    rng,
)

DATA = [[16.0, 13.0], [4.0, -3.0], [14.0, 2.0], [6.0, 8.0], [10.0, 5.0]]

# A stable decomposition of at most 1,797 samples finds entries of at most 16 within 1e-12.
ROUNDING = 1e-9


def eigenvalues_of(x):
    """Return the variances along all components, the largest first."""
    deviations = x - x.mean(axis=0)
    return np.linalg.eigvalsh(deviations.T @ deviations / (len(x) - 1))[::-1]


def samples(n, d, number=0):
    """Return n samples of d features whose variances along the components fall by a factor of 0.49 each."""
    draw, rank = rng(number), min(n - 1, d)
    rows = draw.normal(size=(n, rank))
    scores = np.linalg.qr(rows - rows.mean(axis=0))[0] * 3.0 * 0.7 ** np.arange(rank)
    return 5.1 + scores @ np.linalg.qr(draw.normal(size=(d, d)))[0][:rank]


def test_worked_example():
    """Five points, one component: the two off its line are drawn to the mean, with error 5."""
    assert_close(
        reconstruct(np.array(DATA), 1), [[16.0, 13.0], [4.0, -3.0], [10.0, 5.0], [10.0, 5.0], [10.0, 5.0]]
    )
    assert_close(reconstruction_errors(np.array(DATA), np.array([1, 2])), [5.0, 0.0], atol=ROUNDING)
    for share, k in ((0.5, 1), (0.79, 1), (0.81, 2), (0.99, 2)):
        assert_equal(components_for(np.array(DATA), share), k)


def test_three_directions():
    """Pairs ±(3, 0, 0), ±(0, 2, 0), ±(0, 0, 1) around (1, 1, 1) have shares 9/14, 4/14, 1/14."""
    x = 1 + np.array([[3.0, 0, 0], [-3, 0, 0], [0, 2, 0], [0, -2, 0], [0, 0, 1], [0, 0, -1]])
    assert_close(reconstruct(x.copy(), 2), 1 + (x - 1) * [1, 1, 0], atol=ROUNDING)
    assert_close(reconstruction_errors(x.copy(), np.array([3, 1, 2])), [0.0, 10 / 18, 2 / 18], atol=ROUNDING)
    for share, k in ((0.63, 1), (0.65, 2), (0.92, 2), (0.94, 3)):
        assert_equal(components_for(x.copy(), share), k)


def test_nearest():
    """Reconstructed samples have the mean of the data; what is left out is orthogonal to what is kept."""
    x = samples(12, 4)
    for k in (1, 2, 3):
        rebuilt = assert_array(reconstruct(x.copy(), k), (12, 4))
        assert_close(rebuilt.mean(axis=0), x.mean(axis=0), atol=ROUNDING)
        kept, rest = rebuilt - x.mean(axis=0), x - rebuilt
        assert_close(kept.T @ rest, np.zeros((4, 4)), atol=ROUNDING * 100)
        assert_equal(int(np.linalg.matrix_rank(kept, tol=1e-6)), k)


def test_all_components():
    """With all components, or with n - 1 of n samples, the data come back."""
    for n, d in ((9, 4), (4, 9)):
        x = samples(n, d, 1)
        most = min(n - 1, d)
        assert_close(reconstruct(x.copy(), most), x, atol=ROUNDING)
        assert_close(reconstruction_errors(x.copy(), np.array([most])), [0.0], atol=ROUNDING)
        assert_equal(components_for(x.copy(), 1 - 1e-9), most)


def test_errors_are_those_of_the_reconstruction():
    """An error is the mean of the squared differences, and (n - 1)/(nd) times the eigenvalues left out."""
    x = samples(10, 5, 2)
    ks = np.array([4, 1, 2, 5, 3])
    found = assert_array(reconstruction_errors(x.copy(), ks.copy()), (5,))
    assert_close(found, [np.mean((x - reconstruct(x.copy(), int(k))) ** 2) for k in ks], atol=ROUNDING)
    left_out = [float(eigenvalues_of(x)[k:].sum()) for k in ks]
    assert_close(found, 9 / 50 * np.array(left_out), atol=ROUNDING)


def test_shares():
    """The number for a share is the first whose eigenvalues add up to it, in any unit."""
    x = samples(15, 5, 3)
    sums = np.cumsum(eigenvalues_of(x)) / eigenvalues_of(x).sum()
    for k in range(1, 5):
        assert_equal(components_for(x.copy(), float((sums[k - 1] + sums[k]) / 2)), k + 1)
    assert_equal(components_for(x.copy(), float(sums[0] / 2)), 1)
    assert_equal(components_for(x * 1e-3, float((sums[1] + sums[2]) / 2)), 3)


def test_digits():
    """Of 64 pixels 5, 13, 21, 29 components keep 50, 80, 90, 95 % of the variance, and 61 keep all."""
    images, _ = digits()
    for share, k in ((0.5, 5), (0.8, 13), (0.9, 21), (0.95, 29)):
        assert_equal(components_for(images.copy(), share), k)
    errors = assert_array(reconstruction_errors(images.copy(), np.array([1, 5, 13, 29, 61])), (5,))
    assert_close(errors[-1].copy(), 0.0, atol=ROUNDING)
    assert_at_most(float(np.diff(errors).max()), 0.0)
    assert_close(errors[1].copy(), 1796 / 1797 / 64 * float(eigenvalues_of(images)[5:].sum()))
    assert_close(reconstruct(images.copy(), 61), images, atol=ROUNDING)


def test_leaves_its_inputs_alone():
    """The functions leave the data and the numbers of components unchanged."""
    assert_leaves_alone(reconstruct, np.array(DATA), 1)
    assert_leaves_alone(reconstruction_errors, np.array(DATA), np.array([2, 1]))
    assert_leaves_alone(components_for, np.array(DATA), 0.6)


@pytest.mark.edge
def test_nothing_and_everything():
    """A share of 0 needs no component; a share of 1 needs as many as the rank, whatever rounding says."""
    images, _ = digits()
    for share, k in ((0.0, 0), (1.0, 61)):
        assert_equal(components_for(images, share), k)
    for share in (0.8, 0.8 + 5e-13):
        assert_equal(components_for(np.array(DATA), share), 1)


@pytest.mark.edge
def test_accepts_lists():
    """Lists of integers work as well as arrays of floats."""
    x = [[16, 13], [4, -3], [14, 2], [6, 8], [10, 5]]
    assert_close(reconstruct(x, 1), [[16.0, 13.0], [4.0, -3.0], [10.0, 5.0], [10.0, 5.0], [10.0, 5.0]])
    assert_close(reconstruction_errors(x, [2, 1]), [0.0, 5.0], atol=ROUNDING)
    assert_equal(components_for(x, 0.7), 1)


@pytest.mark.edge
def test_refuses_wrong_input():
    """Data are a matrix without NaN, k goes from 1 to the smaller of n - 1 and d, a share from 0 to 1."""
    for k in (0, 3):
        assert_refuses(reconstruct, np.array(DATA), k, because=f"two features have no {k} components")
        because = f"two features have no {k} components"
        assert_refuses(reconstruction_errors, np.array(DATA), np.array([1, k]), because=because)
    for share in (-0.1, 1.1, math.nan):
        assert_refuses(components_for, np.array(DATA), share, because=f"share is {share}")
    for wrong, why in (([1.0, 2.0, 3.0], "x is not a matrix"), ([*DATA, [1.0, math.nan]], "x holds a NaN")):
        assert_refuses(reconstruct, np.array(wrong), 1, because=why)
        assert_refuses(reconstruction_errors, np.array(wrong), np.array([1]), because=why)
        assert_refuses(components_for, np.array(wrong), 0.5, because=why)
