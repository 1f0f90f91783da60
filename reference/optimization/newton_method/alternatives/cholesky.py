"""The shift grows until the Cholesky decomposition exists, which then solves for the direction."""

import math

import numpy as np


def newton_minimise(f, gradient, hessian, x0, tolerance=1e-10, max_steps=100):
    """Return the first point with a small gradient, step after step."""
    x = np.array([float(value) for value in x0])
    if any(math.isnan(value) for value in x):
        raise ValueError("the start is not a number")
    steps = 0
    while True:
        slope, curvature = np.array(gradient(x), float), np.array(hessian(x), float)
        if slope.shape != x.shape or curvature.shape != (x.size, x.size):
            raise ValueError("a function returned another shape")
        if math.hypot(*slope) <= tolerance:
            return x
        if steps == max_steps:
            raise ValueError("too few steps")
        factor = _factor(curvature)
        direction = -np.linalg.solve(factor.T, np.linalg.solve(factor, slope))
        size, value = 1.0, f(x)
        while not f(x + size * direction) - value <= 1e-4 * size * (slope @ direction):
            size *= 0.5
        x = x + size * direction
        steps += 1


def _factor(curvature):
    shift = 0.0
    while True:
        try:
            return np.linalg.cholesky(curvature + shift * np.eye(len(curvature)))
        except np.linalg.LinAlgError:
            shift = max(2 * shift, 1e-3 * np.abs(curvature).max(), 1e-300)
