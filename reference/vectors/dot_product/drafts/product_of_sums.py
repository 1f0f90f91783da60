"""Both vectors are added up first, in a loop."""


def dot_product(x, y):
    sx = 0
    sy = 0
    for i in range(len(x)):
        sx += x[i]
        sy += y[i]
    return sx * sy
