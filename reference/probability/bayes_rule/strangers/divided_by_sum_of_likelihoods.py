"""The learner believed that the evidence is the sum of the likelihoods, not weighted by the prior."""

import numpy as np


def posterior(prior, likelihood):
    k = len(prior)
    possible = 0.0
    for i in range(k):
        possible += prior[i] * likelihood[i]
    if possible == 0:
        raise ValueError("evidence is zero")
    evidence = 0.0
    for i in range(k):
        evidence += likelihood[i]
    out = np.zeros(k)
    for i in range(k):
        out[i] = prior[i] * likelihood[i] / evidence
    return out
