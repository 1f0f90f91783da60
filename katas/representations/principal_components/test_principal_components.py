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
    """The components, scores and variances found by hand in the README."""
    components, scores, variances = analysed(np.array(DATA, dtype=float), 2)
    assert_close(components, COMPONENTS)
    assert_close(scores, SCORES, atol=ROUNDING)
    assert_close(variances, VARIANCES)


def test_one_component():
    """With k = 1 there is only the component of largest variance."""
    components, scores, variances = analysed(np.array(DATA, dtype=float), 1)
    assert_close(components, COMPONENTS[:1])
    assert_close(scores, [row[:1] for row in SCORES], atol=ROUNDING)
    assert_close(variances, VARIANCES[:1])


def test_one_feature():
    """In one dimension there is one direction: the scores are the deviations."""
    components, scores, variances = analysed(np.array([[1.0], [2.0], [6.0]]), 1)
    assert_close(components, [[1.0]])
    assert_close(scores, [[-2.0], [-1.0], [3.0]])
    assert_close(variances, [7.0])


def test_fewer_samples_than_features():
    """Two samples differ in one direction, in a space of any dimension."""
    components, scores, variances = analysed(np.array([[1.0, 2.0, 3.0], [3.0, 1.0, 1.0]]), 1)
    assert_close(np.outer(components[0], components[0]), np.outer([2, -1, -2], [2, -1, -2]) / 9)
    assert_close(np.abs(scores), [[1.5], [1.5]])
    assert_close(variances, [4.5])


def test_samples_on_a_line():
    """If all samples lie on a line, its direction holds all the variance, and nothing is left across it."""
    x = np.array([[1.0, 1.0], [4.0, 5.0], [7.0, 9.0], [-2.0, -3.0]])
    components, _, variances = analysed(x, 2)
    assert_close(components[0].copy(), [0.6, 0.8])
    assert_close(variances, [125 / 3, 0.0], atol=ROUNDING)
    assert_close(abs(float(components[1] @ [0.8, -0.6])), 1.0)


def test_equal_samples():
    """Samples that are all equal have no variance; every direction is then as good as any other."""
    components, scores, variances = analysed(np.full((3, 2), 7.0), 2)
    assert_close(components @ components.T, np.eye(2), atol=ROUNDING)
    assert_close(scores, np.zeros((3, 2)), atol=ROUNDING)
    assert_close(variances, np.zeros(2), atol=ROUNDING)


def test_accepts_lists_and_whole_numbers():
    """Lists and integers work as well as arrays of floats."""
    for x in (DATA, np.array(DATA)):
        components, scores, variances = analysed(x, 2)
        assert_close(components, COMPONENTS)
        assert_close(scores, SCORES, atol=ROUNDING)
        assert_close(variances, VARIANCES)


# Near 1e8 floats are 1.5e-8 apart.  Means that are wrong by a few of these, times deviations of at
# most 10, change the covariances by less than 1e-6 and the directions by less than 1e-7.
@pytest.mark.parametrize("offset", [[1e8, 1e8], [1e8, -1e8], [0.0, -1e8]])
def test_far_from_zero(offset):
    """A shift of the data changes no deviation, so components, scores and variances stay the same."""
    components, scores, variances = analysed(np.array(DATA) + np.array(offset), 2)
    assert_close(components, COMPONENTS, atol=1e-4)
    assert_close(scores, SCORES, atol=1e-4)
    assert_close(variances, VARIANCES, atol=1e-4)


def test_no_direction_varies_more():
    """The variance along a vector w of norm 1 is never larger than along the first component."""
    x = np.array([[2.0, 1.0], [3.0, 5.0], [-1.0, 0.0], [4.0, 2.0]])
    largest = analysed(x.copy(), 1)[2][0]
    for angle in np.linspace(0.0, math.pi, 50):
        w = np.array([[math.cos(angle)], [math.sin(angle)]])
        assert_at_least(largest, float(_covariance(x @ w)[0, 0]), slack=ROUNDING)


