import numpy as np


def running_mean(x):
    sums = np.zeros(len(x))
    total = 0
    for i, value in enumerate(x):
        total += value
        sums[i] = total
    return sums
