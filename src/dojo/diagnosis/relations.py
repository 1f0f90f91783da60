"""Relations between all values and the right ones: rearranged, shifted, scaled, or put through a function."""

import itertools
from collections.abc import Callable, Iterator, Sequence
from functools import partial

import numpy as np

from dojo.diagnosis.constants import named_constants
from dojo.diagnosis.pairs import Array, Pair, explains, near


def constant(pairs: Sequence[Pair], wrong: Sequence[Pair]) -> str | None:
    """One value whatever goes in."""
    values = np.concatenate([pair.actual.ravel() for pair in pairs])
    if len(wrong) > 1 and np.all(values == values[0]):
        return f"Your result is {values[0]:.6g} for every input. Does it use its arguments?"
    return None


def rearranged(pairs: Sequence[Pair], _: Sequence[Pair]) -> str | None:
    """Say where the right entries are instead."""
    changes: tuple[tuple[Callable[[Array], Array], str], ...] = (
        (lambda e: e.T, "Your result is transposed: rows and columns are swapped."),
        (lambda e: e[::-1] if e.ndim else e, "The entries are right, but in reverse order."),
        (lambda e: e[:, ::-1] if e.ndim > 1 else e, "The columns are right, but in reverse order."),
        (lambda e: np.sort(e, axis=-1) if e.ndim else e, "The entries are right, but sorted."),
        (lambda e: np.roll(e, 1, axis=0) if e.ndim else e, "The entries are right, but shifted by one."),
        (lambda e: np.roll(e, -1, axis=0) if e.ndim else e, "The entries are right, but shifted by one."),
    )
    found = next((text for change, text in changes if explains(pairs, change)), None)
    return found or _permuted(pairs) or _in_another_order(pairs)


def _in_another_order(pairs: Sequence[Pair]) -> str | None:
    """Say that a vector holds the right entries, wherever they are."""
    alike = all(
        pair.expected.ndim == 1
        and pair.actual.shape == pair.expected.shape
        and near(np.sort(pair.actual), np.sort(pair.expected))
        for pair in pairs
    )
    long = any(len(np.unique(pair.expected)) > 2 for pair in pairs)
    return "The entries are right, but in another order." if alike and long else None


def _permuted(pairs: Sequence[Pair]) -> str | None:
    """Axes in another order, where there are at least three of them."""
    ranks = {pair.expected.ndim for pair in pairs}
    rank = max(ranks)
    if ranks != {rank} or rank < 3:
        return None
    for order in itertools.permutations(range(rank)):
        if explains(pairs, partial(np.transpose, axes=order)):
            return f"Your result has the axes of the right one, but in the order {order}."
    return None


def affine(pairs: Sequence[Pair], wrong: Sequence[Pair]) -> str | None:
    """Negated, scaled or off by a constant with a name."""
    if explains(pairs, np.negative):
        return "Your result is the right one with the opposite sign."
    for name, value in named_constants(_common(wrong)):
        for change, text in _with_constant(name, value):
            if explains(pairs, change):
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
        "π/180": " Is an angle taken to be in degrees?",
        "2": " Is a factor of 1/2 missing?",
        "1/2": " Is there an extra factor of 1/2?",
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
    return size > 1 and near(pair.actual, pair.expected * factor(float(size)))


def mapped(pairs: Sequence[Pair], _: Sequence[Pair]) -> str | None:
    """Say what function the right values were put through."""
    changes: tuple[tuple[Callable[[Array], Array], str], ...] = (
        (np.abs, "Your result has the right absolute values, but never a negative sign."),
        (np.square, "Every value is the square of the right one. Is a root missing?"),
        (np.sqrt, "Every value is the square root of the right one."),
        (np.exp, "Every value is e to the power of the right one. Is a logarithm missing?"),
        (np.log, "Every value is the logarithm of the right one."),
        (np.reciprocal, "Every value is 1 divided by the right one."),
        (
            np.trunc,
            "Your result is the right one without its fractional part. Is it in an array of whole numbers?",
        ),
        (np.round, "Your result is the right one, rounded to whole numbers."),
        (
            lambda e: np.cumsum(e, axis=-1) if e.ndim else e,
            "Your result is the running sum of the right one.",
        ),
        (
            lambda e: np.diff(e, axis=-1, prepend=0) if e.ndim else e,
            "Your result holds the differences of the right one. Is a running sum missing?",
        ),
        (lambda e: e / e.sum() if e.sum() else e, "Your result is the right one, divided by its sum."),
    )
    return next((text for change, text in changes if explains(pairs, change)), None)
