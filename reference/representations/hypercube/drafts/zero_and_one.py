"""The binary digits are taken as they are."""

import numpy as np


def vertices(n):
    result = np.zeros((2**n, n))
    for i in range(2**n):
        for k in range(n):
            result[i, k] = (i // 2**k) % 2
    return result


def edges(n):
    pairs = [(i, i + 2**k) for i in range(2**n) for k in range(n) if (i // 2**k) % 2 == 0]
    return np.array(pairs, dtype=int).reshape(-1, 2)
