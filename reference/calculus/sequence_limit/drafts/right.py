"""The four entries at n = 1, 2, 4, ..., until they agree."""


def sequence_limit(a, tolerance):
    n = 1
    while n <= 2**30:
        entries = [a(n), a(n + 1), a(2 * n), a(2 * n + 1)]
        if max(entries) - min(entries) <= tolerance:
            return entries[3]
        n = 2 * n
    raise ValueError("the sequence does not settle")
