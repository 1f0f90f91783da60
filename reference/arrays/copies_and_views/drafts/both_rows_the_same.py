"""The swap that works for two variables, and for a list."""


def swap_rows(a, i, j):
    b = a.copy()
    b[i], b[j] = b[j], b[i]
    return b


def add_multiple(a, i, j, factor):
    b = a.copy()
    b[i] += factor * b[j]
    return b
