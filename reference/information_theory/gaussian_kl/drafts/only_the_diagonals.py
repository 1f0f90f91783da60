"""Coordinate by coordinate, with the variances alone."""

from math import log


def gaussian_kl(mean0, cov0, mean1, cov1):
    total = 0
    for i in range(len(mean0)):
        v0 = cov0[i, i]
        v1 = cov1[i, i]
        d = mean1[i] - mean0[i]
        total = total + (log(v1 / v0) - 1 + (v0 + d * d) / v1) / 2
    return total
