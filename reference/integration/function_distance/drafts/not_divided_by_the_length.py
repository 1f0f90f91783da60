"""The integral is returned as it is."""


def mean_squared_distance(f, g, a, b):
    n = 1000
    h = (b - a) / n
    s = 0
    for i in range(n + 1):
        x = a + i * h
        d2 = (f(x) - g(x)) * (f(x) - g(x))
        if i == 0 or i == n:
            s += d2
        elif i % 2 == 1:
            s += 4 * d2
        else:
            s += 2 * d2
    return h * s / 3
