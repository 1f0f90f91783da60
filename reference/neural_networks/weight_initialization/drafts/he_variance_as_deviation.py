"""A loop that fills the matrix."""

import math

import numpy as np


def xavier(fan_in, fan_out, rng):
    return rng.standard_normal((fan_in, fan_out)) * math.sqrt(2 / (fan_in + fan_out))


def he(fan_in, fan_out, rng):
    w = np.zeros((fan_in, fan_out))
    for i in range(fan_in):
        for j in range(fan_out):
            w[i, j] = rng.standard_normal() * 2 / fan_in
    return w
