"""Deviations from the means of the columns, and the sums of their products over n - 1."""


def covariance_matrix(x):
    n = len(x)
    if n < 2:
        raise ValueError("one sample has no variance")
    deviations = x - sum(x) / n
    return deviations.T @ deviations / (n - 1)
