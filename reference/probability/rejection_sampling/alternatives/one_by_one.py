"""One dart after the other: a proposal and a random height under the graph of M q."""

import numpy as np


def rejection_sample(pdf, proposal_sample, proposal_pdf, bound, size, rng):
    """Return the first kept proposals."""
    if not (bound > 0 and np.isfinite(bound)):
        raise ValueError("not a bound")
    kept = np.zeros(size)
    n = 0
    while n < size:
        x = proposal_sample(1, rng)
        ceiling = float(bound * proposal_pdf(x)[0])
        density = float(pdf(x)[0])
        if density > ceiling or density != density or ceiling != ceiling:  # noqa: PLR0124
            raise ValueError("the target is not below the graph of M q")
        if rng.uniform(0, ceiling) < density:
            kept[n] = x[0]
            n += 1
    return kept
