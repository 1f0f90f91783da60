"""Compare the two neighbours with the value between them."""


def critical_point_kind(f, x, h=1e-3):
    left, here, right = f(x - h), f(x), f(x + h)
    if left == here or right == here:
        raise ValueError("a neighbour has the same value")
    if left > here and right > here:
        return "minimum"
    if left < here and right < here:
        return "maximum"
    return "inflection"
