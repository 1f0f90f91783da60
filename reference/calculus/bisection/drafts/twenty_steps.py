"""A fixed number of halvings."""


def bisection(f, a, b, tolerance):
    fa, fb = f(a), f(b)
    if fa * fb > 0:
        raise ValueError("no bracket")
    if fa == 0:
        return a
    if fb == 0:
        return b
    for _ in range(20):
        m = (a + b) / 2
        fm = f(m)
        if fm == 0:
            return m
        if fa * fm > 0:
            a = m
        else:
            b = m
    return (a + b) / 2
