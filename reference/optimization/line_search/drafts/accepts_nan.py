"""Shortened as long as f is too large: NaN is not too large."""


def backtracking_line_search(f, gradient, x, direction, step=1.0, shrink=0.5, slope=1e-4):
    m = sum(gradient * direction)
    if m >= 0:
        raise ValueError("uphill")
    start = f(x)
    while f(x + step * direction) - start > slope * step * m:
        step *= shrink
    return step
