"""Reference solution for weight_initialization."""

import numpy as np
from numpy.typing import NDArray


def xavier(fan_in: int, fan_out: int, rng: np.random.Generator) -> NDArray[np.float64]:
    """Return weights to begin with for a layer that is followed by something nearly linear."""
    if fan_in < 1 or fan_out < 1:
        raise ValueError(f"fan_in and fan_out must be at least 1, but are {fan_in} and {fan_out}")
    return rng.normal(0.0, np.sqrt(2 / (fan_in + fan_out)), (fan_in, fan_out))


def he(fan_in: int, fan_out: int, rng: np.random.Generator) -> NDArray[np.float64]:
    """Return weights to begin with for a layer that is followed by relu."""
    if fan_in < 1 or fan_out < 1:
        raise ValueError(f"fan_in and fan_out must be at least 1, but are {fan_in} and {fan_out}")
    return rng.normal(0.0, np.sqrt(2 / fan_in), (fan_in, fan_out))
