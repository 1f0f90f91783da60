def binomial_pmf(k, n, p):
    if k < 0 or k > n:
        return 0.0
    result = 1.0
    for i in range(k):
        result *= p
    for i in range(n - k):
        result *= 1 - p
    return result
