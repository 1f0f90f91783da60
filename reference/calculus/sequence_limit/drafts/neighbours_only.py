"""Neighbours at n = 1, 2, 4, ..., and no doubling."""


def sequence_limit(a, tolerance):
    for k in range(31):
        n = 2**k
        first, second = a(n), a(n + 1)
        if -tolerance <= second - first <= tolerance:
            return second
    raise ValueError("no limit")
