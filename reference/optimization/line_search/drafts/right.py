"""Shorten the step until the condition holds."""


def backtracking_line_search(f, gradient, x, direction, step=1.0, shrink=0.5, slope=1e-4):
    along = gradient @ direction
    if along >= 0:
        raise ValueError("f does not fall along this direction")
    t = step
    while True:
        if f(x + t * direction) <= f(x) + slope * t * along:
            return t
        t = shrink * t
