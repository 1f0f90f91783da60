"""The two words are mixed up."""


def critical_point_kind(f, x, h=1e-3):
    y = f(x)
    before = f(x - h)
    after = f(x + h)
    if before == y or after == y:
        raise ValueError("a neighbour has the same value")
    if y < before and y < after:
        return "maximum"
    if y > before and y > after:
        return "minimum"
    return "inflection"
