"""The learner wrote i * h for the points and forgot that they start at a."""


def simpson_rule(f, a, b, n):
    if n % 2:
        raise ValueError("n is odd")
    h = (b - a) / n
    total = 0.0
    for i in range(n + 1):
        if i == 0 or i == n:
            weight = 1
        elif i % 2 == 1:
            weight = 4
        else:
            weight = 2
        total += weight * f(i * h)
    return total * h / 3
