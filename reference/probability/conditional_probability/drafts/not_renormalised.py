import numpy as np


def conditional_distribution(joint, column):
    result = []
    for row in joint:
        result.append(row[column])
    return np.array(result)
