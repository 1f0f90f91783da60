import math


def binomial_pmf(k, n, p):
    if k < 0 or k > n:
        return 0.0
    if p == 0:
        return 1.0 if k == 0 else 0.0
    if p == 1:
        return 1.0 if k == n else 0.0
    log_pmf = math.log(math.comb(n, k))
    log_pmf += k * math.log(p)
    log_pmf += n * math.log1p(-p)
    return math.exp(log_pmf)
