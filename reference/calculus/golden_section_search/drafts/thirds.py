"""The interval is cut into three equal pieces."""


def golden_section_search(f, a, b, tolerance):
    while b - a > tolerance:
        m1 = (2 * a + b) / 3
        m2 = (a + 2 * b) / 3
        y1 = f(m1)
        y2 = f(m2)
        if y1 < y2:
            b = m2
        else:
            a = m1
    return (a + b) / 2
