"""The test of the second derivative."""


def critical_point_kind(f, x, h=1e-3):
    a, b, c = f(x - h), f(x), f(x + h)
    if a == b or b == c:
        raise ValueError("equal values")
    second_derivative = (c - 2 * b + a) / (h * h)
    if second_derivative > 1e-3:
        return "minimum"
    elif second_derivative < -1e-3:
        return "maximum"
    else:
        return "inflection"
