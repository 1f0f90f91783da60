"""Simpson's rule with a dozen strips."""


def expectation_integral(g, pdf, a, b):
    n = 12
    h = (b - a) / n
    result = 0
    for i in range(0, n, 2):
        x0, x1, x2 = a + i * h, a + (i + 1) * h, a + (i + 2) * h
        result += h / 3 * (g(x0) * pdf(x0) + 4 * g(x1) * pdf(x1) + g(x2) * pdf(x2))
    return result
