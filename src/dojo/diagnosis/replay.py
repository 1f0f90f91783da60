"""A suite's examples, run on any implementation, with every comparison noted."""

import ast
import random
import time
import warnings
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any, TypeAlias

import numpy as np
import pytest
from numpy.typing import NDArray

from dojo.testing import Mismatch
from dojo.testing.assertions import observed

Array: TypeAlias = NDArray[Any]


@dataclass(frozen=True)
class Observation:
    """One comparison.

    Attributes
    ----------
    kind
        ``"value"``, ``"refusal"``, ``"argument"``, or ``"raised"`` for what ended the test.
    actual, expected
        What the function gave, and what the suite expects; None where it expects no certain value.
    sizes
        Lengths of the axes of the arguments in the call that came before.
    writes, view
        Whether that call has changed an argument, and whether its result shares memory with one.
    shapes
        Shapes of the arrays and lists in that call.
    failed
        Whether the test ended here, because the two did not agree within its own tolerance.
    """

    kind: str
    actual: Any
    expected: Any
    sizes: frozenset[int]
    writes: bool = False
    view: bool = False
    shapes: tuple[tuple[int, ...], ...] = ()
    failed: bool = False


@dataclass
class _Call:
    """What was seen of the last call."""

    sizes: frozenset[int] = frozenset()
    writes: bool = False
    view: bool = False
    shapes: tuple[tuple[int, ...], ...] = ()


Trace: TypeAlias = tuple[Observation, ...]


def has_failed(trace: Trace) -> bool:
    """Return whether the example did not pass: by a comparison, or because something was raised."""
    return bool(trace) and (trace[-1].failed or trace[-1].kind == "raised")


class Examples:
    """The tests of a suite that are examples: no hypothesis, no fixtures.

    Parameters
    ----------
    kata
        The name that the suite imports.
    module
        The implementation that the suite was collected with.
    items
        The collected tests.

    Attributes
    ----------
    seconds
        How long the last run of each example took, by its place.
    """

    def __init__(self, kata: str, module: ModuleType, items: list[pytest.Item]) -> None:
        self._module = module
        self.items = [item for item in items if isinstance(item, pytest.Function) and is_example(item)]
        self.seconds = [0.0] * len(self.items)
        self._names = imported_names(kata, self.items[0].path) if self.items else {}

    def trace(self, item: pytest.Function, implementation: ModuleType, seed: int = 0) -> Trace:
        """Run one example on an implementation and return what was compared, up to the first failure.

        Whoever draws from the global state of `random` and numpy draws the same for the same `seed`.
        """
        notes: list[Observation] = []
        call = _Call()
        own = {name: getattr(implementation, name) for name in self._names.values()}
        stand_ins = {name: _seen(value, call) for name, value in own.items()}

        def note(kind: str, actual: Any, expected: Any) -> None:
            values = _frozen(actual), _frozen(expected)
            notes.append(Observation(kind, *values, call.sizes, call.writes, call.view, call.shapes))

        bindings = bound(item.module, {alias: stand_ins[name] for alias, name in self._names.items()})
        with bindings, observed(note), warnings.catch_warnings(), np.errstate(all="ignore"):
            warnings.simplefilter("ignore")
            random.seed(seed)
            np.random.seed(seed)  # noqa: NPY002
            started = time.perf_counter()
            try:
                item.obj(**self._arguments(item, stand_ins))
            except Mismatch as mismatch:
                if notes:
                    notes[-1] = replace(notes[-1], failed=True)
                else:  # what is missing was said before anything was compared
                    notes.append(Observation("raised", type(mismatch).__name__, None, call.sizes))
            except BaseException as error:  # noqa: BLE001
                notes.append(Observation("raised", type(error).__name__, None, call.sizes))
            self.seconds[self.items.index(item)] = time.perf_counter() - started
        return tuple(notes)

    def _arguments(self, item: pytest.Function, stand_ins: Mapping[str, Any]) -> dict[str, Any]:
        """Return a test's parameters, with the implementation's names in place of the first one's."""
        return {
            name: next(
                (stand_ins[own] for own in stand_ins if getattr(self._module, own, None) is value), value
            )
            for name, value in parameters(item).items()
        }


class bound:  # noqa: N801
    """A module with some of its names bound to something else for a while."""

    def __init__(self, module: ModuleType, names: Mapping[str, Any]) -> None:
        self._module = module
        self._names = names
        self._before = {name: getattr(module, name) for name in names}

    def __enter__(self) -> None:
        vars(self._module).update(self._names)

    def __exit__(self, *_: object) -> None:
        vars(self._module).update(self._before)


def is_example(item: pytest.Function) -> bool:
    """Return whether a test is an example: no hypothesis, no fixtures."""
    return not hasattr(item.obj, "hypothesis") and set(item.fixturenames) <= set(parameters(item))


def parameters(item: pytest.Function) -> dict[str, Any]:
    """Return what a test is given by ``pytest.mark.parametrize``."""
    return dict(item.callspec.params) if hasattr(item, "callspec") else {}


@cache
def imported_names(kata: str, suite: Path) -> dict[str, str]:
    """Return what a suite imports from its kata: the suite's name for it, and the kata's."""
    return {
        alias.asname or alias.name: alias.name
        for node in ast.parse(suite.read_text(encoding="utf-8")).body
        if isinstance(node, ast.ImportFrom) and node.module == kata
        for alias in node.names
    }


def imported_functions(kata: str, suite: Path, module: ModuleType) -> dict[str, tuple[str, Any]]:
    """Return the functions that a suite imports, by its names for them: the kata's name, and the function."""
    found = {alias: (name, getattr(module, name)) for alias, name in imported_names(kata, suite).items()}
    return {
        alias: (name, value)
        for alias, (name, value) in found.items()
        if callable(value) and not isinstance(value, type)
    }


def _seen(value: Any, call: _Call) -> Any:
    """Return a function that notes what its calls look like; a class is returned as it is."""
    if isinstance(value, type) or not callable(value):
        return value

    def called(*arguments: Any, **keywords: Any) -> Any:
        given = [*arguments, *keywords.values()]
        call.shapes = tuple(shape for argument in given if (shape := _shape(argument)))
        call.sizes = frozenset(length for shape in call.shapes for length in shape)
        arrays = [argument for argument in given if type(argument) is np.ndarray]
        before = [array.copy() for array in arrays]
        result = value(*arguments, **keywords)
        pairs = zip(arrays, before, strict=True)
        call.writes = not all(
            np.array_equal(now, old, equal_nan=old.dtype.kind in "fc") for now, old in pairs
        )
        call.view = type(result) is np.ndarray and any(np.may_share_memory(result, a) for a in arrays)
        return result

    return called


def _shape(argument: Any) -> tuple[int, ...]:
    if isinstance(argument, np.ndarray):
        return tuple(argument.shape)
    return (len(argument),) if isinstance(argument, (list, tuple)) else ()


def _frozen(value: Any) -> Any:
    # An array may be changed after it was compared; a small copy is what was seen.
    return value.copy() if type(value) is np.ndarray else value