@given(problems())
def test_orthonormal(problem):
    """The components have norm 1 and are orthogonal to each other."""
    components, _, _ = analysed(*problem)
    assert_close(components @ components.T, np.eye(len(components)), atol=ROUNDING)


@given(problems())
def test_scores(problem):
    """A score is the dot product of a component with the deviation of a sample from the mean."""
    x, k = problem
    components, scores, _ = analysed(x.copy(), k)
    assert_close(scores, (x - x.mean(axis=0)) @ components.T, atol=ROUNDING)


@given(problems())
def test_signs(problem):
    """In each component the entry with the largest absolute value is positive."""
    components, _, _ = analysed(*problem)
    for component in components:
        assert_at_least(float(component.max()), float(np.abs(component).max()), slack=ROUNDING)


@given(problems())
def test_uncorrelated(problem):
    """The scores are uncorrelated; their variances are the largest eigenvalues of the covariance matrix."""
    x, k = problem
    _, scores, variances = analysed(x.copy(), k)
    expected = np.linalg.eigvalsh(_covariance(x))[::-1][:k]
    assert_close(variances, expected, atol=ROUNDING)
    assert_close(_covariance(scores), np.diag(expected), atol=ROUNDING)


@pytest.mark.parametrize("k", [1, 2, 3])
def test_reconstruction(k):
    """The variance that k components leave out is the sum of all other eigenvalues."""
    x = np.array([[2.0, 1.0, 0.0], [3.0, 5.0, 1.0], [-1.0, 0.0, 7.0], [4.0, 2.0, 2.0], [0.0, -3.0, 1.0]])
    components, scores, _ = analysed(x.copy(), k)
    rest = x - x.mean(axis=0) - scores @ components
    others = np.linalg.eigvalsh(_covariance(x))[::-1][k:]
    assert_close(float(np.sum(rest**2) / 4), float(others.sum()), atol=ROUNDING)


def _covariance(x):
    """Entry by entry: the sum of the products of deviations over n - 1."""
    columns = [[value - math.fsum(column) / len(x) for value in column] for column in x.T.tolist()]
    products = [[math.fsum(map(float.__mul__, a, b)) for b in columns] for a in columns]
    return np.array(products) / (len(x) - 1)


@pytest.mark.parametrize("wrong", [1.0, [1.0, 2.0, 3.0], [[[1.0], [2.0]], [[3.0], [4.0]]]])
def test_refuses_what_is_not_a_matrix(wrong):
    """A data set has two axes, samples and features."""
    assert_refuses(pca, wrong, 1, because="x is not a matrix")


@pytest.mark.parametrize("wrong", [math.nan, math.inf, -math.inf])
def test_refuses_entries_that_are_not_finite(wrong):
    """NaN and infinity have no deviation from a mean."""
    assert_refuses(pca, [[1.0, 2.0], [wrong, 3.0], [4.0, 4.0]], 1, because=f"x holds {wrong}")


@pytest.mark.parametrize("k", [0, -1])
def test_refuses_fewer_components_than_one(k):
    """At least one component must be asked for."""
    assert_refuses(pca, DATA, k, because=f"k is {k}")


@pytest.mark.parametrize(("shape", "k"), [((5, 2), 3), ((3, 4), 3), ((3, 3), 3), ((1, 2), 1), ((2, 0), 1)])
def test_refuses_more_components_than_there_are(shape, k):
    """The deviations of n samples of d features span at most n - 1, and at most d, dimensions."""
    x = np.arange(float(shape[0] * shape[1])).reshape(shape) ** 2
    assert_refuses(pca, x, k, because=f"there are {shape[0]} samples of {shape[1]} features, and k is {k}")


def test_leaves_its_inputs_alone():
    """The function leaves the data unchanged."""
    assert_leaves_alone(pca, np.array(DATA, dtype=float), 2)
    assert_leaves_alone(pca, [[1.0, 2.0], [3.0, 1.0], [5.0, 7.0]], 1)
