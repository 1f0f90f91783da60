"""Strategies that draw what a person would write.

A whole array costs hypothesis a single choice: a string of bytes, each of which stands for one
number of a short table.  That is quick to draw, and it shrinks towards zeros and ones, so a failing
example reads ``[0., 1.]``.  Every number is a multiple of 1/4 and at most 16 in size, so sums and
products of a few of them carry no rounding error at all.
"""

from typing import TypeAlias

import numpy as np
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy
from numpy.typing import NDArray

Array: TypeAlias = NDArray[np.float64]

_UP_TO_4 = st.integers(1, 4)
_UP_TO_5 = st.integers(1, 5)


def _simplest_first() -> Array:
    # Bytes shrink towards 0, so position in this table is simplicity: whole numbers come before
    # halves, halves before quarters, small before large, positive before negative.
    whole = np.arange(17.0)
    halves = np.arange(16) + 0.5
    quarters = np.arange(32) / 2 + 0.25
    sizes = np.concatenate([whole, halves, quarters])
    both_signs = np.stack([sizes, -sizes], axis=1).ravel()
    return np.delete(both_signs, 1)  # zero has no sign


_NUMBERS = _simplest_first()


def _decode(text: bytes) -> Array:
    # Bytes beyond the table fall on its first entries: most numbers are whole and small.
    codes = np.frombuffer(text, dtype=np.uint8).astype(int)
    return _NUMBERS[np.where(codes < len(_NUMBERS), codes, codes % 15)]


def numbers() -> SearchStrategy[float]:
    """Multiples of 1/4 from -16 to 16."""
    return st.binary(min_size=1, max_size=1).map(lambda text: float(_decode(text)[0]))


def vectors(n: int | SearchStrategy[int] = _UP_TO_5) -> SearchStrategy[Array]:
    """Vectors of shape ``(n,)``, entries as `numbers` draws them."""
    return _sizes(n).flatmap(lambda size: st.binary(min_size=size, max_size=size)).map(_decode)


def matrices(
    m: int | SearchStrategy[int] = _UP_TO_4,
    n: int | SearchStrategy[int] = _UP_TO_4,
) -> SearchStrategy[Array]:
    """Matrices of shape ``(m, n)``, entries as `numbers` draws them."""
    return st.tuples(_sizes(m), _sizes(n)).flatmap(_of_shape)


def symmetric_matrices(n: int | SearchStrategy[int] = _UP_TO_4) -> SearchStrategy[Array]:
    """Symmetric matrices of shape ``(n, n)``."""
    return _squares(n).map(lambda a: (a + a.T) / 2)


def positive_definite_matrices(
    n: int | SearchStrategy[int] = _UP_TO_4,
) -> SearchStrategy[Array]:
    """Symmetric matrices of shape ``(n, n)`` whose eigenvalues are all at least 1."""
    return _squares(n).map(lambda a: a @ a.T + np.eye(len(a)))


def distributions(n: int | SearchStrategy[int] = _UP_TO_5, *, zeros: bool = False) -> SearchStrategy[Array]:
    """Probabilities of `n` outcomes: small counts over their total, shape ``(n,)``.

    Parameters
    ----------
    n
        The number of outcomes.
    zeros
        Whether an outcome may be impossible.
    """

    def from_bytes(text: bytes) -> Array:
        counts = np.frombuffer(text, dtype=np.uint8) % 10 + (0.0 if zeros else 1.0)
        if not counts.any():
            counts = np.ones_like(counts)
        return np.asarray(counts / counts.sum())

    return _sizes(n).flatmap(lambda size: st.binary(min_size=size, max_size=size)).map(from_bytes)


@st.composite
def distribution_pairs(draw: DrawFn, *, zeros: bool = False) -> tuple[Array, Array]:
    """Two distributions over the same one to five outcomes."""
    n = draw(st.integers(1, 5))
    return draw(distributions(n, zeros=zeros)), draw(distributions(n, zeros=zeros))


def _sizes(n: int | SearchStrategy[int]) -> SearchStrategy[int]:
    return st.just(n) if isinstance(n, int) else n


def _of_shape(shape: tuple[int, int]) -> SearchStrategy[Array]:
    size = shape[0] * shape[1]
    return st.binary(min_size=size, max_size=size).map(lambda text: _decode(text).reshape(shape))


def _squares(n: int | SearchStrategy[int]) -> SearchStrategy[Array]:
    return _sizes(n).flatmap(lambda size: _of_shape((size, size)))
