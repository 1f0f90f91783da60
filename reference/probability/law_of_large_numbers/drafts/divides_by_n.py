import numpy as np


def running_mean(x):
    n = len(x)
    means = np.zeros(n)
    total = 0
    for i in range(n):
        total += x[i]
        means[i] = total / n
    return means
