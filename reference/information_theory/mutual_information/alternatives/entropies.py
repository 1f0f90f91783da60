"""Three entropies: H(X) + H(Y) - H(X, Y)."""

import math


def mutual_information(joint):
    """Return the mutual information as a sum of entropies, in plain Python."""
    table = [list(row) if hasattr(row, "__len__") else None for row in joint]
    if any(row is None or any(hasattr(cell, "__len__") for cell in row) for row in table):
        raise ValueError("joint is not a table")
    cells = [float(cell) for row in table for cell in row]
    if not all(cell >= 0 for cell in cells) or abs(math.fsum(cells) - 1) > 1e-9:
        raise ValueError("joint is not a distribution")
    rows = [math.fsum(row) for row in table]
    columns = [math.fsum(column) for column in zip(*table, strict=True)]
    return _entropy(rows) + _entropy(columns) - _entropy(cells)


def _entropy(values):
    return -math.fsum(value * math.log(value) for value in values if value > 0)
