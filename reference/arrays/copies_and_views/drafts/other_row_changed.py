"""The two rows mixed up."""


def swap_rows(a, i, j):
    b = a.copy()
    b[i] = a[j]
    b[j] = a[i]
    return b


def add_multiple(a, i, j, factor):
    b = a.copy()
    for k in range(len(a[0])):
        b[j, k] += factor * a[i, k]
    return b
