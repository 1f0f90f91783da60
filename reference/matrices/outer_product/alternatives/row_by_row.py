"""Row by row: each row is the second vector, scaled by an entry of the first."""

import numpy as np


def outer_product(x, y):
    """Return the table as a list of scaled vectors."""
    if np.ndim(x) != 1 or np.ndim(y) != 1:
        raise ValueError("two vectors were expected")
    table = np.empty((len(x), len(y)))
    for i, row in enumerate(table):
        row[:] = [float(x[i]) * float(entry) for entry in y]
    return table
