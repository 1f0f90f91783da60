"""The learner ends the loop as soon as two vectors look alike to five digits, although the page asks for all the steps."""

import numpy as np


def unit(v):
    return v / np.linalg.norm(v)


def power_iteration(a, steps, rng):
    x = unit(rng.standard_normal(a.shape[0]))
    for step in range(steps):
        product = np.dot(a, x)
        if not product.any():
            break
        new = unit(product)
        if np.linalg.norm(new - x) < 1e-5:
            x = new
            break
        x = new
    eigenvalue = np.dot(x, np.dot(a, x))
    return float(eigenvalue), x
