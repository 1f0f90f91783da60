"""The learner believed that range(1, n - 1, 2) contains n - 1, so the last value with weight 4 is missing."""


def simpson_rule(f, a, b, n):
    if n % 2 != 0:
        raise ValueError("odd number of strips")
    h = (b - a) / n
    values = []
    for i in range(n + 1):
        values.append(f(a + i * h))
    odd = 0.0
    for i in range(1, n - 1, 2):
        odd = odd + values[i]
    even = 0.0
    for i in range(2, n, 2):
        even = even + values[i]
    return float(h / 3 * (values[0] + 4 * odd + 2 * even + values[n]))
