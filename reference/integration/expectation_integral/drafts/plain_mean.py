"""All values of g have the same weight."""


def expectation_integral(g, pdf, a, b):
    n = 100_000
    total = 0
    for i in range(n):
        total += g(a + (i + 0.5) * (b - a) / n)
    return total / n
