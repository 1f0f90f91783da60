"""A sum that is written where it was read."""


def swap_rows(a, i, j):
    b = 1.0 * a
    b[[i, j]] = b[[j, i]]
    return b


def add_multiple(a, i, j, factor):
    for k in range(len(a[0])):
        a[i, k] = a[i, k] + factor * a[j, k]
    return a
