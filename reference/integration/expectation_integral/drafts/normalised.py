"""The result is divided by the area of the density."""


def simpson(f, a, b, n):
    h = (b - a) / n
    total = f(a) + f(b)
    for i in range(1, n):
        total += (4 if i % 2 else 2) * f(a + i * h)
    return h / 3 * total


def expectation_integral(g, pdf, a, b):
    top = simpson(lambda x: g(x) * pdf(x), a, b, 1000)
    bottom = simpson(pdf, a, b, 1000)
    return top / bottom
