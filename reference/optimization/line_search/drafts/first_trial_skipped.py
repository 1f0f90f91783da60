"""Shortened before the first look."""


def backtracking_line_search(f, gradient, x, direction, step=1.0, shrink=0.5, slope=1e-4):
    m = sum(gradient * direction)
    if m >= 0:
        raise ValueError("uphill")
    while True:
        step *= shrink
        if f(x + step * direction) - f(x) <= slope * step * m:
            return step
