"""A running total of the products of corresponding entries."""


def dot_product(x, y):
    total = 0.0
    for i in range(len(x)):
        total += x[i] * y[i]
    return total
