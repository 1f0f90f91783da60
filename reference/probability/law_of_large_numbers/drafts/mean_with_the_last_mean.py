import numpy as np


def running_mean(x):
    result = [x[0]]
    for value in x[1:]:
        result.append(0.5 * result[-1] + 0.5 * value)
    return np.array(result)
