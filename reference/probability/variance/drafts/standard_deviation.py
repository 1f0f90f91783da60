import math


def variance(values, probabilities):
    mean = 0
    for x, p in zip(values, probabilities):
        mean += p * x
    total = 0
    for x, p in zip(values, probabilities):
        total += p * (x - mean) ** 2
    return math.sqrt(total)
