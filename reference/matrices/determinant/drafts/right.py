"""Elimination with the largest pivot, counting the swaps."""


def determinant(a):
    u = a.copy()
    n = len(u)
    product = 1.0
    for k in range(n):
        pivot = k
        for i in range(k, n):
            if abs(u[i, k]) > abs(u[pivot, k]):
                pivot = i
        if u[pivot, k] == 0:
            return 0.0
        if pivot != k:
            u[[k, pivot]] = u[[pivot, k]]
            product = -product
        for i in range(k + 1, n):
            u[i] = u[i] - u[i, k] / u[k, k] * u[k]
        product = product * u[k, k]
    return product
