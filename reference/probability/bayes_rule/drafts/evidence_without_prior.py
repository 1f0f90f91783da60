"""The evidence is the sum of the likelihoods."""

import numpy as np


def posterior(prior, likelihood):
    evidence = np.sum(likelihood)
    if evidence == 0:
        raise ValueError("evidence is 0")
    return likelihood * prior / evidence
