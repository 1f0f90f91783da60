import numpy as np


def running_mean(x):
    means = np.zeros(len(x))
    total = 0
    for i in range(len(x)):
        total = total + x[i]
        means[i] = total / i
    return means
