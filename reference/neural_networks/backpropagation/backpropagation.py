"""Reference solution for backpropagation."""

import numpy as np
from numpy.typing import ArrayLike, NDArray

Array = NDArray[np.float64]


def loss_and_gradients(
    x: ArrayLike, labels: ArrayLike, w1: ArrayLike, b1: ArrayLike, w2: ArrayLike, b2: ArrayLike
) -> tuple[float, tuple[Array, Array, Array, Array]]:
    """Return the loss of a network with one hidden layer, and its derivatives in all weights."""
    x, labels, w1, b1, w2, b2 = (np.asarray(values) for values in (x, labels, w1, b1, w2, b2))
    n, k = len(x), w2.shape[1]
    if b1.shape != w1.shape[1:] or b2.shape != w2.shape[1:]:
        raise ValueError(
            f"b1 and b2 must have one entry for each unit, but have shapes {b1.shape}, {b2.shape}"
        )
    if labels.shape != (n,) or not np.isin(labels, np.arange(k)).all():
        raise ValueError(f"labels must be {n} integers from 0 to {k - 1}, but are {labels}")

    # Forward.  What the way back needs is kept: which units are on, and what they hold.
    a = x @ w1 + b1
    on = a > 0
    h = a * on
    z = h @ w2 + b2

    # The loss and its derivatives in the scores: softmax minus one-hot, with the 1/n of the mean.
    rows = np.arange(n)
    shifted = z - z.max(axis=1, keepdims=True)
    weights = np.exp(shifted)
    sums = weights.sum(axis=1, keepdims=True)
    loss = float(np.mean(np.log(sums).ravel() - shifted[rows, labels]))
    dz = weights / sums
    dz[rows, labels] -= 1
    dz /= n

    # Back, layer by layer.
    da = (dz @ w2.T) * on
    return loss, (x.T @ da, da.sum(axis=0), h.T @ dz, dz.sum(axis=0))
