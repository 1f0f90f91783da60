"""What was returned, beside what is right."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from dojo.diagnosis.replay import Observation

Array: TypeAlias = NDArray[Any]

_RTOL = 1e-7
_ATOL = 1e-10
_ENOUGH = 4  # the weight of the evidence for a relation; see `evidence`


@dataclass(frozen=True)
class Pair:
    """A value that a function returned, and the right one.

    Attributes
    ----------
    actual, expected
        The two.
    failed
        Whether the test found the two to differ, by its own tolerance.
    single
        Whether the value came in single precision.
    sizes, shapes, writes, view
        As in an `Observation`.
    """

    actual: Array
    expected: Array
    failed: bool
    single: bool
    sizes: frozenset[int]
    shapes: tuple[tuple[int, ...], ...] = ()
    writes: bool = False
    view: bool = False

    @property
    def right(self) -> bool:
        """Whether the two agree."""
        return near(self.actual, self.expected)


def pairs_of(observations: Sequence[Observation]) -> Iterator[Pair]:
    """Yield the comparisons of numbers among what was observed."""
    for observation in observations:
        if observation.kind != "value" or observation.expected is None:
            continue
        if isinstance(observation.expected, str) or isinstance(observation.actual, str):
            continue
        try:
            actual, expected = np.asarray(observation.actual), np.asarray(observation.expected)
        except (ValueError, TypeError):
            continue
        if actual.dtype.kind in "biuf" and expected.dtype.kind in "biuf" and expected.size:
            yield Pair(
                actual.astype(float),
                expected.astype(float),
                observation.failed,
                actual.dtype == np.float32,
                observation.sizes,
                observation.shapes,
                observation.writes,
                observation.view,
            )


def near(actual: Array, expected: Array) -> bool:
    """Return whether two arrays have the same shape and, up to rounding, the same values."""
    return actual.shape == expected.shape and bool(
        np.allclose(actual, expected, rtol=_RTOL, atol=_ATOL, equal_nan=True)
    )


def evidence(right: Sequence[Array]) -> bool:
    """Return whether so many different right values speak for a relation that it is no accident.

    Two numbers with a fraction do, or four whole ones: small whole numbers meet by chance.
    """
    return weight(right) >= _ENOUGH


def weight(values: Sequence[Array]) -> int:
    """Return 2 for each different fraction among the values, and 1 for each whole number but 0 and 1."""
    if not values:
        return 0
    entries = np.concatenate([np.abs(array).ravel() for array in values])
    entries = np.unique(np.round(entries[np.isfinite(entries)], 9))
    telling = entries[(entries > 0) & (entries != 1)]
    whole = int(np.sum(telling == np.round(telling)))
    return whole + 2 * (len(telling) - whole)


def expected_of(pairs: Sequence[Pair]) -> list[Array]:
    """Return the right values."""
    return [pair.expected for pair in pairs]


def explains(pairs: Sequence[Pair], change: Callable[[Array], Array]) -> bool:
    """Return whether the change turns every right value into the returned one."""
    with np.errstate(all="ignore"):
        return all(near(pair.actual, change(pair.expected)) for pair in pairs)
