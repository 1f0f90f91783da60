"""Reference solution for vector_jacobian_product."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray


def vector_jacobian_product(jacobians: Sequence[ArrayLike], v: ArrayLike) -> NDArray[np.float64]:
    """Return the product of a vector and the Jacobian of a chain of functions."""
    product = np.array(v, dtype=float)
    if product.ndim != 1 or not np.isfinite(product).all():
        raise ValueError(f"v must be a vector of finite numbers; its shape is {product.shape}")
    # From the last function to the first: a vector times a matrix each time, never two matrices.
    for jacobian in map(np.asarray, reversed(jacobians)):
        if jacobian.ndim != 2 or len(jacobian) != len(product) or not np.isfinite(jacobian).all():
            raise ValueError(
                f"expected a Jacobian of finite numbers with {len(product)} rows, not one of shape {jacobian.shape}"
            )
        product = product @ jacobian
    return product
