"""Whatever is neither a minimum nor a maximum is an inflection."""


def critical_point_kind(f, x, h=1e-3):
    low = f(x)
    neighbours = [f(x - h), f(x + h)]
    if min(neighbours) > low:
        return "minimum"
    if max(neighbours) < low:
        return "maximum"
    return "inflection"
