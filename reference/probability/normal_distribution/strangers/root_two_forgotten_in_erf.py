import math

import numpy as np


def normal_pdf(x, mean, std):
    z = (np.asarray(x, float) - mean) / std
    return np.exp(-z**2 / 2) / (std * np.sqrt(2 * np.pi))


def normal_cdf(x, mean, std):
    z = (np.asarray(x, float) - mean) / std
    return np.array([0.5 * math.erfc(-t) for t in z])
