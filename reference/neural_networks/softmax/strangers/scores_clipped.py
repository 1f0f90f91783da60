"""The learner clipped the scores at 500 to keep the exponentials finite and believed that this is harmless."""

import numpy as np


def softmax(x, axis=-1):
    z = np.clip(x, -500, 500)
    num = np.exp(z)
    den = num.sum(axis=axis, keepdims=True)
    return num / den
