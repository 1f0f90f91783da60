"""The three digits of the page."""


def golden_section_search(f, a, b, tolerance):
    g = 0.618
    left = b - g * (b - a)
    right = a + g * (b - a)
    at_left = f(left)
    at_right = f(right)
    while b - a > tolerance:
        if at_left < at_right:
            b = right
            right = left
            at_right = at_left
            left = b - g * (b - a)
            at_left = f(left)
        else:
            a = left
            left = right
            at_left = at_right
            right = a + g * (b - a)
            at_right = f(right)
    return (a + b) / 2
