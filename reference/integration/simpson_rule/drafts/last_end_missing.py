"""The loop over the points does not reach the last one."""


def simpson_rule(f, a, b, n):
    if n % 2 == 1:
        raise ValueError("odd")
    h = (b - a) / n
    result = f(a)
    for k in range(1, n, 2):
        result += 4 * f(a + k * h)
    for k in range(2, n, 2):
        result += 2 * f(a + k * h)
    return result * h / 3
