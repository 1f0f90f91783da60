"""Products of values, and no thought of a value that is 0."""


def bisection(f, a, b, tolerance):
    left = f(a)
    if left * f(b) > 0:
        raise ValueError("f has the same sign at both ends")
    while b - a > tolerance:
        m = (a + b) / 2
        if m in (a, b):
            break
        if left * f(m) < 0:
            b = m
        else:
            a = m
    return m
