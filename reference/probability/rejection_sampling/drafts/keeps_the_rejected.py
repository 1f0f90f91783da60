"""The comparison is the wrong way round."""

import numpy as np


def rejection_sample(pdf, proposal_sample, proposal_pdf, bound, size, rng):
    samples = np.zeros(size)
    n = 0
    while n < size:
        x = proposal_sample(1, rng)[0]
        p = pdf(x) / proposal_pdf(x) / bound
        if p > 1:
            raise ValueError("p(x) > M q(x)")
        if rng.random() > p:
            samples[n] = x
            n += 1
    return samples
