import math

import numpy as np


def normal_pdf(x, mean, std):
    result = []
    for t in x:
        result.append(math.exp(-((t - mean) ** 2) / (2 * std)) / math.sqrt(2 * math.pi * std))
    return np.array(result)


def normal_cdf(x, mean, std):
    result = []
    for t in x:
        z = (t - mean) / std
        result.append(math.erfc(-z / math.sqrt(2)) / 2)
    return np.array(result)
