"""The loop waits for a bracket that is shorter than floats allow."""


def bisection(f, a, b, tolerance):
    fa = f(a)
    fb = f(b)
    if fa * fb > 0:
        raise ValueError("same sign")
    if fa == 0:
        return a
    if fb == 0:
        return b
    while abs(b - a) > tolerance:
        c = (a + b) / 2
        fc = f(c)
        if fc == 0:
            return c
        if fb * fc < 0:
            a = c
        else:
            b = c
    return a
