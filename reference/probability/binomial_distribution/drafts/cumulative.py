from math import factorial


def binomial_pmf(k, n, p):
    total = 0
    for j in range(n + 1):
        if j <= k:
            total += factorial(n) // (factorial(j) * factorial(n - j)) * p**j * (1 - p) ** (n - j)
    return total
