"""The learner subtracted the mean, since any shift is allowed, and forgot that the largest score may still be far above it."""

import numpy as np


def softmax(x, axis=-1):
    centered = x - x.mean(axis=axis, keepdims=True)
    exps = np.exp(centered)
    return exps / exps.sum(axis=axis, keepdims=True)
