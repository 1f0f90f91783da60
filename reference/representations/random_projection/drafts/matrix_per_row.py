"""The matrix is drawn inside the loop."""

import numpy as np


def random_projection(x, k, rng):
    rows = []
    for row in x:
        r = rng.standard_normal((len(row), k)) / k**0.5
        rows.append(row @ r)
    return np.array(rows)
