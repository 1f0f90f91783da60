"""Another name for the same matrix."""


def swap_rows(a, i, j):
    b = a
    for k in range(len(b[0])):
        saved = b[i, k]
        b[i, k] = b[j, k]
        b[j, k] = saved
    return b


def add_multiple(a, i, j, factor):
    b = a.copy()
    for k in range(len(b[0])):
        b[i, k] += factor * a[j, k]
    return b
