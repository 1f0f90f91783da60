"""Shortened until f falls at all."""


def backtracking_line_search(f, gradient, x, direction, step=1.0, shrink=0.5, slope=1e-4):
    if sum(gradient[i] * direction[i] for i in range(len(x))) >= 0:
        raise ValueError("the direction does not go down")
    f0 = f(x)
    t = step
    new = f(x + t * direction)
    while new > f0 or new != new:
        t = t * shrink
        new = f(x + t * direction)
    return t
