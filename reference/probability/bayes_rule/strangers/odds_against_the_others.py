"""The learner divided by the products of the other hypotheses only, which gives odds, not a probability."""

import numpy as np


def posterior(prior, likelihood):
    products = prior * likelihood
    total = np.sum(products)
    if total == 0:
        raise ValueError("0 / 0")
    others = total - products
    return products / others
