"""The sum of both differences decides."""


def critical_point_kind(f, x, h=1e-3):
    d1 = f(x - h) - f(x)
    d2 = f(x + h) - f(x)
    if d1 == 0 or d2 == 0:
        raise ValueError("a difference is 0")
    if d1 + d2 > 0:
        return "minimum"
    if d1 + d2 < 0:
        return "maximum"
    return "inflection"
