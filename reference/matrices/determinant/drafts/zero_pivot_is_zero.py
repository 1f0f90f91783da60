"""A zero on the diagonal ends the elimination."""


def determinant(a):
    n = len(a)
    u = a.copy()
    d = 1.0
    for k in range(n):
        if u[k, k] == 0:
            return 0.0
        d = d * u[k, k]
        for i in range(k + 1, n):
            m = u[i, k] / u[k, k]
            for j in range(k, n):
                u[i, j] = u[i, j] - m * u[k, j]
    return d
