"""All the products in one list."""

import numpy as np


def outer_product(x, y):
    products = []
    for i in range(len(x)):
        for j in range(len(y)):
            products.append(x[i] * y[j])
    return np.array(products)
