"""Reference solution for dense_layer."""

import numpy as np
from numpy.typing import ArrayLike, NDArray

Array = NDArray[np.float64]


def forward(x: ArrayLike, w: ArrayLike, b: ArrayLike) -> Array:
    """Return what the layer computes from some samples."""
    x, w, b = (np.asarray(values) for values in (x, w, b))
    if b.shape != w.shape[1:]:
        raise ValueError(f"b must have one entry for each column of w, but has shape {b.shape}")
    return np.asarray(x @ w + b)


def backward(grad: ArrayLike, x: ArrayLike, w: ArrayLike) -> tuple[Array, Array, Array]:
    """Return the derivatives of a loss with respect to samples, weights and bias."""
    grad, x, w = (np.asarray(values) for values in (grad, x, w))
    if grad.shape != (x.shape[0], w.shape[1]):
        raise ValueError(f"grad must have shape {(x.shape[0], w.shape[1])}, but has shape {grad.shape}")
    return grad @ w.T, x.T @ grad, grad.sum(axis=0)
