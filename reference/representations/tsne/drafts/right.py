"""The recipe from top to bottom."""

import numpy as np
from pairwise_distances import pairwise_distances
from perplexity_search import conditional_affinities
from tsne_gradient import kl_and_gradient


def tsne(x, perplexity, learning_rate, steps, rng):
    n = len(x)
    p = conditional_affinities(pairwise_distances(x, x), perplexity)
    p = (p + p.T) / (2 * n)
    y = 0.01 * rng.standard_normal((n, 2))
    v = np.zeros((n, 2))
    for k in range(steps):
        if k < 50:
            kl, g = kl_and_gradient(4 * p, y)
            v = 0.5 * v - learning_rate * g
        else:
            kl, g = kl_and_gradient(p, y)
            v = 0.8 * v - learning_rate * g
        y = y + v
    return y
