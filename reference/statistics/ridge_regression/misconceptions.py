"""Wrong answers we expect for ridge_regression, and what to say about each."""

import numpy as np

from dojo.misconceptions import instead_of


def _solution(x, y, penalty):
    z, t = x - x.mean(axis=0), y - y.mean()
    weights = np.linalg.solve(z.T @ z + penalty, z.T @ t)
    return weights, float(y.mean() - weights @ x.mean(axis=0))


@instead_of("ridge")
def intercept_penalised(x, y, strength):
    """Your intercept is pulled towards 0, and your residuals do not sum to 0. Which of the parameters have a
    price in F?
    """
    design = np.hstack([x, np.ones((len(x), 1))])
    found = np.linalg.solve(design.T @ design + strength * np.eye(design.shape[1]), design.T @ y)
    return found[:-1], float(found[-1])


@instead_of("ridge")
def strength_times_n(x, y, strength):
    """Your weights are those for n times the strength. Does F contain the sum of the squared residuals or their
    mean?
    """
    return _solution(x, y, len(x) * strength * np.eye(x.shape[1]))


@instead_of("ridge")
def twice_the_strength(x, y, strength):
    """Your weights are those for twice the strength. Which factor do both parts of the gradient share?"""
    return _solution(x, y, 2 * strength * np.eye(x.shape[1]))


@instead_of("ridge")
def strength_subtracted(x, y, strength):
    """Your weights grow with the strength, or have the wrong sign. Is the price added to the diagonal or
    subtracted from it?
    """
    return _solution(x, y, -strength * np.eye(x.shape[1]))


@instead_of("ridge")
def strength_squared(x, y, strength):
    """Your weights are those for the square of the strength. What is the derivative of s w² with respect to w?"""
    return _solution(x, y, strength**2 * np.eye(x.shape[1]))


@instead_of("ridge")
def strength_in_every_entry(x, y, strength):
    """Your weights are right for one feature only. Which entries of the matrix does s I change?"""
    return _solution(x, y, strength)


@instead_of("ridge")
def through_the_origin(x, y, strength):
    """Your intercept is always 0. What does the model predict where all features have their means?"""
    return np.linalg.solve(x.T @ x + strength * np.eye(x.shape[1]), x.T @ y), 0.0


@instead_of("ridge")
def intercept_lost_in_centring(x, y, strength):
    """Your weights are right, but your intercept is 0. What is it in terms of the means?"""
    return _solution(x, y, strength * np.eye(x.shape[1]))[0], 0.0


@instead_of("ridge")
def intercept_is_the_mean_of_y(x, y, strength):
    """Your weights are right, but your intercept is the mean of y. Where does the model predict that: at x = 0
    or at the mean of x?
    """
    return _solution(x, y, strength * np.eye(x.shape[1]))[0], float(y.mean())


@instead_of("ridge")
def centres_only_the_targets(x, y, strength):
    """Your weights change when the same vector is added to every sample. Which means are subtracted before the
    system is built?
    """
    weights = np.linalg.solve(x.T @ x + strength * np.eye(x.shape[1]), x.T @ (y - y.mean()))
    return weights, float(y.mean() - weights @ x.mean(axis=0))


@instead_of("ridge")
def absolute_values(x, y, strength):
    """Every weight is moved towards 0 by the same amount, as by a price on absolute values. What does F contain?"""
    z, t = x - x.mean(axis=0), y - y.mean()
    gram, right = z.T @ z, z.T @ t
    weights = np.zeros(len(right))
    for _ in range(200):
        for j in range(len(right)):
            rest = right[j] - gram[j] @ weights + gram[j, j] * weights[j]
            size = max(abs(rest) - strength / 2, 0.0)
            weights[j] = np.sign(rest) * size / gram[j, j] if gram[j, j] > 0 else 0.0
    return weights, float(y.mean() - weights @ x.mean(axis=0))


@instead_of("ridge")
def half_the_strength(x, y, strength):
    """Your weights are those for half the strength. Which factor do both parts of the gradient share?"""
    return _solution(x, y, strength / 2 * np.eye(x.shape[1]))


@instead_of("ridge")
def weights_not_centred(x, y, strength):
    """Your weights change when a number is added to a feature. From what does the README subtract the means before it
    solves?
    """
    weights = np.linalg.solve(x.T @ x + strength * np.eye(x.shape[1]), x.T @ y)
    return weights, float(np.mean(y - x @ weights))
