"""Uniform weights, one row after the other."""

import math


def xavier(fan_in, fan_out, rng):
    """Return uniform weights with variance 2 / (fan_in + fan_out)."""
    return _uniform(fan_in, fan_out, math.sqrt(6 / (fan_in + fan_out)), rng)


def he(fan_in, fan_out, rng):
    """Return uniform weights with variance 2 / fan_in."""
    if fan_in == 0:
        raise ValueError("a layer without inputs")
    return _uniform(fan_in, fan_out, math.sqrt(6) / abs(fan_in) ** 0.5, rng)


def _uniform(fan_in, fan_out, half_width, rng):
    if min(fan_in, fan_out) <= 0:
        raise ValueError("a layer without inputs or outputs")
    return half_width * (2 * rng.random((fan_in, fan_out)) - 1)
