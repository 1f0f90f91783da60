"""Rows with anything in them are counted."""


def matrix_rank(a, tolerance=None):
    rank = 0
    for i in range(len(a)):
        if any(a[i][j] != 0 for j in range(len(a[i]))):
            rank += 1
    return rank
