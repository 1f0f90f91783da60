"""One list of weights for each unit."""

import numpy as np


def xavier(fan_in, fan_out, rng):
    return rng.normal(0, np.sqrt(2 / (fan_in + fan_out)), size=(fan_in, fan_out))


def he(fan_in, fan_out, rng):
    units = []
    for unit in range(fan_out):
        units.append(rng.normal(0, np.sqrt(2 / fan_in), fan_in))
    return np.array(units)
