"""The kernel is read from its end, pixel by pixel."""

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
                    y[:, :, i, j] += big[:, :, i * stride + a, j * stride + b] @ k[:, :, kh - 1 - a, kw - 1 - b].T
    return y
