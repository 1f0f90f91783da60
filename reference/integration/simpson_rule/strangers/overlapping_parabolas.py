"""The learner laid a parabola over strips 1 and 2, then 2 and 3, and so on, instead of over disjoint pairs."""


def parabola_area(y0, y1, y2, h):
    return h / 3 * (y0 + 4 * y1 + y2)


def simpson_rule(f, a, b, n):
    if n % 2 == 1:
        raise ValueError("n must be even")
    h = (b - a) / n
    y = [f(a + i * h) for i in range(n + 1)]
    area = 0.0
    for i in range(n - 1):
        area += parabola_area(y[i], y[i + 1], y[i + 2], h)
    return area
