"""Forbidden functions, noticed when they are called: whatever name they are reached by.

The functions that a kata forbids are replaced, in each module that holds them, by one that looks who
calls.  A library that calls a function by its name, inside another one that is allowed, may; so may the
suite, and the katas that a file imports.  All else is the learner's doing, even by way of ``eval``, a thread
or ``map``, or if numpy was told to call it.
"""

import importlib.util
import sys
import sysconfig
from collections.abc import Callable, Collection, Iterable, Iterator
from functools import lru_cache
from types import CodeType, FrameType, ModuleType
from typing import Any

from dojo.implementation import guard

_LIBRARIES = tuple(f"{sysconfig.get_path(name)}/" for name in ("stdlib", "platstdlib", "purelib", "platlib"))
# Other libraries are not installed for learners; a built-in is in the namespace of every module.
_TOPS = frozenset({"numpy", "math", "itertools", "statistics"})
_COMPILED = "numpy.linalg._umath_linalg"
# Flags of a class whose methods can be replaced: the first is set, the second is not.
_HEAP, _IMMUTABLE = 1 << 9, 1 << 8
_MOST = 20  # sentences


class Refusal:
    """Replaces the functions that a kata forbids, and collects who has called them.

    Parameters
    ----------
    path
        The learner's file, as it is compiled.
    trusted
        Returns whether code that is not a library's may call a function that it names: the suite's,
        and that of another kata.

    Attributes
    ----------
    sentences
        What `guard.shortcuts` would have said of each call, in the order of the calls.
    """

    def __init__(self, path: str, trusted: Callable[[CodeType], bool]) -> None:
        self._path = path
        self._trusted = trusted
        # By identity, for code that is equal may be a copy, and comparing it is slow; kept alive for that.
        self._known: dict[tuple[int, frozenset[str]], tuple[CodeType, bool | None]] = {}
        self._rules: frozenset[str] = frozenset()
        self._seen: set[int | str] = set()
        self.sentences: list[str] = []

    def arm(self, forbid: Iterable[str]) -> None:
        """Replace what some rules of the roadmap forbid, in all modules that are loaded."""
        rules = {rule for rule in forbid if rule.partition(".")[0] in _TOPS}
        if not rules:
            return
        self._rules = frozenset(rules)
        modules = [(name, vars(module)) for name, module in _loaded({r.partition(".")[0] for r in rules})]
        found = {id(value): (value, rule) for value, rule in _forbidden(modules, rules)}
        index = index_places()
        for key, (function, rule) in found.items():
            places = [(names, name) for names, name in index.get(key, []) if names.get(name) is function]
            watched = self._watched(function, rule, frozenset(name for _, name in places))
            for names, name in places:
                names[name] = watched

    def _watched(self, function: Any, rule: str, names: frozenset[str]) -> Any:
        if isinstance(function, type) and function.__flags__ & (_HEAP | _IMMUTABLE) == _HEAP:
            maker = "__new__" if "__new__" in vars(function) else "__init__"
            setattr(function, maker, self._watching(getattr(function, maker), rule, names))
            return function
        if hasattr(function, "accumulate"):
            return self._universal(function, rule, names)
        return self._watching(function, rule, names)

    def _universal(self, function: Any, rule: str, names: frozenset[str]) -> Any:
        """Return what stands for a universal function: a rule forbids all of it, or one of its methods."""
        method = rule.rpartition(".")[2]
        whole = method in names
        call = self._watching(function, rule, names) if whole else function

        class Universal:
            __slots__ = ()
            __call__ = staticmethod(call)

            def __getattr__(_, name: str) -> Any:  # noqa: N805
                value = getattr(function, name)
                watched = callable(value) and (whole or name == method)
                return self._watching(value, rule, frozenset({name})) if watched else value

            def __repr__(_) -> str:  # noqa: N805
                return repr(function)

        return Universal()

    def _watching(self, function: Any, rule: str, names: frozenset[str]) -> Callable[..., Any]:
        def watching(*arguments: Any, **named: Any) -> Any:
            caller = sys._getframe(1)  # noqa: SLF001
            if not self._allows(caller, names):
                self._note(caller, rule)
            return function(*arguments, **named)

        for attribute in ("__name__", "__qualname__", "__module__", "__doc__"):
            value = getattr(function, attribute, None)
            if isinstance(value, str):
                setattr(watching, attribute, value)
        return watching

    def _allows(self, frame: FrameType | None, names: frozenset[str]) -> bool:
        """Return whether the nearest code that calls a function by its name may do so.

        A library's function that is forbidden itself may not: it may be a copy that nobody watches.
        """
        while frame is not None:
            code = frame.f_code
            known = self._known.get((id(code), names))
            if known is None:
                known = self._known[id(code), names] = code, self._answer(frame, names)
            if known[1] is not None:
                return known[1]
            frame = frame.f_back
        return False

    def _answer(self, frame: FrameType, names: frozenset[str]) -> bool | None:
        """Return whether code may call a function; None if it does not name it, and was handed it."""
        if not self._genuine(frame):
            return False
        if names.isdisjoint(frame.f_code.co_names) or self._forbids(frame):
            return None
        return True

    def _genuine(self, frame: FrameType) -> bool:
        code = frame.f_code
        if code.co_filename == self._path:
            return False
        if code.co_filename.startswith((*_LIBRARIES, __file__)):
            return code in _library_code(str(frame.f_globals.get("__name__")))
        return self._trusted(code)

    def _forbids(self, frame: FrameType) -> bool:
        name = f"{frame.f_globals.get('__name__')}.{frame.f_code.co_name}"
        return guard.rule_of(name, self._rules) is not None

    def _note(self, frame: FrameType | None, rule: str) -> None:
        while frame is not None and frame.f_code.co_filename != self._path:
            frame = frame.f_back
        line = frame.f_lineno if frame is not None else 0
        # One forbidden function may call another: what the line itself has called comes first.
        if (line or rule) not in self._seen and len(self._seen) < _MOST:
            self._seen.add(line or rule)
            self.sentences.append(guard.sentence(line, rule, rule))


