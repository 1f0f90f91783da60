"""The function is integrated without its weight, in a loop."""


def expectation_integral(g, pdf, a, b):
    n = 2000
    h = (b - a) / n
    s = g(a) + g(b)
    for i in range(1, n):
        if i % 2 == 1:
            s += 4 * g(a + i * h)
        else:
            s += 2 * g(a + i * h)
    return h / 3 * s
