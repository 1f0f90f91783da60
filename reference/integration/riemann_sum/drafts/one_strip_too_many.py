"""All n + 1 points of the grid are used, in a loop."""


def riemann_sum(f, a, b, n, rule="midpoint"):
    h = (b - a) / n
    s = 0
    for i in range(0, n + 1):
        x = a + i * h
        if rule == "right":
            x = x + h
        if rule == "midpoint":
            x = x + h / 2
        s = s + f(x) * h
    return s
