"""The double sum of the definition, over the cells that are not empty."""

import math


def mutual_information(joint):
    n, m = joint.shape
    total = 0.0
    for i in range(n):
        for j in range(m):
            if joint[i, j] > 0:
                r = sum(joint[i, :])
                c = sum(joint[:, j])
                total += joint[i, j] * math.log(joint[i, j] / (r * c))
    return total
