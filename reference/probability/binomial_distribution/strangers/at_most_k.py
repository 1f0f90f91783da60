import math


def one(k, n, p):
    if p == 0:
        return float(k == 0)
    if p == 1:
        return float(k == n)
    lc = math.lgamma(n + 1) - math.lgamma(k + 1) - math.lgamma(n - k + 1)
    return math.exp(lc + k * math.log(p) + (n - k) * math.log(1 - p))


def binomial_pmf(k, n, p):
    if k < 0 or k > n:
        return 0.0
    return float(sum(one(j, n, p) for j in range(k + 1)))
