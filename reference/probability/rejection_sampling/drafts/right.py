"""One proposal after the other, until there are enough."""

import numpy as np


def rejection_sample(pdf, proposal_sample, proposal_pdf, bound, size, rng):
    kept = []
    while len(kept) < size:
        x = proposal_sample(1, rng)[0]
        ratio = pdf(x) / (bound * proposal_pdf(x))
        if ratio > 1:
            raise ValueError("the bound is too small")
        if rng.random() < ratio:
            kept.append(x)
    return np.array(kept)
