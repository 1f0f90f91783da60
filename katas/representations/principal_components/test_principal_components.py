"""What principal_components must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from principal_components import pca

from dojo.testing import (
    assert_array,
    assert_at_least,
    assert_close,
    assert_leaves_alone,
    assert_refuses,
    assert_unpacks,
    matrices,
    rng,
)

DATA = [[16, 13], [4, -3], [14, 2], [6, 8], [10, 5]]
COMPONENTS = [[0.6, 0.8], [0.8, -0.6]]
SCORES = [[10.0, 0.0], [-10.0, 0.0], [0.0, 5.0], [0.0, -5.0], [0.0, 0.0]]
VARIANCES = [50.0, 12.5]

# Deviations of at most 32 in four features: no variance is above 4 * 32^2 * 2 < 1e4, and a stable
# method finds it, and what it makes of the covariance matrix, within a few 1e-12.
ROUNDING = 1e-9


@st.composite
def problems(draw):
    """Draw a data set of two to six samples, with one to four features, and a number of components."""
    x = draw(matrices(st.integers(2, 6), st.integers(1, 4)))
    return x, draw(st.integers(1, min(len(x) - 1, x.shape[1])))


def analysed(x, k):
    """Return components, scores and variances, checked for their kind and shape."""
    n, d = np.shape(x)
    result = assert_unpacks(pca(x, k), "components", "scores", "explained_variance")
    components, scores, variances = result
    return assert_array(components, (k, d)), assert_array(scores, (n, k)), assert_array(variances, (k,))


def test_worked_example():
    """The components, scores and variances found by hand in the README; with k = 1 only the first of each."""
    for k in (2, 1):
        components, scores, variances = analysed(np.array(DATA, dtype=float), k)
        assert_close(components, COMPONENTS[:k])
        assert_close(scores, np.array(SCORES)[:, :k], atol=ROUNDING)
        assert_close(variances, VARIANCES[:k])


def test_few_directions():
    """Deviations from the mean of n samples span at most n - 1 dimensions, and at most d."""
    components, scores, variances = analysed(np.array([[1.0], [2.0], [6.0]]), 1)
    assert_close(components, [[1.0]])
    assert_close(scores, [[-2.0], [-1.0], [3.0]])
    assert_close(variances, [7.0])
    components, scores, variances = analysed(np.array([[1.0, 2.0, 3.0], [3.0, 1.0, 1.0]]), 1)
    assert_close(np.outer(components[0], components[0]), np.outer([2, -1, -2], [2, -1, -2]) / 9)
    assert_close(np.abs(scores), [[1.5], [1.5]])
    assert_close(variances, [4.5])


def test_directions_without_variance():
    """Across a line nothing varies; where all samples are equal, every direction is as good as any other."""
    components, _, variances = analysed(np.array([[-1.0, 1.0], [-4.0, 5.0], [-7.0, 9.0], [2.0, -3.0]]), 2)
    assert_close(components[0].copy(), [-0.6, 0.8])
    assert_close(variances, [125 / 3, 0.0], atol=ROUNDING)
    assert_close(abs(float(components[1] @ [0.8, 0.6])), 1.0)
    components, scores, variances = analysed(np.full((3, 2), 0.1), 2)
    assert_close(components @ components.T, np.eye(2), atol=ROUNDING)
    assert_close(scores, np.zeros((3, 2)), atol=ROUNDING)
    assert_close(variances, np.zeros(2), atol=ROUNDING)


def test_shift_and_unit():
    """A shift of the data changes nothing; in another unit the components stay, and the scores scale."""
    # Near 1e8 floats are 1.5e-8 apart.  Means that are wrong by a few of these, times deviations of at
    # most 10, change the covariances by less than 1e-6 and the directions by less than 1e-7.
    for offset in ([1e8, 1e8], [1e8, -1e8], [0.0, -1e8]):
        components, scores, variances = analysed(np.array(DATA) + np.array(offset), 2)
        assert_close(components, COMPONENTS, atol=1e-4)
        assert_close(scores, SCORES, atol=1e-4)
        assert_close(variances, VARIANCES, atol=1e-4)
    for unit in (0.1, 1e6, 1e-6):
        components, scores, variances = analysed(np.array(DATA) * unit, 2)
        assert_close(components, COMPONENTS)
        assert_close(scores, np.array(SCORES) * unit, atol=ROUNDING * unit)
        assert_close(variances, np.array(VARIANCES) * unit**2, atol=ROUNDING * unit**2)


def test_no_directions_leave_out_less():
    """No w of norm 1 has a larger variance than the first; k components leave out the other eigenvalues."""
    x = np.array([[2.0, 1.0, 0.0], [3.0, 5.0, 1.0], [-1.0, 0.0, 7.0], [4.0, 2.0, 2.0], [0.0, -3.0, 1.0]])
    eigenvalues = np.linalg.eigvalsh(_covariance(x))[::-1]
    for k in (1, 2, 3):
        components, scores, variances = analysed(x.copy(), k)
        rest = x - x.mean(axis=0) - scores @ components
        assert_close(float(np.sum(rest**2) / 4), float(eigenvalues[k:].sum()), atol=ROUNDING)
        for w in rng().normal(size=(20, 3, 1)):
            along = float(_covariance(x @ w / np.linalg.norm(w))[0, 0])
            assert_at_least(variances[0], along, slack=ROUNDING)


@given(problems())
def test_agrees_with_the_definition(problem):
    """Components are orthonormal with a positive largest entry; scores are their products with deviations."""
    x, k = problem
    components, scores, _ = analysed(x.copy(), k)
    assert_close(components @ components.T, np.eye(k), atol=ROUNDING)
    for component in components:
        assert_at_least(float(component.max()), float(np.abs(component).max()), slack=ROUNDING)
    assert_close(scores, (x - x.mean(axis=0)) @ components.T, atol=ROUNDING)


@given(problems())
def test_uncorrelated(problem):
    """The scores are uncorrelated; their variances are the largest eigenvalues of the covariance matrix."""
    x, k = problem
    _, scores, variances = analysed(x.copy(), k)
    expected = np.linalg.eigvalsh(_covariance(x))[::-1][:k]
    assert_close(variances, expected, atol=ROUNDING)
    assert_close(_covariance(scores), np.diag(expected), atol=ROUNDING)


def _covariance(x):
    """Entry by entry: the sum of the products of deviations over n - 1."""
    columns = [[value - math.fsum(column) / len(x) for value in column] for column in x.T.tolist()]
    products = [[math.fsum(map(float.__mul__, a, b)) for b in columns] for a in columns]
    return np.array(products) / (len(x) - 1)


def test_leaves_its_inputs_alone():
    """The function leaves the data unchanged."""
    assert_leaves_alone(pca, np.array(DATA, dtype=float), 2)


@pytest.mark.edge
def test_accepts_lists_and_whole_numbers():
    """Lists and integers work as well as arrays of floats."""
    for x in (DATA, np.array(DATA)):
        components, scores, variances = analysed(x, 2)
        assert_close(components, COMPONENTS)
        assert_close(scores, SCORES, atol=ROUNDING)
        assert_close(variances, VARIANCES)


@pytest.mark.edge
def test_refuses_wrong_data_and_numbers():
    """A data set is a matrix of finite entries, which has from 1 to the smaller of n - 1 and d components."""
    for wrong in (1.0, [1.0, 2.0, 3.0], [[[1.0], [2.0]], [[3.0], [4.0]]]):
        assert_refuses(pca, wrong, 1, because="x is not a matrix")
    for wrong in (math.nan, math.inf):
        assert_refuses(pca, [[1.0, 2.0], [wrong, 3.0], [4.0, 4.0]], 1, because=f"x holds {wrong}")
    for k in (0, -1):
        assert_refuses(pca, DATA, k, because=f"k is {k}")
    for (n, d), k in (((5, 2), 3), ((3, 4), 3), ((3, 3), 3), ((1, 2), 1), ((2, 0), 1)):
        x = np.arange(float(n * d)).reshape(n, d) ** 2
        assert_refuses(pca, x, k, because=f"there are {n} samples of {d} features, and k is {k}")
