"""A positive value in the middle means the left half, always."""


def bisection(f, a, b, tolerance):
    fa, fb = f(a), f(b)
    if fa > 0 and fb > 0 or fa < 0 and fb < 0:
        raise ValueError("no change of sign")
    if fa == 0:
        return a
    if fb == 0:
        return b
    while b - a > tolerance:
        m = (a + b) / 2
        if m == a or m == b:
            return m
        y = f(m)
        if y == 0:
            return m
        elif y < 0:
            a = m
        else:
            b = m
    return a
