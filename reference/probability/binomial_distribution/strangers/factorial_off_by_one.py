import math


def log_factorial(m):
    return math.lgamma(m) if m > 0 else 0.0


def binomial_pmf(k, n, p):
    if not 0 <= k <= n:
        return 0.0
    if p in (0, 1):
        return float(k == n * p)
    log_c = log_factorial(n) - log_factorial(k) - log_factorial(n - k)
    return math.exp(log_c + k * math.log(p) + (n - k) * math.log1p(-p))
