"""Prior times likelihood, and nothing more."""

import numpy as np


def posterior(prior, likelihood):
    result = np.zeros(len(prior))
    for i in range(len(prior)):
        result[i] = likelihood[i] * prior[i]
    if sum(result) == 0:
        raise ValueError("evidence is 0")
    return result
