"""A new generator in each call."""

import numpy as np


def xavier(fan_in, fan_out, rng):
    return rng.normal(0, np.sqrt(2 / (fan_in + fan_out)), (fan_in, fan_out))


def he(fan_in, fan_out, rng):
    g = np.random.default_rng()
    a = np.sqrt(6 / fan_in)
    return g.uniform(-a, a, (fan_in, fan_out))
