"""Only the first channel is multiplied."""

import numpy as np


def convolve(x, k, stride=1, padding=0):
    n, c, h, w = x.shape
    o, c, kh, kw = k.shape
    big = np.zeros((n, c, h + 2 * padding, w + 2 * padding))
    for u in range(h):
        for v in range(w):
            big[:, :, u + padding, v + padding] = x[:, :, u, v]
    hh = (h + 2 * padding - kh) // stride + 1
    ww = (w + 2 * padding - kw) // stride + 1
    y = np.zeros((n, o, hh, ww))
    for i in range(hh):
        for j in range(ww):
            for a in range(kh):
                for b in range(kw):
                    y[:, :, i, j] += np.outer(big[:, 0, i * stride + a, j * stride + b], k[:, 0, a, b])
    return y
