"""At least as large, taken literally."""


def permutation_p_value(x, y, repetitions, rng):
    z = list(x) + list(y)
    n = len(x)
    d = abs(sum(x) / n - sum(y) / len(y))
    c = 0
    for r in range(repetitions):
        rng.shuffle(z)
        new = abs(sum(z[:n]) / n - sum(z[n:]) / len(y))
        if new >= d:
            c = c + 1
    return (c + 1) / (repetitions + 1)
