"""One shifted copy of the image for each pixel of the kernel, as a dense layer on the channels."""

import numpy as np


def convolve(x, k, stride=1, padding=0):
    """Add up the weighted copies."""
    x, k = np.asarray(x), np.asarray(k)
    if x.shape[1] != k.shape[1]:
        raise ValueError("channels do not fit")
    if stride < 1 or padding < 0:
        raise ValueError("steps do not fit")
    p = np.pad(x, [(0, 0), (0, 0), (padding, padding), (padding, padding)])
    high, wide = p.shape[2] - k.shape[2], p.shape[3] - k.shape[3]
    if high < 0 or wide < 0:
        raise ValueError("the kernel does not fit")
    y = 0.0
    for a in range(k.shape[2]):
        for b in range(k.shape[3]):
            copy = p[:, :, a : a + high + 1 : stride, b : b + wide + 1 : stride]
            y = y + np.tensordot(copy, k[:, :, a, b], axes=([1], [1])).transpose(0, 3, 1, 2)
    return y
