"""The comparison is the wrong way round."""

import math


def golden_section_search(f, a, b, tolerance):
    g = (math.sqrt(5) - 1) / 2
    x1 = a + (1 - g) * (b - a)
    x2 = a + g * (b - a)
    y1, y2 = f(x1), f(x2)
    while b - a > tolerance:
        if y1 > y2:
            b = x2
            x2, y2 = x1, y1
            x1 = a + (1 - g) * (b - a)
            y1 = f(x1)
        else:
            a = x1
            x1, y1 = x2, y2
            x2 = a + g * (b - a)
            y2 = f(x2)
    return a
