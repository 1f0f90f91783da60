"""The sample itself is one of its neighbours, in loops."""

import math


import numpy as np


def conditional_affinities(distances, perplexity):
    n = len(distances)
    result = np.zeros((n, n))
    for i in range(n):
        d = [distances[i, j] for j in range(n)]
        nearest = min(d)
        low, high = 1e-20, 1e20
        for _ in range(200):
            s = math.sqrt(low * high)
            w = [math.exp(-(x - nearest) ** 2 / (2 * s * s)) for x in d]
            p = [x / sum(w) for x in w]
            h = -sum(x * math.log(x) for x in p if x > 0)
            if h > math.log(perplexity):
                high = s
            else:
                low = s
        result[i] = p
    return result
