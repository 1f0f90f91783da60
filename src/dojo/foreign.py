"""How to ask somebody else's objects: each of their methods is foreign code, which may do anything.

Even ``isinstance`` and ``type(error).__name__`` call it, where a class or its metaclass says so.
"""

from collections.abc import Callable
from types import TracebackType
from typing import Any, TypeGuard, TypeVar

T = TypeVar("T")

_NAME = type.__dict__["__name__"].__get__
_TRACEBACK = BaseException.__dict__["__traceback__"].__get__


def safely(ask: Callable[[], T], otherwise: T) -> T:
    """Return an answer, or something else where asking raises: whatever that is, SystemExit too."""
    try:
        return ask()
    except BaseException:  # noqa: BLE001
        return otherwise


def is_a(thing: object, kind: type[T]) -> TypeGuard[T]:
    """Return whether something is of a class in truth, whatever it says of itself."""
    return issubclass(type(thing), kind)


def name_of(thing: object) -> str:
    """Return the name of the class of something."""
    name: str = _NAME(type(thing))
    return name


def text_of(error: BaseException) -> str:
    """Return the text of an error, or nothing where it has none that can be had."""
    # Of exactly that type: a class derived from `str` brings methods of its own.
    return safely(lambda: str.__str__(str(error)), "")


def trace_of(error: BaseException) -> TracebackType | None:
    """Return where an error comes from."""
    trace: TracebackType | None = _TRACEBACK(error)
    return trace


def tame(error: BaseException) -> BaseException:
    """Return an error that can be asked anything: itself, or one of the same name that is only a name."""
    if safely(lambda: error.__class__ is type(error), otherwise=False):
        return error
    plain: Any = type(name_of(error), (Exception,), {})
    tamed: BaseException = plain().with_traceback(trace_of(error))
    return tamed
