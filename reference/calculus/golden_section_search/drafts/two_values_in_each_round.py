"""Both values are computed in every round."""


def golden_section_search(f, a, b, tolerance):
    g = (5**0.5 - 1) / 2
    c = b - g * (b - a)
    d = a + g * (b - a)
    while abs(b - a) > tolerance:
        if f(c) < f(d):
            b = d
        else:
            a = c
        c = b - g * (b - a)
        d = a + g * (b - a)
    return a
