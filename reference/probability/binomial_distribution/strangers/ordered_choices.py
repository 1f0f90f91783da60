import math


def binomial_pmf(k, n, p):
    if k < 0 or k > n:
        return 0.0
    if p == 0:
        return 1.0 if k == 0 else 0.0
    if p == 1:
        return 1.0 if k == n else 0.0
    log_ways = math.lgamma(n + 1) - math.lgamma(n - k + 1)
    log_prob = k * math.log(p) + (n - k) * math.log1p(-p)
    try:
        return math.exp(log_ways + log_prob)
    except OverflowError:
        return math.inf
