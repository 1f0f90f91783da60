"""Through logarithms: log s_i is x_i minus log-sum-exp, so s_i = exp(x_i - log-sum-exp)."""

import numpy as np


def softmax(x, axis=-1):
    """Return exp(x - log-sum-exp), with numpy's fold of log(e^a + e^b)."""
    x = np.array(x, dtype=float)
    if x.size == 0 or np.any(np.isnan(x)) or np.any(np.isposinf(x)):
        raise ValueError("no entries, NaN, or plus infinity")
    log_sum = np.logaddexp.reduce(x, axis=axis, keepdims=True)
    if np.isneginf(log_sum).any():
        raise ValueError("all entries along the axis are minus infinity")
    return np.exp(x - log_sum)
