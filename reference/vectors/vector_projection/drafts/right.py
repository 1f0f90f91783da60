"""The coefficient of the formula, times the vector."""


def vector_projection(x, onto):
    length = sum(onto * onto)
    if length == 0:
        raise ValueError("onto must not be zero")
    return sum(x * onto) / length * onto
