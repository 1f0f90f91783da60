"""The return is in the loop."""


def dot_product(x, y):
    s = 0
    for i in range(len(x)):
        s += x[i] * y[i]
        return s
    return s
