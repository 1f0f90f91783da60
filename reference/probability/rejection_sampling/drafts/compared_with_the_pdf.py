"""A uniform number below the density."""

import numpy as np


def rejection_sample(pdf, proposal_sample, proposal_pdf, bound, size, rng):
    out = []
    while len(out) != size:
        x = proposal_sample(1, rng)[0]
        if pdf(x) > bound * proposal_pdf(x):
            raise ValueError("bound too small")
        if rng.uniform(0, 1) < pdf(x):
            out.append(x)
    return np.array(out)
