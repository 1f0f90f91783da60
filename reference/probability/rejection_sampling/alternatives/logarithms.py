"""Batches of 50, compared on the scale of logarithms: -log u is exponential."""

import numpy as np


def rejection_sample(pdf, proposal_sample, proposal_pdf, bound, size, rng):
    """Return the kept proposals of as many batches as it takes."""
    if not bound > 0 or bound == np.inf:
        raise ValueError("not a bound")
    kept = []
    while len(kept) < size:
        batch = proposal_sample(50, rng)
        density, proposed = pdf(batch), proposal_pdf(batch)
        with np.errstate(divide="ignore", invalid="ignore"):
            gap = np.log(bound) + np.log(proposed) - np.log(density)
        if np.isnan(density + proposed).any() or (density > bound * proposed).any():
            raise ValueError("the bound does not hold")
        kept.extend(batch[gap < rng.exponential(size=50)])
    return np.array(kept[:size], dtype=float)
