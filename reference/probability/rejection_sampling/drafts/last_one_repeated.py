"""After a rejection, the sample before is counted once more."""

import numpy as np


def rejection_sample(pdf, proposal_sample, proposal_pdf, bound, size, rng):
    x = proposal_sample(1, rng)[0]
    samples = [x]
    for _ in range(size - 1):
        y = proposal_sample(1, rng)[0]
        ratio = pdf(y) / (bound * proposal_pdf(y))
        if ratio > 1:
            raise ValueError("bound")
        if rng.random() < ratio:
            x = y
        samples.append(x)
    return np.array(samples)
