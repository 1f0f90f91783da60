"""The entries of the column, divided one after the other by their exact sum."""

import math

import numpy as np


def conditional_distribution(joint, column):
    """Return the conditional distribution, computed in plain Python."""
    rows = [[float(entry) for entry in row] for row in joint if np.ndim(row) == 1]
    if len(rows) != len(joint) or not 0 <= column < len(rows[0]):
        raise ValueError("no such column")
    entries = [entry for row in rows for entry in row]
    if not all(entry >= 0 for entry in entries) or abs(math.fsum(entries) - 1) > 1e-9:
        raise ValueError("not a joint distribution")
    total = math.fsum(row[column] for row in rows)
    if not total:
        raise ValueError("an impossible column")
    return np.array([row[column] / total for row in rows])
