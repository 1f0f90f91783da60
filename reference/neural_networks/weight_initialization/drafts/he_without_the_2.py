"""Row by row."""

import math

import numpy as np


def xavier(fan_in, fan_out, rng):
    a = math.sqrt(6 / (fan_in + fan_out))
    return rng.uniform(-a, a, (fan_in, fan_out))


def he(fan_in, fan_out, rng):
    a = math.sqrt(3 / fan_in)
    rows = []
    for i in range(fan_in):
        rows.append(rng.uniform(-a, a, fan_out))
    return np.array(rows)
