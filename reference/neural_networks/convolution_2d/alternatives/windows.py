"""All windows as a view, and one sum over channels, rows and columns."""

import numpy as np


def convolve(x, k, stride=1, padding=0):
    """Return the sums with `einsum`."""
    x, k = np.array(x, dtype=float), np.array(k, dtype=float)
    if x.shape[1] != k.shape[1] or stride <= 0 or padding < 0:
        raise ValueError("channels or steps do not fit")
    p = np.pad(x, [(0, 0), (0, 0), (padding, padding), (padding, padding)])
    if p.shape[2] < k.shape[2] or p.shape[3] < k.shape[3]:
        raise ValueError("the kernel does not fit")
    windows = np.lib.stride_tricks.sliding_window_view(p, k.shape[2:], axis=(2, 3))
    return np.einsum("ncijab,ocab->noij", windows[:, :, ::stride, ::stride], k)
