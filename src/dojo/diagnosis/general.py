"""Diagnosis in general: the one relation between the values returned and the right ones.

A relation is only named when it explains every entry of every comparison, and when enough entries
speak for it that it is no accident.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from dojo.diagnosis.constants import named_constants
from dojo.diagnosis.replay import Observation

Array: TypeAlias = NDArray[Any]

_RTOL = 1e-7
_ATOL = 1e-10
_ENOUGH = 4  # the weight of the evidence for a relation; see _evidence


@dataclass(frozen=True)
class Pair:
    """A value that a function returned, the right one, and the sizes of the arguments."""

    actual: Array
    expected: Array
    sizes: frozenset[int]

    @property
    def right(self) -> bool:
        """Whether the two agree."""
        return _near(self.actual, self.expected)


def general(observations: Sequence[Observation]) -> str | None:
    """Return a sentence for the simplest relation that explains all values, or None.

    Parameters
    ----------
    observations
        What was compared in the examples of a suite.
    """
    pairs = list(_pairs(observations))
    wrong = [pair for pair in pairs if not pair.right]
    if not wrong:
        return None
    shaped = [pair for pair in pairs if pair.actual.shape != pair.expected.shape]
    if shaped:
        all_else_is_right = len(shaped) == len(wrong)
        return _other_shape(shaped) if all_else_is_right else None
    sentence = _not_finite(wrong)
    if sentence or not _evidence(_expected(wrong)):
        return sentence
    found = (find(pairs, wrong) for find in (_constant, _rearranged, _affine, _mapped, _in_part))
    return next(filter(None, found), None)


def _pairs(observations: Sequence[Observation]) -> Iterator[Pair]:
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
            yield Pair(actual.astype(float), expected.astype(float), observation.sizes)


def _near(actual: Array, expected: Array) -> bool:
    return actual.shape == expected.shape and bool(
        np.allclose(actual, expected, rtol=_RTOL, atol=_ATOL, equal_nan=True)
    )


def _evidence(right: Sequence[Array]) -> bool:
    """Return whether so many different right values speak for a relation that it is no accident.

    Two numbers with a fraction do, or four whole ones: small whole numbers meet by chance.
    """
    entries = np.concatenate([np.abs(values).ravel() for values in right])
    entries = np.unique(np.round(entries[np.isfinite(entries)], 9))
    telling = entries[(entries > 0) & (entries != 1)]
    whole = int(np.sum(telling == np.round(telling)))
    return whole + 2 * (len(telling) - whole) >= _ENOUGH


def _expected(pairs: Sequence[Pair]) -> list[Array]:
    return [pair.expected for pair in pairs]


def _explains(pairs: Sequence[Pair], change: Callable[[Array], Array]) -> bool:
    """Return whether the change turns every right value into the returned one."""
    with np.errstate(all="ignore"):
        return all(_near(pair.actual, change(pair.expected)) for pair in pairs)


def _not_finite(wrong: Sequence[Pair]) -> str | None:
    bad = [~np.isfinite(pair.actual) & np.isfinite(pair.expected) for pair in wrong]
    if not all(
        _near(pair.actual[~where], pair.expected[~where]) for pair, where in zip(wrong, bad, strict=True)
    ):
        return None
    pair, where = wrong[0], bad[0]
    index = tuple(int(i) for i in np.argwhere(where)[0])
    name = "NaN" if np.isnan(pair.actual[index]) else "infinite"
    place = f" first at {list(index)}," if index else ""
    value = f"{pair.expected[index]:.6g}"
    return f"Your result is {name},{place} where {value} is right. All other values are right."


def _other_shape(shaped: Sequence[Pair]) -> str | None:
    if not _evidence([*_expected(shaped), *(pair.actual for pair in shaped)]):
        return None
    first = shaped[0]
    shapes = f"shape {first.actual.shape} where {first.expected.shape} is right"
    if _all_shaped(shaped, lambda a, e: a.ndim == 2 and _near(a.T, e)):
        return f"Your result is transposed: {shapes}. Which axis are the rows?"
    if _all_shaped(shaped, lambda a, e: a.size == e.size and _near(np.squeeze(a), np.squeeze(e))):
        return f"The numbers are right, but the result has {shapes}: an axis of length 1 too many or too few."
    if _all_shaped(shaped, lambda a, e: a.size == e.size and _near(a.ravel(), e.ravel())):
        return f"The numbers are right and in order, but they have {shapes}."
    if _all_shaped(shaped, lambda a, e: e.ndim == 0 and a.ndim > 0 and _near(np.asarray(a.sum()), e)):
        return f"Your result has {shapes}; its entries add up to the right number. Is a sum missing?"
    return None


def _all_shaped(pairs: Sequence[Pair], test: Callable[[Array, Array], bool]) -> bool:
    return all(test(pair.actual, pair.expected) for pair in pairs)


def _constant(pairs: Sequence[Pair], wrong: Sequence[Pair]) -> str | None:
    values = np.concatenate([pair.actual.ravel() for pair in pairs])
    if len(wrong) > 1 and np.all(values == values[0]):
        return f"Your result is {values[0]:.6g} for every input. Does it use its arguments?"
    return None


def _rearranged(pairs: Sequence[Pair], _: Sequence[Pair]) -> str | None:
    changes: tuple[tuple[Callable[[Array], Array], str], ...] = (
        (lambda e: e.T, "Your result is transposed: rows and columns are exchanged."),
        (lambda e: e[::-1] if e.ndim else e, "The entries are right, but in reverse order."),
        (lambda e: e[:, ::-1] if e.ndim > 1 else e, "The columns are right, but in reverse order."),
        (lambda e: np.sort(e, axis=-1) if e.ndim else e, "The entries are right, but sorted."),
        (lambda e: np.roll(e, 1, axis=0) if e.ndim else e, "The entries are right, but shifted by one."),
        (lambda e: np.roll(e, -1, axis=0) if e.ndim else e, "The entries are right, but shifted by one."),
    )
    return next((text for change, text in changes if _explains(pairs, change)), None)


def _affine(pairs: Sequence[Pair], wrong: Sequence[Pair]) -> str | None:
    """Negated, scaled or off by a constant with a name."""
    if _explains(pairs, np.negative):
        return "Your result is the right one with the opposite sign."
    for name, value in named_constants(_common(wrong)):
        for change, text in _with_constant(name, value):
            if _explains(pairs, change):
                return text
    return _scaled_by_size(pairs, wrong)


def _with_constant(name: str, value: float) -> Iterator[tuple[Callable[[Array], Array], str]]:
    shown = name if name == f"{value:.6g}" else f"{value:.5g} = {name}"
    yield (lambda e: e * value), f"Every value is {shown} times the right one.{_remark(name)}"
    yield (lambda e: e + value), f"Every value is too large by {shown}."
    yield (lambda e: e - value), f"Every value is too small by {shown}."


def _remark(name: str) -> str:
    remarks = {
        "1/ln 2": " Is this in bits?",
        "180/π": " Is this in degrees?",
        "π/180": " Is an angle taken for degrees?",
        "2": " Is a factor 1/2 missing?",
        "1/2": " Is a factor 1/2 too many?",
    }
    return remarks.get(name, "")


def _common(pairs: Sequence[Pair]) -> frozenset[int]:
    return frozenset.intersection(*(pair.sizes for pair in pairs))


def _scaled_by_size(pairs: Sequence[Pair], wrong: Sequence[Pair]) -> str | None:
    """Scaled by a factor that follows a size of the arguments from example to example."""
    if len({pair.sizes for pair in wrong}) < 2 and len(wrong) < 2:
        return None
    factors: tuple[tuple[str, Callable[[float], float]], ...] = (
        ("n", lambda n: n),
        ("1/n", lambda n: 1 / n),
        ("n - 1", lambda n: n - 1),
        ("1/(n - 1)", lambda n: 1 / (n - 1)),
        ("(n - 1)/n", lambda n: (n - 1) / n),
        ("n/(n - 1)", lambda n: n / (n - 1)),
        ("√n", lambda n: n**0.5),
        ("1/√n", lambda n: n**-0.5),
    )
    for name, factor in factors:
        if all(_follows(pair, factor) for pair in pairs):
            n = next(size for pair in wrong for size in pair.sizes if _scaled(pair, factor, size))
            return f"Every value is {name} times the right one, where n is a size of the input (here {n})."
    return None


def _follows(pair: Pair, factor: Callable[[float], float]) -> bool:
    return any(_scaled(pair, factor, size) for size in pair.sizes if size > 1) or (
        pair.right and not np.any(pair.expected)
    )


def _scaled(pair: Pair, factor: Callable[[float], float], size: int) -> bool:
    return size > 1 and _near(pair.actual, pair.expected * factor(float(size)))


def _mapped(pairs: Sequence[Pair], _: Sequence[Pair]) -> str | None:
    changes: tuple[tuple[Callable[[Array], Array], str], ...] = (
        (np.abs, "Your result has the right size, but never a negative sign."),
        (np.square, "Every value is the square of the right one. Is a root missing?"),
        (np.sqrt, "Every value is the square root of the right one."),
        (np.exp, "Every value is e to the power of the right one. Is a logarithm missing?"),
        (np.log, "Every value is the logarithm of the right one."),
        (np.reciprocal, "Every value is 1 divided by the right one."),
        (
            np.trunc,
            "Your result is the right one without its fraction. Is an array of whole numbers in play?",
        ),
        (np.round, "Your result is the right one, rounded to whole numbers."),
        (
            lambda e: np.cumsum(e, axis=-1) if e.ndim else e,
            "Your result is the running sum of the right one.",
        ),
        (lambda e: e / e.sum() if e.sum() else e, "Your result is the right one, divided by its sum."),
    )
    return next((text for change, text in changes if _explains(pairs, change)), None)


def _in_part(_: Sequence[Pair], wrong: Sequence[Pair]) -> str | None:
    """Right but for signs, for the edge, for the diagonal, or for accuracy."""
    if all(_signs_of_columns(pair) for pair in wrong):
        return "Your result is right up to the sign of some columns. Which sign does the README ask for?"
    # What is right has to be enough, or "right except" would say nothing.
    for where, mask in (("the diagonal", _diagonal), ("the first entry", _first), ("the last entry", _last)):
        if all(_right_outside(pair, mask) for pair in wrong) and any(
            pair.expected.size > 3 for pair in wrong
        ):
            return f"Your result is right everywhere but on {where}."
    return _inaccurate(wrong)


def _signs_of_columns(pair: Pair) -> bool:
    if pair.expected.ndim != 2 or pair.expected.shape[0] < 2:
        return False
    columns = zip(pair.actual.T, pair.expected.T, strict=True)
    return all(_near(a, e) or _near(a, -e) for a, e in columns)


def _right_outside(pair: Pair, mask: Callable[[Array], Array]) -> bool:
    outside = ~mask(pair.expected)
    return bool(outside.sum() >= 2) and _near(pair.actual[outside], pair.expected[outside])


def _diagonal(array: Array) -> Array:
    if array.ndim == 2 and array.shape[0] == array.shape[1]:
        return np.eye(len(array), dtype=bool)
    return np.ones(array.shape, dtype=bool)


def _first(array: Array) -> Array:
    return _entry(array, slice(None, 1))


def _last(array: Array) -> Array:
    return _entry(array, slice(-1, None))


def _entry(array: Array, where: slice) -> Array:
    # Only of a vector: "outside" is nothing for all else, and nothing is no evidence.
    mask = np.full(array.shape, array.ndim != 1)
    if array.ndim == 1:
        mask[where] = True
    return mask


def _inaccurate(wrong: Sequence[Pair]) -> str | None:
    with np.errstate(all="ignore"):
        errors = [
            float(np.max(np.abs(pair.actual - pair.expected)) / np.max(np.abs(pair.expected)))
            for pair in wrong
            if np.any(pair.expected)
        ]
    if len(errors) == len(wrong) and 0 < max(errors) < 1e-4:
        digits = int(-np.log10(max(errors)))
        return f"Your result is close, but only about {digits} digits are right. Where is accuracy lost?"
    return None
