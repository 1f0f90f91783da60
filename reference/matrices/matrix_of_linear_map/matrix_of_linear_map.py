"""Reference solution for matrix_of_linear_map."""

from collections.abc import Callable

import numpy as np
from numpy.typing import ArrayLike, NDArray


def matrix_of_linear_map(f: Callable[[NDArray[np.float64]], ArrayLike], n: int) -> NDArray[np.float64]:
    """Return the matrix of a linear map."""
    if n < 1:
        raise ValueError(f"n must be at least 1, not {n}")
    # Copies on both sides: f may write into its argument, or into one array for all of its values.
    columns = [np.array(f(e.copy())) for e in np.eye(n)]
    shapes = {column.shape for column in columns}
    if len(shapes) > 1 or columns[0].ndim != 1:
        raise ValueError(f"f must return vectors of the same length, not of shapes {sorted(shapes)}")
    return np.stack(columns, axis=1)
