"""The condition with a minus sign, and the slope in a loop over the entries."""


def backtracking_line_search(f, gradient, x, direction, step=1.0, shrink=0.5, slope=1e-4):
    along = 0
    for i in range(len(x)):
        along += gradient[i] * direction[i]
    if along >= 0:
        raise ValueError("no descent")
    while True:
        if f(x + step * direction) <= f(x) - slope * step * along:
            break
        step = step * shrink
    return step
