"""Diagnosis by name: the misconceptions that give the learner's very values."""

from collections.abc import Iterable, Iterator
from types import ModuleType
from typing import Any

import numpy as np

from dojo.diagnosis.replay import Examples, Observation, Trace

# Two implementations of one idea differ by rounding, and two ideas by more than that.
_RTOL = 1e-6
_ATOL = 1e-9


def matching(
    examples: Examples,
    own: ModuleType,
    reference: ModuleType,
    wrong: Iterable[tuple[str, ModuleType]],
) -> Iterator[str]:
    """Yield the message of each misconception that agrees with an implementation everywhere.

    Parameters
    ----------
    examples
        Where they are compared.
    own, reference
        The learner's implementation, and the right one.
    wrong
        Each misconception's message, with the reference in which it stands.

    Notes
    -----
    Where the learner's values differ from the reference's, only values are compared: whoever is
    still wrong about the mathematics has rarely thought of the errors to raise.  Where the values
    are right, what is refused and what is modified is compared as well.
    """
    mine = [examples.trace(item, own) for item in examples.items]
    right = [examples.trace(item, reference) for item in examples.items]
    kinds = {"value", "raised"}
    if _agree(mine, right, kinds):
        kinds |= {"refusal", "argument"}
    if _agree(mine, right, kinds):
        return
    for message, module in wrong:
        if _is_the_same(examples, module, mine, right, kinds):
            yield message


def _is_the_same(
    examples: Examples, module: ModuleType, mine: list[Trace], right: list[Trace], kinds: set[str]
) -> bool:
    differs = False
    for item, own_trace, right_trace in zip(examples.items, mine, right, strict=True):
        trace = examples.trace(item, module)
        # Most misconceptions are out after an example or two.
        if not _agree([trace], [own_trace], kinds):
            return False
        differs = differs or not _agree([trace], [right_trace], kinds)
    return differs


def _agree(first: list[Trace], second: list[Trace], kinds: set[str]) -> bool:
    pairs = zip(first, second, strict=True)
    return all(_same_trace(_of(a, kinds), _of(b, kinds)) for a, b in pairs)


def _of(trace: Trace, kinds: set[str]) -> list[Observation]:
    return [observation for observation in trace if observation.kind in kinds]


def _same_trace(first: list[Observation], second: list[Observation]) -> bool:
    return len(first) == len(second) and all(
        a.kind == b.kind and _same(a.actual, b.actual) for a, b in zip(first, second, strict=True)
    )


def _same(first: Any, second: Any) -> bool:
    if isinstance(first, str) or isinstance(second, str):
        return type(first) is type(second) and bool(first == second)
    try:
        a, b = np.asarray(first), np.asarray(second)
    except (ValueError, TypeError):
        return False
    if a.dtype.kind not in "biufc" or b.dtype.kind not in "biufc":
        return type(first) is type(second) and first is None
    if a.shape != b.shape:
        return False
    return bool(np.allclose(a, b, rtol=_RTOL, atol=_ATOL, equal_nan=True))
