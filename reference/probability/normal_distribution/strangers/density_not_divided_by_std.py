import math

import numpy as np


def normal_pdf(x, mean, std):
    return np.array([math.exp(-(((t - mean) / std) ** 2) / 2) / math.sqrt(2 * math.pi) for t in x])


def normal_cdf(x, mean, std):
    return np.array([math.erfc(-(t - mean) / (std * math.sqrt(2))) / 2 for t in x])
