"""With the mask as a factor, and relu as the mean of x and its absolute value."""

import numpy as np


def relu(x):
    """Return (x + |x|) / 2."""
    x = np.array(x, dtype=float)
    return (x + np.abs(x)) / 2


def relu_gradient(x, grad):
    """Return grad times 1 where x is positive, and times 0 elsewhere."""
    x, grad = np.array(x, dtype=float), np.array(grad, dtype=float)
    if x.shape != grad.shape:
        raise ValueError("different shapes")
    return grad * (x > 0)
