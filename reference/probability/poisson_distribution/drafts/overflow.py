from math import e


def poisson_pmf(k, rate):
    factorial = 1
    for i in range(1, k + 1):
        factorial *= i
    return e**-rate * rate**k / factorial
