"""Wrong answers we expect for lasso, and what to say about each."""

import numpy as np

from dojo.misconceptions import instead_of


def _soft(q, s):
    return np.sign(q) * np.maximum(np.abs(q) - s, 0.0)


def _descent(z, t, update, tolerance, most=2000):
    """Return the weights after sweeps with w = update(q, c)."""
    gram, right = z.T @ z / len(t), z.T @ t / len(t)
    w = np.zeros(len(right))
    for _ in range(most):
        largest = 0.0
        for j in range(len(w)):
            q = right[j] - gram[j] @ w + gram[j, j] * w[j]
            new = update(q, gram[j, j]) if gram[j, j] > 0 else 0.0
            largest = max(largest, abs(new - w[j]))
            w[j] = new
        if largest <= tolerance:
            break
    return w


def _lasso(x, y, update, tolerance, most=2000):
    w = _descent(x - x.mean(axis=0), y - y.mean(), update, tolerance, most)
    return w, float(y.mean() - w @ x.mean(axis=0))


@instead_of("lasso")
def threshold_after_dividing(x, y, strength, tolerance=1e-10):
    """Your weights are right only for features of variance 1. Is S applied before or after the division
    by c?
    """
    return _lasso(x, y, lambda q, c: _soft(q / c, strength), tolerance)


@instead_of("lasso")
def not_divided(x, y, strength, tolerance=1e-10):
    """Your weights are right only for features of variance 1. What is the soft threshold divided by?"""
    return _lasso(x, y, lambda q, c: _soft(q, strength), tolerance)


@instead_of("lasso")
def hard_threshold(x, y, strength, tolerance=1e-10):
    """Your weights are 0 or as large as without a price. What does the soft threshold do with a q that is larger than
    s?
    """
    return _lasso(x, y, lambda q, c: q / c if abs(q) > strength else 0.0, tolerance)


@instead_of("lasso")
def n_forgotten(x, y, strength, tolerance=1e-10):
    """Your weights are those for the strength divided by n. Does F contain the sum of the squares or their mean?"""
    return _lasso(x, y, lambda q, c: _soft(q, strength / len(y)) / c, tolerance)


@instead_of("lasso")
def half_the_strength(x, y, strength, tolerance=1e-10):
    """Your weights are those for half the strength. Which factor stands before the squares in F, and what is left of it in
    the derivative?
    """
    return _lasso(x, y, lambda q, c: _soft(q, strength / 2) / c, tolerance)


@instead_of("lasso")
def squares_priced(x, y, strength, tolerance=1e-10):
    """Your weights shrink but never become 0, as in ridge regression. What is priced here?"""
    return _lasso(x, y, lambda q, c: q / (c + strength), tolerance)


@instead_of("lasso")
def negative_weights_lost(x, y, strength, tolerance=1e-10):
    """Your weights are never negative. What is S(q, s) when q is less than -s?"""
    return _lasso(x, y, lambda q, c: max(q - strength, 0.0) / c, tolerance)


@instead_of("lasso")
def sign_lost(x, y, strength, tolerance=1e-10):
    """Your negative weights are positive. What sign does S(q, s) have when q is less than -s?"""
    return _lasso(x, y, lambda q, c: max(abs(q) - strength, 0.0) / c, tolerance)


@instead_of("lasso")
def one_sweep(x, y, strength, tolerance=1e-10):
    """Your weights are those after one sweep. Do they change when you sweep once more?"""
    return _lasso(x, y, lambda q, c: _soft(q, strength) / c, tolerance, most=1)


@instead_of("lasso")
def each_feature_alone(x, y, strength, tolerance=1e-10):
    """Each of your weights is found as if the feature were alone. What do the other features leave for it?"""
    z, t = x - x.mean(axis=0), y - y.mean()
    w = _soft(t @ z / len(t), strength) / np.maximum(np.mean(z**2, axis=0), 1e-300)
    return w, float(y.mean() - w @ x.mean(axis=0))


@instead_of("lasso")
def stale_residual(x, y, strength, tolerance=1e-10):
    """Your weights jump back and forth for three features with correlation 1/2. Does each update use the newest values of the
    other weights?
    """
    z, t = x - x.mean(axis=0), y - y.mean()
    w, c = np.zeros(x.shape[1]), np.maximum(np.mean(z**2, axis=0), 1e-300)
    for _ in range(5000):
        new = _soft((t - z @ w) @ z / len(t) + c * w, strength) / c
        change = np.max(np.abs(new - w))
        w = new
        if change <= tolerance:
            break
    return w, float(y.mean() - w @ x.mean(axis=0))


@instead_of("lasso")
def intercept_penalised(x, y, strength, tolerance=1e-10):
    """Your intercept is pulled towards 0, and your residuals do not sum to 0. Which of the parameters have a price in
    F?
    """
    a = np.column_stack([x, np.ones(len(x))])
    w = _descent(a, y, lambda q, c: _soft(q, strength) / c, tolerance)
    return w[:-1], float(w[-1])


@instead_of("lasso")
def no_intercept(x, y, strength, tolerance=1e-10):
    """Your intercept is always 0. What does the model predict where all features have their means?"""
    return _descent(x, y, lambda q, c: _soft(q, strength) / c, tolerance), 0.0


@instead_of("lasso")
def intercept_is_the_mean_of_y(x, y, strength, tolerance=1e-10):
    """Your weights are right, but your intercept is the mean of y. Where does the model predict that: at x = 0 or at the
    mean of x?
    """
    w, _ = _lasso(x, y, lambda q, c: _soft(q, strength) / c, tolerance)
    return w, float(y.mean())


@instead_of("lasso")
def constant_feature_divides_by_0(x, y, strength, tolerance=1e-10):
    """Your result is NaN, or an error, when a feature is constant. Which weight is cheapest when it has no effect?"""
    z, residuals = x - x.mean(axis=0), y - y.mean()
    w, mean_squares = np.zeros(x.shape[1]), np.mean(z**2, axis=0)
    for _ in range(2000):
        largest = 0.0
        for j, c in enumerate(mean_squares):
            q = z[:, j] @ residuals / len(y) + c * w[j]
            new = np.divide(_soft(q, strength), c)
            residuals = residuals + (w[j] - new) * z[:, j]
            largest = max(largest, abs(new - w[j]))
            w[j] = new
        if largest <= tolerance:
            break
    return w, float(y.mean() - w @ x.mean(axis=0))
