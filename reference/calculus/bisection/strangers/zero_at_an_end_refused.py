"""The learner forgot that f may be 0 at an end already: then the signs are not opposite, and it raises."""


def bisection(f, a, b, tolerance):
    ya = f(a)
    yb = f(b)
    opposite = (ya < 0 and yb > 0) or (ya > 0 and yb < 0)
    if not opposite:
        raise ValueError("signs must differ")
    rising = ya < 0
    while b - a > tolerance:
        m = (a + b) / 2
        if not (a < m < b):
            break
        ym = f(m)
        if ym == 0:
            return m
        if (ym < 0) == rising:
            a = m
        else:
            b = m
    return (a + b) / 2
