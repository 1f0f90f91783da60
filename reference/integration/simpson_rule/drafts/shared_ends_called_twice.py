"""One parabola after the other, each with three values."""


def simpson_rule(f, a, b, n):
    if n % 2 == 1:
        raise ValueError("n must be even")
    h = (b - a) / n
    area = 0
    for j in range(n // 2):
        left = a + 2 * j * h
        area += (f(left) + 4 * f(left + h) + f(left + 2 * h)) * h / 3
    return area
