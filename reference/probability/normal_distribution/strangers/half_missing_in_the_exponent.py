from math import erfc, pi, sqrt

import numpy as np


def normal_pdf(x, mean, std):
    x = np.asarray(x, float)
    return 1 / (std * sqrt(2 * pi)) * np.exp(-((x - mean) ** 2) / std**2)


def normal_cdf(x, mean, std):
    out = []
    for t in np.asarray(x, float):
        z = (t - mean) / std
        out.append(0.5 * erfc(-z / sqrt(2)))
    return np.array(out)
