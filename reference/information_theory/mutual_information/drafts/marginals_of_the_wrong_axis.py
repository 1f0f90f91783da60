"""axis=0 is taken to mean the rows."""

import numpy as np


def mutual_information(joint):
    rows = joint.sum(axis=0)
    columns = joint.sum(axis=1)
    n, m = joint.shape
    total = 0.0
    for i in range(n):
        for j in range(m):
            if joint[i, j] > 0:
                total += joint[i, j] * np.log(joint[i, j] / (rows[i] * columns[j]))
    return total
