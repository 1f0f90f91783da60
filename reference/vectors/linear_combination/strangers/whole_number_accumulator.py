"""The learner collects the sums in an array of whole numbers, which cuts off every fraction."""

import numpy as np


def linear_combination(coefficients, vectors):
    number, length = vectors.shape
    answer = np.zeros(length, dtype=int)
    for j in range(length):
        for i in range(number):
            answer[j] = answer[j] + coefficients[i] * vectors[i, j]
    return answer
