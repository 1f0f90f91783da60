"""From the last function to the first, with a vector and one matrix at a time."""

import numpy as np


def vector_jacobian_product(jacobians, v):
    product = v.copy()
    for jacobian in reversed(jacobians):
        rows, columns = jacobian.shape
        moved = np.zeros(columns)
        for j in range(columns):
            for i in range(rows):
                moved[j] += product[i] * jacobian[i, j]
        product = moved
    return product
