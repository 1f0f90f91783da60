"""With `einsum`, index by index as in the sums of the page."""

import numpy as np


def forward(x, w, b):
    """Return the sums over the features, plus the bias."""
    x, w, b = np.array(x, float), np.array(w, float), np.array(b, float)
    if len(b) != w.shape[1]:
        raise ValueError("b has another length")
    return np.einsum("id,dk->ik", x, w) + b[None, :]


def backward(grad, x, w):
    """Return the three sums."""
    grad, x, w = np.array(grad, float), np.array(x, float), np.array(w, float)
    if grad.shape != (len(x), w.shape[1]):
        raise ValueError("grad has another shape")
    return np.einsum("ik,dk->id", grad, w), np.einsum("id,ik->dk", x, grad), np.einsum("ik->k", grad)
