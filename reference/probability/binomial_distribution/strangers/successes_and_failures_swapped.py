from math import exp, lgamma, log


def binomial_pmf(k, n, p):
    if k < 0 or k > n:
        return 0.0
    if p == 0.0 or p == 1.0:
        return 1.0 if k == round(n * p) else 0.0
    a = lgamma(n + 1) - lgamma(k + 1) - lgamma(n - k + 1)
    return exp(a + (n - k) * log(p) + k * log(1 - p))
