import math

import numpy as np


def normal_pdf(x, mean, std):
    z = (np.asarray(x, float) - mean) / std
    return np.exp(-z * z / 2) / np.sqrt(2 * np.pi * std)


def normal_cdf(x, mean, std):
    z = (np.asarray(x, float) - mean) / std
    phi = np.vectorize(lambda t: 0.5 * math.erfc(-t / math.sqrt(2)), otypes=[float])
    return phi(z)
