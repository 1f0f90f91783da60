"""The entry at n is returned."""


def sequence_limit(a, tolerance):
    n = 1
    while n <= 2**30:
        four = (a(n), a(n + 1), a(2 * n), a(2 * n + 1))
        settled = True
        for i in range(4):
            for j in range(i):
                if abs(four[i] - four[j]) > tolerance:
                    settled = False
        if settled:
            return a(n)
        n = n * 2
    raise ValueError("the sequence does not settle")
