"""Multiply, divide by the norm, and take the Rayleigh quotient at the end."""

import numpy as np


def power_iteration(a, steps, rng):
    v = rng.standard_normal(len(a))
    v = v / np.linalg.norm(v)
    for _ in range(steps):
        image = a @ v
        if not image.any():
            break
        v = image / np.linalg.norm(image)
    return float(v @ (a @ v)), v
