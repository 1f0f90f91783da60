"""A failing example as lines that can be pasted into a Python prompt."""

import copy
import functools
import warnings
from collections.abc import Callable
from types import ModuleType
from typing import Any

import numpy as np
import pytest

from dojo.diagnosis.replay import bound, imported_functions, is_example, parameters
from dojo.testing.wording import in_words

_MOST_CALLS = 4
_LONGEST = 300  # characters of a line
_PLAIN = (np.dtype(float), np.dtype(int), np.dtype(bool), np.dtype(complex))


class LastExample:
    """What a test was given last: after a failure of a property, the simplest example that fails.

    Parameters
    ----------
    kata
        The name that the suite imports.
    module
        The implementation that is tested.
    item
        A test.
    on_example
        Called before each example of a property.
    """

    def __init__(
        self, kata: str, module: ModuleType, item: pytest.Function, on_example: Callable[[], None]
    ) -> None:
        self._kata = kata
        self._module = module
        self._item = item
        self._on_example = on_example
        self._arguments: tuple[Any, ...] | None = None
        self._named: dict[str, Any] = {}
        self._inner: Callable[..., Any] = item.obj
        if hasattr(item.obj, "hypothesis"):
            self._inner = item.obj.hypothesis.inner_test
            item.obj.hypothesis.inner_test = self._remembering()
        elif is_example(item):
            self._arguments, self._named = (), parameters(item)

    def _remembering(self) -> Callable[..., Any]:
        @functools.wraps(self._inner)
        def remembering(*arguments: Any, **named: Any) -> Any:
            self._on_example()
            self._arguments, self._named = arguments, named
            return self._inner(*arguments, **named)

        return remembering

    def snippet(self) -> str:
        """Return the calls of that example; nothing if one of them cannot be written down."""
        if self._arguments is None:
            return ""
        calls: list[tuple[str, str]] = []
        functions = imported_functions(self._kata, self._item.path, self._module)
        noting = {alias: _noting(*named, calls) for alias, named in functions.items()}
        with bound(self._item.module, noting), warnings.catch_warnings(), np.errstate(all="ignore"):
            warnings.simplefilter("ignore")
            try:
                self._inner(*self._arguments, **self._named)
            # The learner's function may leave by any door, SystemExit among them.
            except BaseException:  # noqa: BLE001
                return _lines(self._kata, calls)
        return ""


def _noting(name: str, function: Callable[..., Any], calls: list[tuple[str, str]]) -> Callable[..., Any]:
    """Return a function that writes down each of its calls, before it is made, and what came of it."""

    def called(*arguments: Any, **named: Any) -> Any:
        try:
            words = [written(value) for value in arguments]
            words += [f"{key}={written(value)}" for key, value in named.items()]
            call = f"{name}({', '.join(words)})"
        except ValueError:
            call = ""
        try:
            value = function(*arguments, **named)
        except BaseException as error:
            calls.append((call, f"raises {type(error).__name__}"))
            raise
        # As it is now: the suite may go on to change it.
        calls.append((call, in_words(copy.copy(value)).partition("\n")[0]))
        return value

    return called


def _lines(kata: str, calls: list[tuple[str, str]]) -> str:
    last = calls[-_MOST_CALLS:]
    if not last or any(not call or len(call) > _LONGEST for call, _ in last):
        return ""
    text = "\n".join(f"{call}  # {result}" for call, result in last)
    needed = [name for name in ("array", "zeros", "inf", "nan") if name in text]
    imports = [f"from numpy import {', '.join(needed)}"] if needed else []
    functions = sorted({call.partition("(")[0] for call, _ in last})
    return "\n".join([*imports, f"from {kata} import {', '.join(functions)}", text])


def written(value: Any) -> str:
    """Return a value as Python.

    Raises
    ------
    ValueError
        If it is none of arrays, numbers, texts, lists, tuples and None.
    """
    if isinstance(value, np.generic):
        value = value.item()
    if type(value) in (bool, int, float, complex, str, type(None)):
        return repr(value)
    if type(value) is list:
        return f"[{', '.join(map(written, value))}]"
    if type(value) is tuple:
        return f"({', '.join(map(written, value))}{',' if len(value) == 1 else ''})"
    if type(value) is np.ndarray and value.dtype in _PLAIN:
        if not value.size:
            return f"zeros({value.shape})"
        return f"array({written(value.tolist())})"
    raise ValueError(f"a {type(value).__name__} cannot be written down")
