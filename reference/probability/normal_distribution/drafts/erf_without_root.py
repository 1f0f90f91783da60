import math

import numpy as np


def normal_pdf(x, mean, std):
    return 1 / (std * math.sqrt(2 * math.pi)) * math.e ** (-1 / 2 * ((x - mean) / std) ** 2)


def normal_cdf(x, mean, std):
    result = []
    for value in x:
        z = (value - mean) / std
        result.append(0.5 * (1 + math.erf(z)))
    return np.array(result)
