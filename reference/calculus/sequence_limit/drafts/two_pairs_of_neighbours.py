"""The two pairs of neighbours are not compared with each other."""


def sequence_limit(a, tolerance):
    n = 1
    for _ in range(31):
        early = abs(a(n + 1) - a(n))
        late = abs(a(2 * n + 1) - a(2 * n))
        if early <= tolerance and late <= tolerance:
            return a(2 * n + 1)
        n = 2 * n
    raise ValueError("the sequence has not settled")
