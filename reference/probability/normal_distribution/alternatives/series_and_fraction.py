"""Without erf: a series in the middle, and a continued fraction (of Laplace) in the tails."""

import math

import numpy as np


def normal_pdf(x, mean, std):
    """Return the density, entry by entry."""
    return _each(lambda z: _density(z) / std, x, mean, std)


def normal_cdf(x, mean, std):
    """Return the area to the left, entry by entry."""
    return _each(_area, x, mean, std)


def _each(function, x, mean, std):
    if math.isnan(std) or std <= 0 or std == math.inf:
        raise ValueError("not a standard deviation")
    x = np.array(x, dtype=float)
    z = (x.ravel() - mean) / std
    return np.array([function(float(t)) for t in z]).reshape(x.shape)


def _density(z):
    return math.exp(-z * z / 2) / math.sqrt(2 * math.pi)


def _area(z):
    if z > 3:
        return 1 - _area(-z)
    if z < -3:
        fraction = -z
        for k in range(200, 0, -1):
            fraction = -z + k / fraction
        return _density(z) / fraction
    term, total, k = z, z, 1
    while abs(term) > 1e-18:
        k += 2
        term *= z * z / k
        total += term
    return 0.5 + _density(z) * total
