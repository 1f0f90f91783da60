"""The points move, and one of the values does not."""

from math import sqrt


def golden_section_search(f, a, b, tolerance):
    g = (sqrt(5) - 1) / 2
    c, d = b - g * (b - a), a + g * (b - a)
    fc, fd = f(c), f(d)
    while b - a > tolerance:
        if fc < fd:
            b = d
            d = c
            c = b - g * (b - a)
            fc = f(c)
        else:
            a = c
            c = d
            d = a + g * (b - a)
            fd = f(d)
    return (a + b) / 2
