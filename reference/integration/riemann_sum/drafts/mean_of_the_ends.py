"""The middle height is taken to be the mean of the two heights at the ends."""


def riemann_sum(f, a, b, n, rule="midpoint"):
    width = (b - a) / n
    area = 0.0
    for k in range(n):
        x0 = a + k * width
        x1 = a + (k + 1) * width
        if rule == "left":
            height = f(x0)
        elif rule == "right":
            height = f(x1)
        else:
            height = 0.5 * (f(x0) + f(x1))
        area += width * height
    return area
