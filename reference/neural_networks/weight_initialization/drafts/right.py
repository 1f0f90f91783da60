"""Normal numbers, made smaller."""

import numpy as np


def xavier(fan_in, fan_out, rng):
    std = np.sqrt(2 / (fan_in + fan_out))
    return std * rng.normal(size=(fan_in, fan_out))


def he(fan_in, fan_out, rng):
    std = np.sqrt(2 / fan_in)
    return std * rng.normal(size=(fan_in, fan_out))
