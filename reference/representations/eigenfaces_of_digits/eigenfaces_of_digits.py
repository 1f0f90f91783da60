"""Reference solution for eigenfaces_of_digits."""

import numpy as np
from numpy.typing import ArrayLike, NDArray
from principal_components import pca

ROUNDING = 1e-12  # a share may miss 1 by this much


def reconstruct(x: ArrayLike, k: int) -> NDArray[np.float64]:
    """Return each sample as it looks when only its first scores are kept."""
    x = _data(x)
    components, scores, _ = pca(x, k)  # which refuses a wrong k
    return x.mean(axis=0) + scores @ components


def reconstruction_errors(x: ArrayLike, ks: ArrayLike) -> NDArray[np.float64]:
    """Return the mean squared error of the reconstruction for several numbers of components."""
    x, ks = _data(x), np.asarray(ks)
    if not np.all((ks >= 1) & (ks <= _most(x))):
        raise ValueError(f"every number must be from 1 to {_most(x)}, but they are {ks}")
    # One decomposition serves all numbers: the error is what the eigenvalues left out add up to.
    left_out = np.append(np.cumsum(_variances(x)[::-1])[::-1], 0.0)
    return (len(x) - 1) / x.size * left_out[ks]


def components_for(x: ArrayLike, share: float) -> int:
    """Return how many components are needed to keep a share of the variance."""
    if not 0 <= share <= 1:
        raise ValueError(f"share must be from 0 to 1, but is {share}")
    kept = np.append(0.0, np.cumsum(_variances(_data(x))))
    return int(np.argmax(kept >= (share - ROUNDING) * kept[-1]))


def _data(x: ArrayLike) -> NDArray[np.float64]:
    x = np.asarray(x)
    if x.ndim != 2 or not np.isfinite(x).all():
        raise ValueError(f"x must be a matrix of finite entries; its shape is {x.shape}")
    return x


def _most(x: NDArray[np.float64]) -> int:
    return min(len(x) - 1, x.shape[1])


def _variances(x: NDArray[np.float64]) -> NDArray[np.float64]:
    return pca(x, _most(x))[2]
