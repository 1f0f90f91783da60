def factorial(m):
    result = 1
    for i in range(2, m + 1):
        result *= i
    return result


def binomial_pmf(k, n, p):
    if k < 0 or k > n:
        return 0.0
    c = factorial(n) // factorial(k) // factorial(n - k)
    return c * p**k * (1 - p) ** (n - k)
