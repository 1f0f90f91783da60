"""The loop runs as long as the point is below b."""


def riemann_sum(f, a, b, n, rule="midpoint"):
    if a == b:
        return 0.0
    h = (b - a) / n
    x = a
    total = 0.0
    while x < b - h / 2:
        if rule == "left":
            total += h * f(x)
        elif rule == "right":
            total += h * f(x + h)
        else:
            total += h * f(x + h / 2)
        x += h
    return total
