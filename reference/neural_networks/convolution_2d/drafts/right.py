"""All loops, as in the formula."""

import numpy as np


def convolve(x, k, stride=1, padding=0):
    n, c, h, w = x.shape
    o, _, kh, kw = k.shape
    p = np.pad(x, ((0, 0), (0, 0), (padding, padding), (padding, padding)))
    hh = (h + 2 * padding - kh) // stride + 1
    ww = (w + 2 * padding - kw) // stride + 1
    y = np.zeros((n, o, hh, ww))
    for m in range(n):
        for q in range(o):
            for i in range(hh):
                for j in range(ww):
                    u, v = i * stride, j * stride
                    y[m, q, i, j] = np.sum(k[q] * p[m, :, u : u + kh, v : v + kw])
    return y
