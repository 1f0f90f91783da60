"""The loop counts to one less than the number of entries."""


def dot_product(x, y):
    result = 0
    for i in range(len(x) - 1):
        result = result + x[i] * y[i]
    return result
