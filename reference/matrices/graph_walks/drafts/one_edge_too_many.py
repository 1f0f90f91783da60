"""One factor more than there are edges."""

import numpy as np


def count_walks(adjacency, length):
    power = np.eye(len(adjacency))
    for k in range(length + 1):
        power = np.dot(power, adjacency)
    return power
