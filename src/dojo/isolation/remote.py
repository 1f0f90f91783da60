"""The suite's side: a module whose functions and classes live in a worker.

Here every value comes out of a frame, and every exception from a closed list: nothing of the
learner's is run, unpickled or believed.
"""

import builtins
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import Any, NoReturn

import numpy as np

from dojo.errors import Mismatch
from dojo.foreign import text_of
from dojo.implementation.inspection import Inspection
from dojo.isolation.peer import Peer
from dojo.isolation.wire import Channel, Closed, Decoder, Json, WireError
from dojo.running.task import Task

# What a suite may expect a function to raise.  All else is a failure and no more: a learner's code
# must not be able to skip a test, to stop the run, or to reject an example.
_KNOWN = frozenset(
    "ArithmeticError AssertionError AttributeError FloatingPointError IndexError KeyError LookupError "
    "MemoryError NotImplementedError OverflowError RecursionError RuntimeError TypeError ValueError "
    "ZeroDivisionError".split()
)
_LONGEST_TEXT = 2_000  # characters
_MOST_USED = 20  # sentences about forbidden calls
_MOST_RAISED = 10_000  # exceptions of the suite's functions: each is kept, with all that its frames hold


class LearnerFailure(Exception):
    """The learner's code raised something of its own."""


