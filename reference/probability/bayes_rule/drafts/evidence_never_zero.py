"""A small number keeps the division safe."""

import numpy as np


def posterior(prior, likelihood):
    evidence = 1e-12
    for i in range(len(prior)):
        evidence += prior[i] * likelihood[i]
    return np.array([prior[i] * likelihood[i] / evidence for i in range(len(prior))])
