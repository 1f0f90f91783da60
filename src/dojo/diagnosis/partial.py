"""Right in part: in all but the shape, some entries, some signs, or some digits."""

from collections.abc import Callable, Sequence

import numpy as np

from dojo.diagnosis.pairs import Array, Pair, evidence, expected_of, near

_SINGLE = 1e-5  # a few rounding errors of 6e-8 each
_FEWEST = 2  # examples of a kind that speak for it


def not_finite(wrong: Sequence[Pair]) -> str | None:
    """Right but for NaN and infinity."""
    bad = [~np.isfinite(pair.actual) & np.isfinite(pair.expected) for pair in wrong]
    if not all(where.any() for where in bad) or not all(
        near(pair.actual[~where], pair.expected[~where]) for pair, where in zip(wrong, bad, strict=True)
    ):
        return None
    pair, where = wrong[0], bad[0]
    index = tuple(int(i) for i in np.argwhere(where)[0])
    name = "NaN" if np.isnan(pair.actual[index]) else "infinite"
    place = f" first at {list(index)}," if index else ""
    value = f"{pair.expected[index]:.6g}"
    return f"Your result is {name},{place} where {value} is right. All other values are right."


def other_shape(shaped: Sequence[Pair]) -> str | None:
    """Say how the right numbers come in another shape."""
    if not evidence([*expected_of(shaped), *(pair.actual for pair in shaped)]):
        return None
    first = shaped[0]
    shapes = f"shape {first.actual.shape} where {first.expected.shape} is right"
    found = (text for test, text in _SHAPES if all(test(p.actual, p.expected) for p in shaped))
    text = next(found, None)
    return text.format(shapes=shapes) if text else None


_SHAPES: tuple[tuple[Callable[[Array, Array], bool], str], ...] = (
    (
        lambda a, e: a.ndim == 2 and near(a.T, e),
        "Your result is transposed: {shapes}. Which axis are the rows?",
    ),
    (
        lambda a, e: a.ndim == 1 and e.ndim == 1 and near(a, np.diff(e)),
        "Your result holds the differences of the right one: {shapes}.",
    ),
    (
        lambda a, e: a.size == e.size and near(np.squeeze(a), np.squeeze(e)),
        "The numbers are right, but the result has {shapes}: an axis of length 1 too many or too few.",
    ),
    (
        lambda a, e: a.size == e.size and near(a.ravel(), e.ravel()),
        "The numbers are right and in order, but they have {shapes}.",
    ),
    (
        lambda a, e: e.ndim == 0 and a.ndim > 0 and near(np.asarray(a.sum()), e),
        "Your result has {shapes}; its entries add up to the right number. Is a sum missing?",
    ),
)


def in_part(_: Sequence[Pair], wrong: Sequence[Pair]) -> str | None:
    """Right except for signs, the edge, the diagonal, or accuracy."""
    if all(_signs_of_columns(pair) for pair in wrong):
        return "Your result is right up to the sign of some columns. Which sign does the README ask for?"
    # What is right has to be enough, or "right except" would say nothing.
    for where, mask in (("the diagonal", _diagonal), ("the first entry", _first), ("the last entry", _last)):
        if all(_right_outside(pair, mask) for pair in wrong) and any(
            pair.expected.size > 3 for pair in wrong
        ):
            return f"Your result is right everywhere except on {where}."
    return _last_batch(wrong) or _inaccurate(wrong)


def _last_batch(wrong: Sequence[Pair]) -> str | None:
    """Right from the first row on, and wrong in the last ones."""
    rights = []
    for pair in wrong:
        if not pair.expected.ndim or len(pair.expected) < 3:
            return None
        good = [near(a, e) for a, e in zip(pair.actual, pair.expected, strict=True)]
        first_wrong = good.index(False) if False in good else 0
        if any(good[first_wrong:]) or 3 * first_wrong < 2 * len(good):
            return None
        rights.append(pair.expected[:first_wrong])
    if not evidence(rights):
        return None
    n, right = len(wrong[0].expected), len(rights[0])
    return f"The first {right} rows of your result are right, and the last {n - right} of {n} are not."


def _signs_of_columns(pair: Pair) -> bool:
    if pair.expected.ndim != 2 or pair.expected.shape[0] < 2:
        return False
    columns = zip(pair.actual.T, pair.expected.T, strict=True)
    return all(near(a, e) or near(a, -e) for a, e in columns)


def _right_outside(pair: Pair, mask: Callable[[Array], Array]) -> bool:
    outside = ~mask(pair.expected)
    return bool(outside.sum() >= 2) and near(pair.actual[outside], pair.expected[outside])


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
        return f"Where your result is wrong, about {digits} digits are right. Where is accuracy lost?"
    return None


def in_single_precision(_: Sequence[Pair], wrong: Sequence[Pair]) -> str | None:
    """Right to the digits that single precision has, and no number with more digits among the results."""
    values = np.concatenate([pair.actual.ravel() for pair in wrong])
    right = np.concatenate([pair.expected.ravel() for pair in wrong])
    with np.errstate(all="ignore"):
        fits = np.array_equal(values.astype(np.float32), values)
        needs_more = np.any(right.astype(np.float32) != right)
        close = np.allclose(values, right, rtol=_SINGLE, atol=0)
    if not (fits and needs_more and close):
        return None
    if any(pair.single for pair in wrong):
        return "Your result has the type float32, which holds about 7 digits. What makes it float32?"
    return "Each of your values fits into a float32, which holds about 7 digits. What makes it float32?"


def by_shape(pairs: Sequence[Pair], wrong: Sequence[Pair]) -> str | None:
    """Right for arguments of one kind of shape, and wrong for all others."""
    right = [pair for pair in pairs if not pair.failed and np.any(pair.expected)]
    if len(right) < _FEWEST or len(wrong) < _FEWEST:
        return None
    for text, holds in _KINDS_OF_SHAPES:
        if all(map(holds, right)) and not any(map(holds, wrong)):
            return f"Your result is right in the examples with {text}, and wrong in all others."
    return None


def _square(pair: Pair) -> bool:
    matrices = [shape for shape in pair.shapes if len(shape) == 2]
    return bool(matrices) and all(m == n for m, n in matrices)


def _two_entries(pair: Pair) -> bool:
    vectors = [shape for shape in pair.shapes if len(shape) == 1]
    return bool(vectors) and all(n == 2 for (n,) in vectors)


_KINDS_OF_SHAPES: tuple[tuple[str, Callable[[Pair], bool]], ...] = (
    ("square matrices", _square),
    ("vectors of two entries", _two_entries),
)
