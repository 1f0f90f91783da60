"""How a value, a shape and a difference are put into words."""

from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from dojo.foreign import is_a, name_of

Array: TypeAlias = NDArray[Any]

_KINDS = {
    "b": "truth values (True or False)",
    "i": "whole numbers",
    "u": "whole numbers",
    "f": "real numbers",
    "c": "complex numbers",
}
_WRITTEN_BITS = 256  # Python refuses to write very long whole numbers
_WHOLE_UP_TO = 36  # entries of an array that are shown all together
_WIDEST = 56  # columns of two tables side by side: fits a narrow terminal, with the margin of a page
_DIGITS = range(6, 18)  # 17 tell any two floats apart


def shape_in_words(shape: tuple[int, ...]) -> str:
    """Return ``a single number`` or ``shape (3, 2)``."""
    return "a single number" if shape == () else f"shape {shape}"


def kind_in_words(kind: str) -> str:
    """Return the name of numpy's one-letter kind of a dtype."""
    return _KINDS.get(kind, "something that is not a number")


def in_words(value: Any) -> str:
    """Return a short text for any value a function may return."""
    if value is None:
        return "None"
    if type(value) is np.ndarray and (value.ndim or value.dtype.kind not in "biufc"):
        return _array_in_words(value)
    if type(value) is np.ndarray or is_a(value, np.generic):  # type: ignore[type-abstract]
        value = value.item()
    if type(value) is int and value.bit_length() > _WRITTEN_BITS:
        return f"a whole number of {value.bit_length()} bits"
    if type(value) in (bool, int, float, complex, str):
        return _shorten(repr(value))
    # The repr of an unknown object is the learner's own code: name its type instead.
    name = name_of(value)
    if type(value) in (list, tuple, dict, set):
        return f"a {name} of length {len(value)}"
    return f"an object of type {name}"


def difference(got: Array, wanted: Array, wrong: Array, allowed: Array | None) -> str:
    """Return what differs between two arrays of the same shape.

    Parameters
    ----------
    got, wanted
        The values, of the same shape.
    wrong
        True where they differ.
    allowed
        The difference that would have been accepted, entry by entry; None if none at all.
    """
    if wanted.shape == ():
        right, own = told_apart(wanted, got)
        return f"Expected {right}, your function returned {own}{_how_far(got, wanted, allowed)}."
    index = _worst(got, wanted, wrong)
    place = f"[{', '.join(map(str, index))}]"
    right, own = told_apart(wanted[index], got[index])
    sentence = (
        f"{int(wrong.sum())} of {wrong.size} entries differ. At {place}: expected {right}, your function "
        f"returned {own}{_how_far(got[index], wanted[index], None if allowed is None else allowed[index])}."
    )
    tables = "" if wrong.size > _WHOLE_UP_TO or wrong.ndim > 2 else _tables(got, wanted, wrong)
    return f"{sentence}\n{tables}" if tables else sentence


def told_apart(first: Any, second: Any) -> tuple[str, str]:
    """Return two numbers as text, with as many digits as it takes to see that they differ."""
    for digits in _DIGITS:
        texts = _number(first, digits), _number(second, digits)
        if texts[0] != texts[1]:
            break
    return texts


def _how_far(got: Any, wanted: Any, allowed: Any) -> str:
    if allowed is None or not (np.isfinite(got) and np.isfinite(wanted)):
        return ""
    with np.errstate(all="ignore"):
        distance = np.abs(np.subtract(got, wanted, dtype=np.result_type(got, wanted, np.float64)))
    off, most = (f"{value:.4g}" if value >= 1 else f"{value:.2g}" for value in (distance, float(allowed)))
    if off == most:  # only more digits show that it is more than allowed
        off, most = told_apart(distance, allowed)
    return f" (off by {off}, allowed {most})"


def _worst(got: Array, wanted: Array, wrong: Array) -> tuple[int, ...]:
    with np.errstate(all="ignore"):
        distance = np.abs(got.astype(complex) - wanted.astype(complex))
    distance = np.where(np.isfinite(distance), distance, np.inf)
    distance = np.where(wrong, distance, -1.0)
    return tuple(int(i) for i in np.unravel_index(int(np.argmax(distance)), distance.shape))


def _tables(got: Array, wanted: Array, wrong: Array) -> str:
    """Return both arrays side by side, below one another where that is too wide, or nothing."""
    rows = np.atleast_2d(got), np.atleast_2d(wanted), np.atleast_2d(wrong)
    cells = [
        [_number(value) + ("*" if bad else " ") for value, bad in zip(row, marks, strict=True)]
        for row, marks in zip(rows[0], rows[2], strict=True)
    ]
    targets = [[_number(value) for value in row] for row in rows[1]]
    left = _aligned(targets)
    right = _aligned(cells)
    width = max(len("expected"), *(len(line) for line in left))
    lines = [f"  {'expected':<{width}}   yours (* differs)"]
    lines += [f"  {a:<{width}}   {b}".rstrip() for a, b in zip(left, right, strict=True)]
    if max(map(len, lines)) > _WIDEST:
        lines = ["  expected", *(f"  {a}" for a in left), "  yours (* differs)", *(f"  {b}" for b in right)]
    return "\n".join(lines) if max(map(len, lines)) <= _WIDEST else ""


def _aligned(cells: list[list[str]]) -> list[str]:
    if not cells or not cells[0]:
        return [""]
    width = max(len(cell) for row in cells for cell in row)
    return [" ".join(cell.rjust(width) for cell in row) for row in cells]


def _number(value: Any, digits: int = 6) -> str:
    value = np.asarray(value).item()
    return f"{value:.{digits}g}" if isinstance(value, (float, complex)) else str(value)


def _array_in_words(array: Array) -> str:
    if array.size > _WHOLE_UP_TO or array.dtype.kind not in "biufc":
        return f"an array of shape {array.shape} and dtype {array.dtype}"
    text = np.array2string(array, precision=6, separator=", ", threshold=_WHOLE_UP_TO)
    return " ".join(text.split()) if array.ndim < 2 else text


def _shorten(text: str, limit: int = 80) -> str:
    return text if len(text) <= limit else f"{text[: limit - 1]}…"
