"""A copy to write into, and the old matrix to read from."""


def swap_rows(a, i, j):
    b = a.copy()
    b[i] = a[j]
    b[j] = a[i]
    return b


def add_multiple(a, i, j, factor):
    b = a.copy()
    b[i] = a[i] + factor * a[j]
    return b
