import numpy as np


def conditional_distribution(joint, column):
    n = joint.shape[0]
    total = 0
    for i in range(n):
        total = total + joint[i, column]
    result = np.zeros(n)
    for i in range(n):
        result[i] = joint[i, column] / total
    return result
