"""Accepts with p / q."""

import numpy as np


def rejection_sample(pdf, proposal_sample, proposal_pdf, bound, size, rng):
    samples = []
    while len(samples) < size:
        x = proposal_sample(1, rng)[0]
        p = pdf(x)
        q = proposal_pdf(x)
        if p > bound * q:
            raise ValueError("bound too small")
        u = rng.uniform()
        if u < p / q:
            samples.append(x)
    return np.array(samples)
