"""Leave out one end in each round, and keep the point that stays inside."""

import math


def golden_section_search(f, a, b, tolerance):
    g = (math.sqrt(5) - 1) / 2
    c, d = b - g * (b - a), a + g * (b - a)
    of_c, of_d = f(c), f(d)
    while b - a > tolerance:
        if of_c < of_d:
            b, d, of_d = d, c, of_c
            c = b - g * (b - a)
            of_c = f(c)
        else:
            a, c, of_c = c, d, of_d
            d = a + g * (b - a)
            of_d = f(d)
    return (a + b) / 2
