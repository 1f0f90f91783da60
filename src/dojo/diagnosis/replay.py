"""A suite's examples, run on any implementation, with every comparison noted."""

import ast
import warnings
from collections.abc import Mapping
from dataclasses import dataclass
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
    """

    kind: str
    actual: Any
    expected: Any
    sizes: frozenset[int]


Trace: TypeAlias = tuple[Observation, ...]


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
    """

    def __init__(self, kata: str, module: ModuleType, items: list[pytest.Item]) -> None:
        self._module = module
        self.items = [item for item in items if isinstance(item, pytest.Function) and _is_example(item)]
        self._names = _imported_names(kata, self.items[0].path) if self.items else {}

    def trace(self, item: pytest.Function, implementation: ModuleType) -> Trace:
        """Run one example on an implementation and return what was compared, up to the first failure."""
        notes: list[Observation] = []
        sizes: set[int] = set()
        own = {name: getattr(implementation, name) for name in self._names.values()}
        stand_ins = {name: _sized(value, sizes) for name, value in own.items()}

        def note(kind: str, actual: Any, expected: Any) -> None:
            notes.append(Observation(kind, _frozen(actual), _frozen(expected), frozenset(sizes)))

        bound = _bound(item.module, {alias: stand_ins[name] for alias, name in self._names.items()})
        with bound, observed(note), warnings.catch_warnings(), np.errstate(all="ignore"):
            warnings.simplefilter("ignore")
            try:
                item.obj(**self._arguments(item, stand_ins))
            except Mismatch:
                pass  # what was compared is noted
            except BaseException as error:  # noqa: BLE001
                notes.append(Observation("raised", type(error).__name__, None, frozenset(sizes)))
        return tuple(notes)

    def _arguments(self, item: pytest.Function, stand_ins: Mapping[str, Any]) -> dict[str, Any]:
        """Return a test's parameters, with the implementation's names in place of the first one's."""
        parameters: dict[str, Any] = (getattr(item, "callspec", None) and item.callspec.params) or {}
        return {
            name: next(
                (stand_ins[own] for own in stand_ins if getattr(self._module, own, None) is value), value
            )
            for name, value in parameters.items()
        }


class _bound:  # noqa: N801
    """A module with some of its names bound to something else for a while."""

    def __init__(self, module: ModuleType, names: Mapping[str, Any]) -> None:
        self._module = module
        self._names = names
        self._before = {name: getattr(module, name) for name in names}

    def __enter__(self) -> None:
        vars(self._module).update(self._names)

    def __exit__(self, *_: object) -> None:
        vars(self._module).update(self._before)


def _is_example(item: pytest.Function) -> bool:
    parameters = set((getattr(item, "callspec", None) and item.callspec.params) or {})
    return not hasattr(item.obj, "hypothesis") and set(item.fixturenames) <= parameters


def _imported_names(kata: str, suite: Path) -> dict[str, str]:
    """Return what a suite imports from its kata: the suite's name for it, and the kata's."""
    return {
        alias.asname or alias.name: alias.name
        for node in ast.walk(ast.parse(suite.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom) and node.module == kata
        for alias in node.names
    }


def _sized(value: Any, sizes: set[int]) -> Any:
    """Return a function that notes the sizes of its arguments; a class is returned as it is."""
    if isinstance(value, type) or not callable(value):
        return value

    def called(*arguments: Any, **keywords: Any) -> Any:
        sizes.clear()
        for argument in (*arguments, *keywords.values()):
            if isinstance(argument, (np.ndarray, list, tuple)):
                sizes.update(np.shape(argument) if isinstance(argument, np.ndarray) else (len(argument),))
        return value(*arguments, **keywords)

    return called


def _frozen(value: Any) -> Any:
    # An array may be changed after it was compared; a small copy is what was seen.
    return value.copy() if type(value) is np.ndarray else value
