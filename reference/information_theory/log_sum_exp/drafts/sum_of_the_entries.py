"""The logarithm and the exponential are cancelled."""


def log_sum_exp(x, axis=None):
    return x.sum(axis=axis)
