import numpy as np


def conditional_distribution(joint, column):
    row = joint[column]
    total = 0
    for p in row:
        total += p
    return np.array([p / total for p in row])
