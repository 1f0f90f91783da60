"""A zero in the middle counts as the sign of the left end."""


def bisection(f, a, b, tolerance):
    fa, fb = f(a), f(b)
    if fa * fb > 0:
        raise ValueError("f has the same sign at a and b")
    if fa == 0:
        return a
    if fb == 0:
        return b
    while b - a > tolerance:
        m = (a + b) / 2
        if not a < m < b:
            break
        fm = f(m)
        if fa * fm < 0:
            b, fb = m, fm
        else:
            a, fa = m, fm
    return b
