"""The formula for a column, for every matrix."""


def pseudo_inverse(a):
    total = 0
    for i in range(len(a)):
        for j in range(len(a[0])):
            total += a[i, j] * a[i, j]
    return a.T / total
