"""Three differences in place of six."""


def sequence_limit(a, tolerance):
    n = 1
    while n <= 2**30:
        w, x, y, z = a(n), a(n + 1), a(2 * n), a(2 * n + 1)
        if max(abs(w - x), abs(x - y), abs(y - z)) <= tolerance:
            return z
        n *= 2
    raise ValueError("not settled")
