"""Reference solution for convolution_2d."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def convolve(x: ArrayLike, k: ArrayLike, stride: int = 1, padding: int = 0) -> NDArray[np.float64]:
    """Return the dot products of kernels with all windows of some images."""
    x, k = np.asarray(x), np.asarray(k)
    (n, c, h, w), (o, channels, kh, kw) = x.shape, k.shape
    if channels != c:
        raise ValueError(f"k must have as many channels as x, {c}, but has {channels}")
    if stride < 1 or padding < 0:
        raise ValueError(
            f"stride must be positive and padding not negative, but they are {stride}, {padding}"
        )
    padded = np.zeros((n, c, h + 2 * padding, w + 2 * padding))
    if kh > padded.shape[2] or kw > padded.shape[3]:
        raise ValueError(f"a kernel must fit into {padded.shape[2:]}, but has shape {(kh, kw)}")
    padded[:, :, padding : padding + h, padding : padding + w] = x

    rows = (padded.shape[2] - kh) // stride + 1
    columns = (padded.shape[3] - kw) // stride + 1
    y = np.zeros((n, o, rows, columns))
    for i, j in np.ndindex(rows, columns):
        window = padded[:, :, stride * i : stride * i + kh, stride * j : stride * j + kw]
        # For each image and each kernel: products of what lies on each other, added up over all channels.
        y[:, :, i, j] = np.einsum("ncab,ocab->no", window, k)
    return y
