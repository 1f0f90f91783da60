"""What batch_normalization must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from batch_normalization import backward, evaluate, forward, update_running

from dojo.testing import (
    assert_array,
    assert_close,
    assert_leaves_alone,
    assert_refuses,
    assert_unpacks,
    rng,
)

X, GAMMA, BETA, G = [[1.0], [3.0]], [2.0], [5.0], [[1.0], [0.0]]

# Means of 5 numbers of order 1, and a division by at least 1: errors of about 1e-15.


def random_batch():
    """Return a batch of 5 rows and 3 columns with gamma, beta and grad.

    Each column is a permutation of 0, 1, 2, 3, 4, which has standard deviation sqrt 2, plus a column that has
    entries and standard deviation of at most 1/4.  By the triangle inequality its variance is between
    (sqrt 2 - 1/4)^2 > 1.3 and (sqrt 2 + 1/4)^2 < 2.8.
    """
    order = np.stack([rng(number).permutation(5) for number in range(3)], axis=1)
    x = order + rng(3).uniform(-0.25, 0.25, (5, 3))
    return (
        x,
        rng(4).uniform(0.5, 2, 3) * np.array([1, -1, 1]),
        rng(5).normal(size=3),
        rng(6).normal(size=(5, 3)),
    )


def back(grad, x, gamma, epsilon):
    """Return the three derivatives, checked for their kind and shape."""
    dx, dgamma, dbeta = assert_unpacks(backward(grad, x, gamma, epsilon), "dx", "dgamma", "dbeta")
    return assert_array(dx, x.shape), assert_array(dgamma, gamma.shape), assert_array(dbeta, gamma.shape)


def by_definition(x, gamma, beta, epsilon):
    """Return the normalised batch, column by column."""
    result = np.zeros(x.shape)
    for j in range(x.shape[1]):
        column = x[:, j].tolist()
        mean = math.fsum(column) / len(column)
        variance = math.fsum((entry - mean) ** 2 for entry in column) / len(column)
        for i, entry in enumerate(column):
            result[i, j] = gamma[j] * (entry - mean) / math.sqrt(variance + epsilon) + beta[j]
    return result


def test_worked_example():
    """The column 1, 3 of the README becomes 4, 6."""
    assert_close(forward(np.array(X), np.array(GAMMA), np.array(BETA), 3.0), [[4.0], [6.0]])


def test_worked_backward():
    """With the gradient 1, 0 from behind, dbeta is 1, dgamma is -1/2, and dx is 3/8, -3/8."""
    dx, dgamma, dbeta = back(np.array(G), np.array(X), np.array(GAMMA), 3.0)
    assert_close(dbeta, [1.0])
    assert_close(dgamma, [-1 / 2])
    assert_close(dx, [[3 / 8], [-3 / 8]])


def test_worked_running():
    """A quarter of the new batch and three quarters of the old averages give 1/2 and 4."""
    mean, var = assert_unpacks(
        update_running(np.array([0.0]), np.array([5.0]), np.array(X), 0.25), "mean", "var"
    )
    assert_close(mean, [1 / 2])
    assert_close(var, [4.0])


def test_worked_evaluation():
    """With running averages 1 and 6 the sample 4 becomes 7, and the sample 1 becomes beta."""
    found = evaluate(
        np.array([[4.0], [1.0]]), np.array(GAMMA), np.array(BETA), np.array([1.0]), np.array([6.0]), 3.0
    )
    assert_close(found, [[7.0], [5.0]])


def test_default_epsilon():
    """Without epsilon, 1e-5 is added to the variances: 1 in the first column, 0 in the second."""
    x, gamma, beta = np.array([[1.0, 7.0], [3.0, 7.0]]), np.ones(2), np.array([0.0, 0.5])
    one, none = math.sqrt(1 + 1e-5), math.sqrt(1e-5)
    assert_close(forward(x.copy(), gamma, beta), [[-1 / one, 0.5], [1 / one, 0.5]])
    found = evaluate(x.copy(), gamma, beta, np.array([1.0, 6.0]), np.array([1.0, 0.0]))
    assert_close(found, [[0.0, 1 / none + 0.5], [2 / one, 1 / none + 0.5]])
    dx, _, _ = assert_unpacks(backward(np.array([[0.0, 1.0], [0.0, 0.0]]), x, gamma), "dx", "dgamma", "dbeta")
    assert_close(dx, [[0.0, 0.5 / none], [0.0, -0.5 / none]])


def test_mean_and_variance():
    """Each column of the result has mean beta, and almost the variance gamma^2."""
    x, gamma, beta, _ = random_batch()
    found = assert_array(forward(x.copy(), gamma.copy(), beta.copy(), 0.1), (5, 3))
    assert_close(found.mean(axis=0), beta)
    assert_close(found.var(axis=0), gamma**2 * x.var(axis=0) / (x.var(axis=0) + 0.1))
    assert_close(found, by_definition(x, gamma, beta, 0.1))


# The variances are at least 1.3, and a^2 times that at least 0.3: an epsilon of 1e-12 changes s by 2e-12 of
# itself.  The shifts cost at most four binary digits.
def test_units_do_not_matter():
    """Another unit, or another zero of the scale, changes nothing."""
    x, gamma, beta, _ = random_batch()
    expected = by_definition(x, gamma, beta, 1e-12)
    for a, b in ((0.5, 0.0), (1.0, 7.0), (1e6, -3e6)):
        assert_close(forward(a * x + b, gamma.copy(), beta.copy(), 1e-12), expected, rtol=1e-9, atol=1e-9)


def test_large_mean():
    """The deviations of 1e8 + 1 and 1e8 + 3 from their mean are exact; the difference of squares is not."""
    x = np.array(X) + 1e8
    assert_close(forward(x.copy(), np.array(GAMMA), np.array(BETA), 3.0), [[4.0], [6.0]])
    mean, var = assert_unpacks(update_running(np.array([0.0]), np.array([0.0]), x, 1.0), "mean", "var")
    assert_close(mean, [1e8 + 2])
    assert_close(var, [1.0])


# With |s'| <= 1 / sqrt 5 and |c| <= s sqrt 5 for a deviation c, the third derivative of c / s in an entry of
# its column is below 5 / s^3 < 4.  Times |gamma| <= 2 and five |g| < 10, and times h^2 / 6, that is 7e-9: the
# difference misses the derivative by at most this.  Rounding adds about 1e-14 / h = 1e-9.
def test_gradient_check():
    """The loss that adds up all g y has differences that agree with dx, dgamma and dbeta."""
    x, gamma, beta, g = random_batch()
    found = back(g.copy(), x.copy(), gamma.copy(), 0.1)
    h = 1e-5
    for which, derivative in enumerate(found):
        measured = np.zeros(derivative.shape)
        for place in np.ndindex(derivative.shape):
            up, down = [[array.copy() for array in (x, gamma, beta)] for _ in range(2)]
            up[which][place] += h
            down[which][place] -= h
            measured[place] = np.sum(g * (by_definition(*up, 0.1) - by_definition(*down, 0.1))) / (2 * h)
        assert_close(derivative, measured, rtol=1e-6, atol=2e-8)


def test_dx_sums_to_0():
    """Adding the same number to a column changes nothing, so the derivatives in its entries sum to 0."""
    x, gamma, _, g = random_batch()
    dx, _, _ = back(g.copy(), x.copy(), gamma.copy(), 0.1)
    assert_close(dx.sum(axis=0), np.zeros(3))


def test_running_averages():
    """Momentum 0 keeps the averages, momentum 1 takes the batch, and repeating a batch approaches it."""
    x, _, _, _ = random_batch()
    start = np.array([0.1, 0.7, -0.3]), np.array([2.0, 0.5, 1.5])
    batch = x.mean(axis=0), x.var(axis=0)
    for momentum, times in ((0.0, 1), (1.0, 1), (0.1, 1), (0.3, 4)):
        mean, var = start[0].copy(), start[1].copy()
        for _ in range(times):
            mean, var = assert_unpacks(update_running(mean, var, x.copy(), momentum), "mean", "var")
        weight = 1 - (1 - momentum) ** times
        assert_close(mean, start[0] + weight * (batch[0] - start[0]))
        assert_close(var, start[1] + weight * (batch[1] - start[1]))


def test_evaluation_looks_at_one_row():
    """With the statistics of the batch evaluation is normalisation, but the rows no longer see each other."""
    x, gamma, beta, _ = random_batch()
    mean, var = x.mean(axis=0), x.var(axis=0)
    expected = by_definition(x, gamma, beta, 0.1)
    assert_close(evaluate(x.copy(), gamma, beta, mean, var, 0.1), expected)
    for i in range(5):
        assert_close(evaluate(x[[i]], gamma, beta, mean, var, 0.1), expected[[i]])


def test_leaves_its_inputs_alone():
    """The functions leave their arguments unchanged."""
    x, gamma, beta, g = random_batch()
    mean, var = np.array([0.1, 0.7, -0.3]), np.array([2.0, 0.5, 1.5])
    assert_leaves_alone(forward, x, gamma, beta)
    assert_leaves_alone(backward, g, x, gamma)
    assert_leaves_alone(update_running, mean, var, x, 0.1)
    assert_leaves_alone(evaluate, x, gamma, beta, mean, var)


@pytest.mark.edge
def test_one_row():
    """A single row is its own mean: it becomes beta, and nothing goes back to it."""
    x, gamma, beta = np.array([[1.0, 7.0]]), np.array([2.0, 3.0]), np.array([5.0, 0.5])
    assert_close(forward(x, gamma, beta), [[5.0, 0.5]])
    dx, dgamma, dbeta = back(np.array([[1.0, -2.0]]), x, gamma, 1e-5)
    assert_close(dx, [[0.0, 0.0]])
    assert_close(dgamma, [0.0, 0.0])
    assert_close(dbeta, [1.0, -2.0])


@pytest.mark.edge
def test_accepts_lists_of_integers():
    """Lists of integers work as well as arrays of floats."""
    assert_close(forward([[1], [3]], [2], [5], 3), [[4.0], [6.0]])
    dx, dgamma, dbeta = assert_unpacks(backward([[1], [0]], [[1], [3]], [2], 3), "dx", "dgamma", "dbeta")
    assert_close(dx, [[3 / 8], [-3 / 8]])
    assert_close(dgamma, [-1 / 2])
    assert_close(dbeta, [1.0])
    mean, var = assert_unpacks(update_running([0], [5], [[1], [3]], 0.25), "mean", "var")
    assert_close(mean, [1 / 2])
    assert_close(var, [4.0])
    assert_close(evaluate([[4]], [2], [5], [1], [6], 3), [[7.0]])


@pytest.mark.edge
def test_refuses_shapes_that_do_not_fit():
    """Every column has its own gamma, beta and averages, and every sample its own row of grad."""
    x, one, two = np.array([[1.0, 7.0], [3.0, 8.0]]), np.ones(1), np.ones(2)
    assert_refuses(forward, x, one, two, because="gamma has 1 entry for 2 columns")
    assert_refuses(backward, np.ones((1, 2)), x, two, because="grad has 1 row for 2 samples")
    assert_refuses(update_running, one, two, x, 0.1, because="mean has 1 entry for 2 columns")
    assert_refuses(evaluate, x, two, two, one, two, because="mean has 1 entry for 2 columns")
