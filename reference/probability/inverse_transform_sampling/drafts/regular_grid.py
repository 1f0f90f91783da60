"""Heights at equal distances."""

import numpy as np


def inverse_transform_sample(inverse_cdf, size, rng):
    x = []
    for i in range(size):
        u = (i + 0.5) / size
        x.append(inverse_cdf(u))
    return np.array(x)