_index: dict[int, list[tuple[dict[str, Any], str]]] = {}
_indexed: set[str] = set()


def index_places() -> dict[int, list[tuple[dict[str, Any], str]]]:
    """Return where each function of the libraries is to be found, by its identity.

    A process that forks others calls it first: what they need not touch is not copied for them.
    """
    for module, value in _loaded(_TOPS):
        if module not in _indexed:
            _indexed.add(module)
            for name, entry in vars(value).items():
                if callable(entry):
                    _index.setdefault(id(entry), []).append((vars(value), name))
    return _index


def code_within(code: CodeType) -> Iterator[CodeType]:
    """Yield a code object and all that are nested in it."""
    yield code
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from code_within(constant)


@lru_cache(maxsize=64)
def _library_code(module: str) -> frozenset[CodeType]:
    """Return the code of a module as it is on the disk: code can be compiled under any file's name."""
    try:
        spec = importlib.util.find_spec(module)
        code = spec.loader.get_code(module)  # type: ignore[union-attr]
    except (ImportError, AttributeError, ValueError, OSError):
        return frozenset()
    return frozenset(code_within(code)) if code else frozenset()


def _loaded(tops: Collection[str]) -> Iterator[tuple[str, ModuleType]]:
    for name, module in list(sys.modules.items()):
        if name.partition(".")[0] in tops and isinstance(module, ModuleType):
            yield name, module


def _forbidden(modules: list[tuple[str, dict[str, Any]]], rules: set[str]) -> Iterator[tuple[Any, str]]:
    """Yield each function that some rules forbid, with its rule; its twins elsewhere in numpy, too."""
    lasts = {f"{prefix}{rule.rpartition('.')[2]}" for rule in rules for prefix in ("", "c_")}
    below = tuple(f"{rule}." for rule in rules)
    for module, names in modules:
        whole = f"{module}.".startswith(below)
        for name in names if whole else lasts & names.keys():
            value = names[name]
            rule = guard.rule_of(f"{module}.{name}", rules) if callable(value) else None
            # A forbidden module holds functions of others as well: what it imports.
            if rule and (not whole or str(getattr(value, "__module__", "")).startswith(rule)):
                yield value, rule
    for rule in rules:
        function = vars(sys.modules["numpy"]).get(rule.split(".")[1]) if rule.startswith("numpy.") else None
        if rule.count(".") == 2 and hasattr(function, "accumulate"):
            yield function, rule
    for name, value in dict(modules).get(_COMPILED, {}).items():
        named = f"numpy.linalg.{name.partition('_')[0].rstrip('1')}"
        if named in rules and callable(value):
            yield value, named
