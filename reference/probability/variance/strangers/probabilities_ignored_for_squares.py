import numpy as np


def variance(values, probabilities):
    mu = 0.0
    for x, p in zip(values, probabilities):
        mu += p * x
    squares = [(x - mu) ** 2 for x in values]
    return float(sum(squares) / len(squares))
