"""The learner believed that the tolerance belongs to f(m), not to the length of the bracket."""


def bisection(f, a, b, tolerance):
    fa = f(a)
    fb = f(b)
    if fa == 0:
        return float(a)
    if fb == 0:
        return float(b)
    if (fa > 0) == (fb > 0):
        raise ValueError("same sign at both ends")
    m = (a + b) / 2
    fm = f(m)
    while abs(fm) > tolerance:
        if (fm > 0) == (fa > 0):
            a = m
        else:
            b = m
        m = (a + b) / 2
        if m <= a or m >= b:
            break
        fm = f(m)
    return m
