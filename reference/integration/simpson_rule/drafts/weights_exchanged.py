"""The points with even numbers get the weight 4."""


def simpson_rule(f, a, b, n):
    if n % 2 != 0:
        raise ValueError("n is odd")
    h = (b - a) / n
    s = f(a) + f(b)
    for i in range(1, n):
        x = a + i * h
        if i % 2 == 0:
            s += 4 * f(x)
        else:
            s += 2 * f(x)
    return s * h / 3
