"""f(a) is computed again in each step."""


def bisection(f, a, b, tolerance):
    if f(a) * f(b) > 0:
        raise ValueError("f must change its sign")
    if f(a) == 0:
        return a
    while b - a > tolerance:
        m = (a + b) / 2
        if m <= a or m >= b:
            break
        if f(a) * f(m) <= 0:
            b = m
        else:
            a = m
    return b
