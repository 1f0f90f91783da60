"""The sums are written over the terms."""


def partial_sums(terms):
    total = 0
    for i in range(len(terms)):
        total += terms[i]
        terms[i] = total
    return terms


def geometric_series(ratio):
    if not abs(ratio) < 1:
        raise ValueError("the powers do not tend to 0")
    return 1.0 / (1.0 - ratio)
