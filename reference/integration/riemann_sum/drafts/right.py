"""The width times the sum of the heights, strip by strip."""


def riemann_sum(f, a, b, n, rule="midpoint"):
    h = (b - a) / n
    total = 0
    for i in range(n):
        if rule == "left":
            t = a + i * h
        elif rule == "right":
            t = a + (i + 1) * h
        else:
            t = a + (i + 0.5) * h
        total += f(t)
    return h * total
