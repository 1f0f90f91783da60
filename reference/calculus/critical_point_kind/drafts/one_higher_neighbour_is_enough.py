"""`or` in place of `and`."""


def critical_point_kind(f, x, h=1e-3):
    a, m, b = f(x - h), f(x), f(x + h)
    if m == a or m == b:
        raise ValueError("nothing can be said")
    if a > m or b > m:
        return "minimum"
    if a < m or b < m:
        return "maximum"
    return "inflection"