class Remote(Peer):
    """The suite's end of a worker.

    Parameters
    ----------
    channel
        To the worker.
    lost
        Called, never to return, when the worker is no more or says what it must not: with
        ``"deadline"``, ``"exit"`` or ``"garbage"``.
    """

    def __init__(self, channel: Channel, lost: Callable[[str], NoReturn]) -> None:
        super().__init__(channel, "suite")
        self._lost = lost
        self._callbacks: list[BaseException] = []
        self._urgent: BaseException | None = None
        self._used: dict[str, None] = {}

    @property
    def used(self) -> tuple[str, ...]:
        """Sentences about the forbidden calls that the worker has told of."""
        return tuple(self._used)

    def ask(self, question: dict[str, Any]) -> tuple[dict[str, Json], Decoder]:
        """Ask, and end the run where there is no proper answer: no test can go on without."""
        try:
            header, decoder = super().ask(question)
            for sentence in _list(header, "used") if "used" in header else []:
                if len(self._used) < _MOST_USED:
                    self._used[str(sentence)[:_LONGEST_TEXT]] = None
            return header, decoder
        except TimeoutError:
            self._lost("deadline")
        except Closed:
            self._lost("exit")
        except WireError:
            self._lost("garbage")

    def look(self, task: Task) -> Inspection:
        """Hand over the file of a task and return what the worker sees without running it."""
        told = task.to_json()
        path, text = told["source"]
        question = {"ask": "look", "kata": task.kata.name, "path": path, "text": text}
        question |= {"forbid": list(task.kata.forbid), "beside": told["beside"], "wrong": told["wrong"]}
        answer, _ = self.ask(question)
        with self._proper():
            return Inspection(answer["sentence"], tuple(answer["lines"]), answer["untouched"])

    def load(self, kata: str) -> tuple[str | None, ModuleType]:
        """Have the file run as a module; return why it cannot be, or None, and what stands for it."""
        answer, decoder = self.ask({"ask": "load"})
        module = ModuleType(kata)
        with self._proper():
            if answer.get("sentence") is not None:
                return str(answer["sentence"])[:_LONGEST_TEXT], module
            for name, is_class, value in _list(answer, "names"):
                if type(name) is str and name.isidentifier():
                    setattr(module, name, self._named(name, bool(is_class), decoder.decode(value), kata))
        return None, module

    def renew(self, deadline: float) -> None:
        """Give the worker so many seconds of processor time from now on."""
        self.ask({"ask": "renew", "deadline": deadline})

    def _named(self, name: str, is_class: bool, value: Any, kata: str) -> Any:
        if not isinstance(value, RemoteObject):
            return value
        if is_class:
            return RemoteClass(self, stands_for(value), name)
        return _function(value, name, kata)

    def foreign(self, number: int, name: str, callable_: bool) -> "RemoteObject":  # noqa: ARG002
        """Return what stands for an object of the learner's."""
        kind = _kind(name if name.isidentifier() and name.isascii() else "object")
        return kind(self, number)

    def operate(self, operation: str, *arguments: Any, named: dict[str, Any] | None = None) -> Any:
        """Have an operation carried out by the worker, and return its result.

        Raises
        ------
        Exception
            Of a kind from a closed list, if the learner's code raises.
        """
        named = named or {}
        encoder = self.encoder()
        question = {
            "ask": operation,
            "arguments": [encoder.encode(value) for value in arguments],
            "named": [[key, encoder.encode(value)] for key, value in named.items()],
        }
        answer, decoder = self.ask(question | {"encoder": encoder})
        if self._urgent is not None:
            # A comparison of the suite's in a function that was called back, or hypothesis' own way
            # to end an example: the learner's code has no say in it.
            urgent, self._urgent = self._urgent, None
            raise urgent
        with self._proper():
            error = self._error(answer) if "error" in answer else None
            value = None if error else self._result(answer, decoder, arguments, named)
        if error is not None:
            raise error
        return value

    @contextmanager
    def _proper(self) -> Iterator[None]:
        """End the run at an answer that is none: these errors come from reading it, not from a call."""
        try:
            yield
        except (WireError, LookupError, TypeError, ValueError):
            self._lost("garbage")

    def _result(
        self, answer: dict[str, Json], decoder: Decoder, arguments: tuple[Any, ...], named: dict[str, Any]
    ) -> Any:
        value = decoder.decode(answer["value"])
        for where, changed in _list(answer, "changed"):
            original = arguments[where] if type(where) is int else named[where]
            _write_back(original, decoder.decode(changed))
        for generator in _list(answer, "generators"):
            decoder.decode(generator)
        return value

    def _error(self, answer: dict[str, Json]) -> BaseException:
        number = answer.get("callback")
        if type(number) is int and 0 <= number < len(self._callbacks):
            return self._callbacks[number]
        names = [name for name in _list(answer, "error") if name in _KNOWN]
        kind = getattr(builtins, names[0]) if names else LearnerFailure
        own, text = str(answer.get("name", ""))[:50], str(answer.get("text", ""))[:_LONGEST_TEXT]
        error: BaseException = kind(text if names else f"{own}: {text}".strip(": "))
        line = answer.get("line")
        error.learner_line = line if type(line) is int and line > 0 else None  # type: ignore[attr-defined]
        return error

    def answer(self, header: dict[str, Json], decoder: Decoder) -> dict[str, Any]:
        """Call a function of the suite for the learner's code: the one thing that it can ask for."""
        function = self.own(header.get("function"))
        if header["ask"] != "call" or not callable(function):
            raise WireError("a question is malformed")
        arguments = [decoder.decode(value) for value in _list(header, "arguments")]
        named = {str(key): decoder.decode(value) for key, value in _list(header, "named")}
        try:
            value = function(*arguments, **named)
        except BaseException as error:  # noqa: BLE001
            return self._raised(error)
        self.keep(*arguments, value)
        encoder = self.encoder()
        result = encoder.encode(value)
        generators = [encoder.encode(g) for g in arguments if type(g) is np.random.Generator]
        return {"value": result, "generators": generators, "encoder": encoder}

    def _raised(self, error: BaseException) -> dict[str, Any]:
        if isinstance(error, Mismatch) or not isinstance(error, Exception):
            self._urgent = self._urgent or error
        if len(self._callbacks) >= _MOST_RAISED:
            raise WireError("the suite has raised too often")
        self._callbacks.append(error)
        names = [kind.__name__ for kind in type(error).__mro__]
        known = next((name for name in names if name in _KNOWN), "")
        return {"error": known, "text": text_of(error)[:_LONGEST_TEXT], "callback": len(self._callbacks) - 1}


