"""Every product counts as positive."""


def dot_product(x, y):
    s = 0
    for a, b in zip(x, y):
        s += abs(a) * abs(b)
    return s
