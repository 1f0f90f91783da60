"""Totals of the two groups."""


def permutation_p_value(x, y, repetitions, rng):
    z = list(x) + list(y)
    n = len(x)
    tiny = 1e-12 * max(abs(v) for v in z)
    d = abs(sum(x) - sum(y))
    c = 1
    for r in range(repetitions):
        order = rng.permutation(len(z))
        a = sum(z[i] for i in order[:n])
        b = sum(z[i] for i in order[n:])
        if abs(a - b) >= d - tiny:
            c = c + 1
    return c / (repetitions + 1)
