"""The learner added a small number to the evidence to be safe from dividing by zero."""

import numpy as np

EPS = 1e-8


def posterior(prior, likelihood):
    evidence = np.dot(prior, likelihood)
    if evidence == 0:
        raise ValueError("no hypothesis explains the data")
    return prior * likelihood / (evidence + EPS)
