"""The formula on whole arrays, with nothing said about zeros."""

import numpy as np


def jensen_shannon_divergence(p, q):
    m = (p + q) / 2
    return (np.sum(p * np.log(p / m)) + np.sum(q * np.log(q / m))) / 2
