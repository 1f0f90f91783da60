"""Reference solution for normal_distribution."""

import math

import numpy as np
from numpy.typing import ArrayLike, NDArray


def normal_pdf(x: ArrayLike, mean: float, std: float) -> NDArray[np.float64]:
    """Return the density of the normal distribution at each entry of x."""
    if not 0 < std < math.inf:
        raise ValueError(f"std must be a positive finite number, but is {std}")
    z = (np.asarray(x) - mean) / std
    return np.asarray(np.exp(-(z**2) / 2) / (std * math.sqrt(2 * math.pi)))


def normal_cdf(x: ArrayLike, mean: float, std: float) -> NDArray[np.float64]:
    """Return the probability that a normal random variable is at most x, for each entry of x."""
    if not 0 < std < math.inf:
        raise ValueError(f"std must be a positive finite number, but is {std}")
    z = (np.asarray(x) - mean) / std
    # 1 + erf(z / sqrt(2)) would lose the small areas on the left: erfc has them without a difference.
    return np.reshape([math.erfc(-t / math.sqrt(2)) / 2 for t in z.ravel()], z.shape)
