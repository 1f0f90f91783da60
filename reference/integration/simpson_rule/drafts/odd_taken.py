"""Nothing is said about an odd number of strips."""


def simpson_rule(f, a, b, n):
    h = (b - a) / n
    total = 0
    for i in range(n + 1):
        if i == 0 or i == n:
            total += f(a + i * h)
        elif i % 2:
            total += 4 * f(a + i * h)
        else:
            total += 2 * f(a + i * h)
    return h * total / 3
