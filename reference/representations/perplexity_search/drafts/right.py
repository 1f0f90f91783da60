"""One row after another, halving the interval of the factor."""

import numpy as np


def probabilities(squares, beta):
    w = np.exp(-beta * (squares - np.min(squares)))
    return w / np.sum(w)


def entropy(p):
    p = p[p > 0]
    return -np.sum(p * np.log(p))


def conditional_affinities(distances, perplexity):
    n = len(distances)
    result = np.zeros((n, n))
    for i in range(n):
        squares = np.delete(distances[i], i) ** 2
        low = 0.0
        high = 1.0
        while np.exp(entropy(probabilities(squares, high))) > perplexity:
            high *= 2
        beta = high
        p = probabilities(squares, beta)
        while abs(np.exp(entropy(p)) - perplexity) > 1e-7:
            beta = (low + high) / 2
            p = probabilities(squares, beta)
            if np.exp(entropy(p)) > perplexity:
                low = beta
            else:
                high = beta
        result[i] = np.insert(p, i, 0.0)
    return result
