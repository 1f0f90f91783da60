"""The formula for two rows."""


def determinant(a):
    top, bottom = a[0], a[1]
    return top[0] * bottom[1] - top[1] * bottom[0]
