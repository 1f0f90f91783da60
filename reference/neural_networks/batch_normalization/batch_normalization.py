"""Reference solution for batch_normalization."""

import numpy as np
from numpy.typing import ArrayLike, NDArray

Array = NDArray[np.float64]


def _arrays(x: ArrayLike, *columns: ArrayLike) -> list[Array]:
    """Return the batch and what belongs to its columns as arrays."""
    x, *columns = (np.asarray(values) for values in (x, *columns))
    for column in columns:
        if column.shape != x.shape[1:]:
            raise ValueError(f"x has shape {x.shape}, but an array for its columns has shape {column.shape}")
    return [x, *columns]


def forward(x: ArrayLike, gamma: ArrayLike, beta: ArrayLike, epsilon: float = 1e-5) -> Array:
    """Return the batch with each column normalised, then scaled and shifted."""
    x, gamma, beta = _arrays(x, gamma, beta)
    return gamma * (x - x.mean(axis=0)) / np.sqrt(x.var(axis=0) + epsilon) + beta


def backward(
    grad: ArrayLike, x: ArrayLike, gamma: ArrayLike, epsilon: float = 1e-5
) -> tuple[Array, Array, Array]:
    """Return the derivatives of a loss with respect to the batch, gamma and beta."""
    x, gamma = _arrays(x, gamma)
    grad = np.asarray(grad)
    if grad.shape != x.shape:
        raise ValueError(f"grad must have shape {x.shape}, but has shape {grad.shape}")
    s = np.sqrt(x.var(axis=0) + epsilon)
    normal = (x - x.mean(axis=0)) / s
    u = gamma * grad
    # What the mean and the deviation of the column pass on is subtracted: both depend on every entry.
    dx = (u - u.mean(axis=0) - normal * (u * normal).mean(axis=0)) / s
    return dx, (grad * normal).sum(axis=0), grad.sum(axis=0)


def update_running(mean: ArrayLike, var: ArrayLike, x: ArrayLike, momentum: float) -> tuple[Array, Array]:
    """Return the running averages after one more batch."""
    x, mean, var = _arrays(x, mean, var)
    return (
        (1 - momentum) * mean + momentum * x.mean(axis=0),
        (1 - momentum) * var + momentum * x.var(axis=0),
    )


def evaluate(
    x: ArrayLike, gamma: ArrayLike, beta: ArrayLike, mean: ArrayLike, var: ArrayLike, epsilon: float = 1e-5
) -> Array:
    """Return samples normalised with running averages, then scaled and shifted."""
    x, gamma, beta, mean, var = _arrays(x, gamma, beta, mean, var)
    return gamma * (x - mean) / np.sqrt(var + epsilon) + beta
