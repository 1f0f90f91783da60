"""After the loop the last entry is returned, settled or not."""


def sequence_limit(a, tolerance):
    n = 1
    while True:
        values = sorted([a(n), a(n + 1), a(2 * n), a(2 * n + 1)])
        if values[-1] - values[0] <= tolerance or n == 2**30:
            return a(2 * n + 1)
        n = 2 * n
