"""At least as large counts as larger."""


def critical_point_kind(f, x, h=1e-3):
    left, middle, right = f(x - h), f(x), f(x + h)
    if middle <= left and middle <= right:
        return "minimum"
    elif middle >= left and middle >= right:
        return "maximum"
    return "inflection"
