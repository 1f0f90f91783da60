"""One product for each edge of the walk."""

import numpy as np


def count_walks(adjacency, length):
    result = np.eye(len(adjacency))
    for _ in range(length):
        result = result @ adjacency
    return result
