"""The formula for one dimension from a table, with sigma read as the entry on the diagonal."""

import math


def gaussian_kl(mean0, cov0, mean1, cov1):
    total = 0.0
    for i in range(len(mean0)):
        sigma0 = cov0[i][i]
        sigma1 = cov1[i][i]
        total += math.log(sigma1 / sigma0)
        total += (sigma0**2 + (mean0[i] - mean1[i]) ** 2) / (2 * sigma1**2) - 1 / 2
    return total
