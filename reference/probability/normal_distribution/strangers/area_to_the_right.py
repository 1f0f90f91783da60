import math

import numpy as np

ROOT2 = math.sqrt(2)


def normal_pdf(x, mean, std):
    x = np.asarray(x, float)
    return np.exp(-0.5 * ((x - mean) / std) ** 2) / (std * ROOT2 * math.sqrt(math.pi))


def normal_cdf(x, mean, std):
    x = np.asarray(x, float)
    return np.array([0.5 * math.erfc((t - mean) / (std * ROOT2)) for t in x])
