"""The learner believed that the middle of [a, b] is (b - a) / 2."""


def middle(lo, hi):
    return (hi - lo) / 2


def sign(number):
    if number > 0:
        return 1
    if number < 0:
        return -1
    return 0


def bisection(f, a, b, tolerance):
    sa = sign(f(a))
    sb = sign(f(b))
    if sa == 0:
        return float(a)
    if sb == 0:
        return float(b)
    if sa == sb:
        raise ValueError("f has the same sign at a and b")
    m = middle(a, b)
    while b - a > tolerance and a < m < b:
        sm = sign(f(m))
        if sm == 0:
            return m
        if sm == sa:
            a = m
        else:
            b = m
        m = middle(a, b)
    return m
