import numpy as np


def conditional_distribution(joint, column):
    result = np.zeros(len(joint))
    for i in range(len(joint)):
        result[i] = joint[i, column] / sum(joint[i])
    return result