def _list(answer: dict[str, Json], key: str) -> list[Any]:
    value = answer.get(key)
    if type(value) is not list:
        raise WireError("an answer is malformed")
    return value


def _write_back(original: Any, changed: Any) -> None:
    """Change an argument as the worker has changed its copy."""
    if type(original) is not type(changed):
        raise WireError("an argument changed its type")
    if isinstance(original, list):
        original[:] = changed
    elif isinstance(original, (dict, set)):
        original.clear()
        original.update(changed)


class RemoteObject:
    """An object of the learner's: attributes, calls and operators go to the worker."""

    # Numpy leaves the operators to this object in place of asking it for its entries.
    __array_ufunc__ = None

    def __init__(self, remote: Remote, number: int) -> None:
        object.__setattr__(self, "_remote", remote)
        object.__setattr__(self, "_number", number)

    @staticmethod
    def stands_for(thing: "RemoteObject") -> int:
        """Return the worker's number of the object."""
        return int(object.__getattribute__(thing, "_number"))

    def __getattr__(self, name: str) -> Any:
        # Names like this are asked for by Python and its libraries, never by a suite.
        if name.startswith("__"):
            raise AttributeError(name)
        return self._remote.operate("getattr", self, name)

    def __setattr__(self, name: str, value: Any) -> None:
        self._remote.operate("setattr", self, name, value)

    def __call__(self, *arguments: Any, **named: Any) -> Any:
        """Call it in the worker."""
        return self._remote.operate("call", self, *arguments, named=named)

    def __iter__(self) -> Any:
        return iter(self._remote.operate("list", self))

    def __repr__(self) -> str:
        return f"<an object of type {type(self).__name__}>"

    def __copy__(self) -> "RemoteObject":
        return self

    __hash__ = object.__hash__


def _forwarded(operation: str) -> Any:
    def method(self: RemoteObject, *others: Any) -> Any:
        return self._remote.operate(operation, self, *others)

    return method


def _reflected(operation: str) -> Any:
    def method(self: RemoteObject, other: Any) -> Any:
        return self._remote.operate(operation, other, self)

    return method


for _name in "add sub mul truediv floordiv mod pow matmul divmod".split():
    setattr(RemoteObject, f"__{_name}__", _forwarded(_name))
    setattr(RemoteObject, f"__r{_name}__", _reflected(_name))
for _name in "neg pos abs invert lt le eq ne gt ge getitem setitem contains len bool float int".split():
    setattr(RemoteObject, f"__{_name}__", _forwarded(_name))

_kinds: dict[str, type[RemoteObject]] = {}


def _kind(name: str) -> type[RemoteObject]:
    """Return a class of a name, so that a message can tell what it is that was returned."""
    if len(_kinds) > 1000:
        return RemoteObject
    return _kinds.setdefault(name, type(name, (RemoteObject,), {}))


class RemoteClass:
    """A class of the learner's: calling it makes an object in the worker."""

    def __init__(self, remote: Remote, number: int, name: str) -> None:
        self._remote = remote
        self._number = number
        self.__name__ = name

    @staticmethod
    def stands_for(thing: "RemoteClass") -> int:
        """Return the worker's number of the class."""
        return thing._number  # noqa: SLF001

    def __call__(self, *arguments: Any, **named: Any) -> Any:
        """Call it in the worker."""
        return self._remote.operate("call", self, *arguments, named=named)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return self._remote.operate("getattr", self, name)


stands_for = RemoteObject.stands_for


def _function(value: RemoteObject, name: str, kata: str) -> Any:
    """Return a plain function, as a suite expects it, for a function of the learner's."""

    def function(*arguments: Any, **named: Any) -> Any:
        return value(*arguments, **named)

    function.__name__ = function.__qualname__ = name
    function.__module__ = kata
    function.remote = value  # type: ignore[attr-defined]
    return function
