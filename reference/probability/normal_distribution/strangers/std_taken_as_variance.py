import math

import numpy as np


def _sd(std):
    return math.sqrt(std)


def normal_pdf(x, mean, std):
    s = _sd(std)
    z = (np.asarray(x, float) - mean) / s
    return np.exp(-0.5 * z**2) / (s * math.sqrt(2 * math.pi))


def normal_cdf(x, mean, std):
    z = (np.asarray(x, float) - mean) / _sd(std)
    return np.array([0.5 * math.erfc(-t / math.sqrt(2)) for t in z])
