"""Nothing is said about an evidence of 0."""

import numpy as np


def posterior(prior, likelihood):
    evidence = np.dot(prior, likelihood)
    return np.array([p * l / evidence for p, l in zip(prior, likelihood)])  # noqa: E741
