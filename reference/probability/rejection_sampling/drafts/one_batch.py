"""Draws `size` proposals and returns those that are kept."""

import numpy as np


def rejection_sample(pdf, proposal_sample, proposal_pdf, bound, size, rng):
    result = []
    for _ in range(size):
        x = proposal_sample(1, rng)[0]
        ratio = pdf(x) / (bound * proposal_pdf(x))
        if ratio > 1:
            raise ValueError("bound")
        if rng.uniform() <= ratio:
            result.append(x)
    return np.array(result)
