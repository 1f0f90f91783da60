"""Back through each operation of the way forward, one after the other; evaluation as a scale and a shift."""

import numpy as np


def _check(x, *columns):
    for column in columns:
        if np.shape(column) != np.shape(x)[1:]:
            raise ValueError("shapes do not fit")


def forward(x, gamma, beta, epsilon=1e-5):
    """Return the normalised batch, column by column."""
    _check(x, gamma, beta)
    columns = []
    for column, g, b in zip(np.array(x, dtype=float).T, gamma, beta, strict=True):
        centred = column - np.mean(column)
        columns.append(g * centred * (centred @ centred / len(column) + epsilon) ** -0.5 + b)
    return np.array(columns).T


def backward(grad, x, gamma, epsilon=1e-5):
    """Return the derivatives, operation by operation."""
    _check(x, gamma)
    grad, x, gamma = np.array(grad, dtype=float), np.array(x, dtype=float), np.array(gamma, dtype=float)
    if grad.shape != x.shape:
        raise ValueError("grad has another shape")
    n = len(x)
    centred = x - x.mean(axis=0)
    inverse = 1 / np.sqrt((centred**2).mean(axis=0) + epsilon)
    dhat = grad * gamma
    dcentred = dhat * inverse
    dinverse = (dhat * centred).sum(axis=0)
    dvariance = dinverse * -0.5 * inverse**3
    dcentred += 2 * centred * dvariance / n
    return dcentred - dcentred.mean(axis=0), (grad * centred * inverse).sum(axis=0), grad.sum(axis=0)


def update_running(mean, var, x, momentum):
    """Return the averages with `np.average`."""
    _check(x, mean, var)
    weights = [1 - momentum, momentum]
    return (
        np.average([mean, np.mean(x, axis=0)], axis=0, weights=weights),
        np.average([var, np.var(x, axis=0)], axis=0, weights=weights),
    )


def evaluate(x, gamma, beta, mean, var, epsilon=1e-5):
    """Return the samples times one vector plus another."""
    _check(x, gamma, beta, mean, var)
    scale = np.asarray(gamma) / np.sqrt(np.asarray(var) + epsilon)
    return np.asarray(x) * scale + (np.asarray(beta) - np.asarray(mean) * scale)
