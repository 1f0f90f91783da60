"""The differences are averaged without a square."""


def mean_squared_distance(f, g, a, b):
    n = 500
    h = (b - a) / (2 * n)
    area = 0
    for k in range(n):
        left = a + 2 * k * h
        area += f(left) - g(left)
        area += 4 * (f(left + h) - g(left + h))
        area += f(left + 2 * h) - g(left + 2 * h)
    return area * h / 3 / (b - a)
