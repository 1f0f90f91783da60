"""Reference solution for rotation_matrix."""

import math

import numpy as np
from numpy.typing import NDArray


def rotation_matrix(angle: float) -> NDArray[np.float64]:
    """Return the matrix that turns the plane about the origin."""
    if np.ndim(angle) != 0 or not math.isfinite(angle):
        raise ValueError(f"the angle must be one finite number, not {angle}")
    c, s = math.cos(angle), math.sin(angle)
    # The columns are what becomes of e_1 and e_2.
    return np.array([[c, -s], [s, c]])
