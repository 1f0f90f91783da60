import math

import numpy as np


def normal_pdf(x, mean, std):
    p = np.zeros(len(x))
    for i in range(len(x)):
        p[i] = math.exp(-((x[i] - mean) ** 2) / (2 * std**2)) / math.sqrt(2 * math.pi)
    return p


def normal_cdf(x, mean, std):
    p = np.zeros(len(x))
    for i in range(len(x)):
        p[i] = 0.5 * math.erfc((mean - x[i]) / (std * math.sqrt(2)))
    return p
