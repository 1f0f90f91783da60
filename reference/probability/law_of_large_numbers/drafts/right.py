"""A running total, divided by the number of its terms."""

import numpy as np


def running_mean(x):
    means = []
    total = 0.0
    for value in x:
        total += value
        means.append(total / (len(means) + 1))
    return np.array(means)
