"""A coin for each entry, in one long row."""


def dropout(x, rate, rng, training=True):
    """Return the activations times binomial numbers."""
    import numpy as np

    x = np.array(x, dtype=float)
    if rate < 0 or rate >= 1 or rate != rate:
        raise ValueError("no rate")
    if not training:
        return x.copy(), x**0
    kept = rng.binomial(1, 1 - rate, x.size)
    y = [value / (1 - rate) if keep else 0.0 for value, keep in zip(x.ravel(), kept, strict=True)]
    return np.reshape(y, x.shape), kept.reshape(x.shape) / (1 - rate)
