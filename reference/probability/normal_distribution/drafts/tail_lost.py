import math

import numpy as np


def normal_pdf(x, mean, std):
    return np.array([math.exp(-((t - mean) ** 2) / (2 * std**2)) / (std * math.sqrt(2 * math.pi)) for t in x])


def normal_cdf(x, mean, std):
    return np.array([0.5 + 0.5 * math.erf((t - mean) / (std * math.sqrt(2))) for t in x])
