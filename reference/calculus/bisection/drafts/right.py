"""Halve the bracket, and keep the half on which the sign changes."""


def bisection(f, a, b, tolerance):
    of_a, of_b = f(a), f(b)
    if of_a * of_b > 0:
        raise ValueError("f has the same sign at both ends")
    if of_a == 0:
        return a
    if of_b == 0:
        return b
    while b - a > tolerance:
        middle = (a + b) / 2
        if middle in (a, b):
            break
        of_middle = f(middle)
        if of_middle == 0:
            return middle
        if of_a * of_middle < 0:
            b = middle
        else:
            a = middle
    return (a + b) / 2
