"""The heights are added up, and the width is used only for the points."""


def riemann_sum(f, a, b, n, rule="midpoint"):
    dx = (b - a) / n
    if rule == "left":
        return sum([f(a + i * dx) for i in range(n)])
    if rule == "right":
        return sum([f(a + i * dx) for i in range(1, n + 1)])
    return sum([f(a + i * dx + dx / 2) for i in range(n)])
