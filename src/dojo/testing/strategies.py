"""Strategies that draw what a person would write.

A whole array costs hypothesis a single choice: a string of bytes, each of which stands for one
number of a short table.  That is quick to draw, and it shrinks towards zeros and ones, so a failing
example reads ``[0., 1.]``.  Every number is a multiple of 1/4 and at most 16 in absolute value, so sums and
products of a few of them carry no rounding error at all.
"""

from typing import TypeAlias

import numpy as np
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy
from numpy.typing import NDArray

Array: TypeAlias = NDArray[np.float64]

_UP_TO_4 = st.integers(1, 4)


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


def vectors(n: int | SearchStrategy[int] | None = None) -> SearchStrategy[Array]:
    """Vectors of shape ``(n,)``, entries as `numbers` draws them.

    Parameters
    ----------
    n
        The length; from 1 to 5 if None.
    """
    return _texts(n).map(_decode)


def matrices(
    m: int | SearchStrategy[int] | None = None, n: int | SearchStrategy[int] | None = None
) -> SearchStrategy[Array]:
    """Matrices of shape ``(m, n)``, entries as `numbers` draws them.

    Parameters
    ----------
    m, n
        The numbers of rows and columns; from 1 to 4 if None.
    """
    if isinstance(m, SearchStrategy) or isinstance(n, SearchStrategy):
        sizes = st.tuples(*(_UP_TO_4 if size is None else _sizes(size) for size in (m, n)))
        return sizes.flatmap(lambda shape: matrices(*shape))
    # The first two bytes are the shape where it is free, so that even that costs no choice of its own.
    most = (4 if m is None else m) * (4 if n is None else n)
    return st.binary(min_size=most + 2, max_size=most + 2).map(
        lambda text: _reshaped(
            text[2:], 1 + text[0] % 4 if m is None else m, 1 + text[1] % 4 if n is None else n
        )
    )


def symmetric_matrices(n: int | SearchStrategy[int] | None = None) -> SearchStrategy[Array]:
    """Symmetric matrices of shape ``(n, n)``, `n` from 1 to 4 if None."""
    return _squares(n).map(lambda a: (a + a.T) / 2)


def positive_definite_matrices(n: int | SearchStrategy[int] | None = None) -> SearchStrategy[Array]:
    """Symmetric matrices of shape ``(n, n)`` with eigenvalues of at least 1, `n` from 1 to 4 if None."""
    return _squares(n).map(lambda a: a @ a.T + np.eye(len(a)))


def distributions(
    n: int | SearchStrategy[int] | None = None, *, zeros: bool = False
) -> SearchStrategy[Array]:
    """Probabilities of `n` outcomes: small counts over their total, shape ``(n,)``.

    Parameters
    ----------
    n
        The number of outcomes; from 1 to 5 if None.
    zeros
        Whether an outcome may be impossible.
    """
    return _texts(n).map(lambda text: _normalised(text, zeros=zeros))


def distribution_pairs(*, zeros: bool = False) -> SearchStrategy[tuple[Array, Array]]:
    """Two distributions over the same one to five outcomes."""

    def from_bytes(text: bytes) -> tuple[Array, Array]:
        n = 1 + text[0] % 5
        return _normalised(text[1 : n + 1], zeros=zeros), _normalised(text[6 : n + 6], zeros=zeros)

    return st.binary(min_size=11, max_size=11).map(from_bytes)


def _normalised(text: bytes, *, zeros: bool) -> Array:
    counts = np.frombuffer(text, dtype=np.uint8) % 10 + (0.0 if zeros else 1.0)
    if not counts.any():
        counts = np.ones_like(counts)
    return np.asarray(counts / counts.sum())


def _sizes(n: int | SearchStrategy[int]) -> SearchStrategy[int]:
    return st.just(n) if isinstance(n, int) else n


def _texts(n: int | SearchStrategy[int] | None) -> SearchStrategy[bytes]:
    if isinstance(n, SearchStrategy):
        return n.flatmap(lambda size: st.binary(min_size=size, max_size=size))
    least, most = (1, 5) if n is None else (n, n)
    return st.binary(min_size=least, max_size=most)


def _reshaped(text: bytes, m: int, n: int) -> Array:
    return _decode(text[: m * n]).reshape(m, n)


def _squares(n: int | SearchStrategy[int] | None) -> SearchStrategy[Array]:
    if isinstance(n, SearchStrategy):
        return n.flatmap(lambda size: matrices(size, size))
    if isinstance(n, int):
        return matrices(n, n)
    return st.binary(min_size=17, max_size=17).map(
        lambda text: _reshaped(text[1:], 1 + text[0] % 4, 1 + text[0] % 4)
    )
