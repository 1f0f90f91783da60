"""Positions drawn one by one."""


def permutation_p_value(x, y, repetitions, rng):
    z = list(x) + list(y)
    tiny = 1e-12 * max(abs(v) for v in z)
    d = abs(sum(x) / len(x) - sum(y) / len(y))
    c = 1
    for r in range(repetitions):
        i = rng.integers(0, len(z), len(x))
        j = rng.integers(0, len(z), len(y))
        a = sum(z[k] for k in i) / len(x)
        b = sum(z[k] for k in j) / len(y)
        if abs(a - b) >= d - tiny:
            c += 1
    return c / (repetitions + 1)
