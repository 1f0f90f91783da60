"""A row saved as a view."""


def swap_rows(a, i, j):
    result = a.copy()
    old = result[j]
    result[j] = result[i]
    result[i] = old
    return result


def add_multiple(a, i, j, factor):
    result = a.copy()
    result[i] = result[i] + factor * result[j]
    return result
