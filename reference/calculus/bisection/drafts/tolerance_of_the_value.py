"""The loop ends when the value is small."""


def bisection(f, a, b, tolerance):
    ya, yb = f(a), f(b)
    if ya == 0:
        return a
    if yb == 0:
        return b
    if ya * yb > 0:
        raise ValueError("f(a) and f(b) must have opposite signs")
    m = a + (b - a) / 2
    y = f(m)
    while abs(y) >= tolerance and a < m < b:
        if y * yb > 0:
            b = m
        else:
            a = m
        m = a + (b - a) / 2
        y = f(m)
    return m
