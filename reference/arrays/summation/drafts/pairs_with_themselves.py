"""Both indices run, and the second begins where the first one is."""


def position_sum(x):
    return sum((i + 1) * x[i] for i in range(len(x)))


def difference_product(x):
    factors = [b - a for i, a in enumerate(x) for b in x[i:]]
    product = 1
    for factor in factors:
        product *= factor
    return product


def largest_gap(x):
    if len(x) < 2:
        raise ValueError("there is no pair of entries")
    return max(abs(a - b) for a in x for b in x)
