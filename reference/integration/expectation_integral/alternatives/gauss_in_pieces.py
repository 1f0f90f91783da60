"""Gaussian quadrature in a hundred pieces, all nodes at once."""

import numpy as np


def expectation_integral(g, pdf, a, b):
    """Return the sum over nodes of weight, density and value."""
    if not np.isfinite([a, b]).all() or a >= b:
        raise ValueError("no interval")
    nodes, weights = np.polynomial.legendre.leggauss(6)
    ends = np.linspace(a, b, 101)
    half = np.diff(ends)[:, None] / 2
    points = (ends[:-1, None] + half * (1 + nodes)).ravel()
    weights = (half * weights).ravel()
    density = np.array([float(pdf(float(point))) for point in points]) * 1.0
    values = np.array([float(g(float(point))) for point in points]) * 1.0
    if not np.isfinite([*density, *values]).all():
        raise ValueError("a value is not finite")
    if np.any(density < 0) or not abs(np.sum(weights * density) - 1) <= 1e-3:
        raise ValueError("this is not a density")
    return float(np.sum(weights * density * values))
