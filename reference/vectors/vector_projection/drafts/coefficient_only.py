"""Stops at the coefficient."""


def vector_projection(x, onto):
    xv = 0
    vv = 0
    for a, b in zip(x, onto):
        xv += a * b
        vv += b * b
    if vv == 0:
        raise ValueError("onto must not be zero")
    return xv / vv
