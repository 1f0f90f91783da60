"""The learner's side: load one file and answer calls, until the channel closes.

This process holds the learner's file and nothing else that is worth having: no suite, no reference,
no result.  Whatever it sends is data that the other side checks.
"""

import builtins
import inspect
import operator
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from types import CodeType, ModuleType
from typing import Any

import numpy as np

from dojo import process_setup
from dojo.foreign import name_of, safely, text_of, trace_of
from dojo.implementation import explain
from dojo.implementation.inspection import inspect_source
from dojo.implementation.printed import Printed
from dojo.implementation.refusal import Refusal, code_within
from dojo.implementation.source import Source
from dojo.implementation.stand_in import KataFinder, SourceLoader, load
from dojo.implementation.wrong_answers import Wrong, stand_in
from dojo.isolation.peer import Peer
from dojo.isolation.wire import Channel, Closed, Decoder, Encoder, Json

_LONGEST_TEXT = 2_000  # characters
_MUTABLE = (list, dict, set)
OPERATIONS: dict[str, Callable[..., Any]] = {
    name: getattr(operator, name)
    for name in (
        "add sub mul truediv floordiv mod pow matmul neg pos abs invert lt le eq ne gt ge "
        "getitem setitem contains"
    ).split()
} | {
    "len": len,
    "bool": bool,
    "float": float,
    "int": int,
    "divmod": divmod,
    "list": lambda value: list(_at_most(value)),
    "getattr": getattr,
    "setattr": setattr,
    "call": lambda function, *arguments, **named: function(*arguments, **named),
}


class Callback(Exception):
    """A function of the suite has raised; what, the suite knows."""


class _SuiteFunction:
    """A function of the suite, called back over the channel."""

    def __init__(self, worker: "Worker", number: int) -> None:
        self._worker = worker
        self._number = number

    @staticmethod
    def stands_for(function: "_SuiteFunction") -> int:
        return function._number  # noqa: SLF001

    def __call__(self, *arguments: Any, **named: Any) -> Any:
        return self._worker.call_back(self._number, arguments, named)


class _SuiteObject:
    """An object of the suite that is not a plain value: it can be handed on, and nothing else."""

    def __init__(self, number: int) -> None:
        self._number = number

    @staticmethod
    def stands_for(thing: "_SuiteObject") -> int:
        return thing._number  # noqa: SLF001


class Worker(Peer):
    """Serves one file.

    Parameters
    ----------
    channel
        To the suite's side.
    """

    def __init__(self, channel: Channel) -> None:
        super().__init__(channel, "learner")
        self._source = Source("", b"")
        self._kata = ""
        self._beside: dict[str, Source] = {}
        self._wrong: Wrong | None = None
        self._refusal = Refusal("", self._beside_code)
        # The channel and the tables of objects belong to one thread at a time.  Whoever runs the
        # learner's code lets go of them, so that other threads of the learner's can call the suite.
        self._turn = threading.RLock()

    @contextmanager
    def _others_turn(self) -> Iterator[None]:
        self._turn.release()
        try:
            yield
        finally:
            self._turn.acquire()

    def serve(self) -> None:
        """Answer until the other side is gone."""
        try:
            with self._turn:
                while True:
                    self._send(self.answer(*self._received()))
        except Closed:
            return

    def answer(self, header: dict[str, Json], decoder: Decoder) -> dict[str, Any]:
        """Answer one question, and tell what was called meanwhile that is forbidden."""
        answer = self._answer(header, decoder)
        if self._refusal.sentences:
            answer["used"] = list(self._refusal.sentences)
            self._refusal.sentences.clear()
        return answer

    def _answer(self, header: dict[str, Json], decoder: Decoder) -> dict[str, Any]:
        """Answer one question; an exception of the learner's is an answer, too."""
        try:
            if header["ask"] == "look":
                return self._look(header)
            if header["ask"] == "load":
                return self._load()
            if header["ask"] == "renew":
                process_setup.renew(float(header["deadline"]))
                return {}
            return self._operate(header, decoder)
        except Closed:
            raise
        # Whatever the learner raises, SystemExit and KeyboardInterrupt among it, is told to the suite.
        except BaseException as error:  # noqa: BLE001
            return self._failure(error)

    def _look(self, header: dict[str, Json]) -> dict[str, Any]:
        """Read the file without running it."""
        self._kata = header["kata"]
        self._source = Source(header["path"], header["text"].encode("latin-1"))
        self._beside = {name: Source(f"{name}.py", text.encode("latin-1")) for name, text in header["beside"]}
        self._wrong = Wrong(**header["wrong"]) if header["wrong"] else None
        inspection = inspect_source(self._source, header["forbid"])
        self._refusal = Refusal(self._source.path, self._beside_code)
        if not inspection.lines:
            self._refusal.arm(header["forbid"])
        return asdict(inspection)

    def _beside_code(self, code: CodeType) -> bool:
        """Return whether code is that of a kata which the file may import, and no copy of it."""
        compiled = (SourceLoader(source).get_code(name) for name, source in self._beside.items())
        return any(code is own for whole in compiled for own in code_within(whole))

    def _load(self) -> dict[str, Any]:
        """Run the file as a module."""
        printed = Printed(lambda: None)
        sys.stdout = sys.stderr = printed
        sys.meta_path.insert(0, KataFinder(self._beside.get))
        try:
            with self._others_turn():
                module = self._module()
        except BaseException as error:  # noqa: BLE001
            return {"sentence": explain.failed_import(error, self._source)[:_LONGEST_TEXT]}
        sys.modules[self._kata] = module
        encoder = self.encoder()
        names = [
            [name, inspect.isclass(value), encoder.encode(value)]
            for name, value in _public(module)
            if callable(value) or type(value) in (int, float, str, bool, np.ndarray)
        ]
        return {"sentence": None, "names": names, "encoder": encoder}

    def _module(self) -> ModuleType:
        if self._wrong is None:
            return load(self._kata, self._source)
        return stand_in(self._kata, self._wrong, self._source)

    def _operate(self, header: dict[str, Json], decoder: Decoder) -> dict[str, Any]:
        arguments = [decoder.decode(value) for value in header["arguments"]]
        named = {key: decoder.decode(value) for key, value in header["named"]}
        before = [_print_of(value) for value in arguments], {key: _print_of(v) for key, v in named.items()}
        with self._others_turn():
            result = OPERATIONS[header["ask"]](*arguments, **named)
        encoder = self.encoder()
        answer: dict[str, Any] = {"value": encoder.encode(result)}
        answer["changed"] = [
            *self._changes(encoder, enumerate(arguments), before[0]),
            *self._changes(encoder, named.items(), before[1]),
        ]
        # Whoever drew random numbers has moved the suite's own generators on.
        generators = [*arguments, *named.values()]
        answer["generators"] = [encoder.encode(g) for g in generators if type(g) is np.random.Generator]
        answer |= {"encoder": encoder, "keep": [arguments, named]}
        return answer

    def _changes(self, encoder: Encoder, values: Any, before: Any) -> list[list[Json]]:
        """Return what a call has changed, arrays apart: where, and what it is now."""
        return [
            [where, encoder.encode(value)]
            for where, value in values
            if type(value) in _MUTABLE and _print_of(value) != before[where]
        ]

    def _failure(self, error: BaseException) -> dict[str, Any]:
        number = safely(lambda: error._dojo_callback, None)  # type: ignore[attr-defined]  # noqa: SLF001
        kinds = [kind.__name__ for kind in type(error).__mro__ if kind.__module__ == "builtins"]
        frames = traceback.walk_tb(trace_of(error))
        lines = [line for frame, line in frames if frame.f_code.co_filename == self._source.path]
        return {
            "error": kinds,
            "name": name_of(error)[:50],
            "text": text_of(error)[:_LONGEST_TEXT],
            "line": lines[-1] if lines else 0,
            "callback": number if type(number) is int else None,
        }

    def foreign(self, number: int, name: str, callable_: bool) -> Any:  # noqa: ARG002
        """Return a function of the suite, or what stands for another object of its."""
        return _SuiteFunction(self, number) if callable_ else _SuiteObject(number)

    def call_back(self, number: int, arguments: tuple[Any, ...], named: dict[str, Any]) -> Any:
        """Call a function of the suite and return what it returns.

        Raises
        ------
        Exception
            Of the kind that the function has raised.
        """
        with self._turn:
            encoder = self.encoder()
            question = {
                "ask": "call",
                "function": number,
                "arguments": [encoder.encode(value) for value in arguments],
                "named": [[key, encoder.encode(value)] for key, value in named.items()],
            }
            answer, decoder = self.ask(question | {"encoder": encoder})
            if "error" not in answer:
                for generator in answer["generators"]:
                    decoder.decode(generator)
                value = decoder.decode(answer["value"])
                self.keep(*arguments, value)
                return value
        kind = getattr(builtins, answer["error"], Callback)
        error: Any = kind(answer["text"])
        error._dojo_callback = answer["callback"]  # noqa: SLF001
        raise error


def _public(module: ModuleType) -> list[tuple[str, Any]]:
    return [(name, value) for name, value in vars(module).items() if not name.startswith("__")]


def _at_most(values: Any) -> Any:
    for number, value in enumerate(values):
        if number > 10_000:
            raise ValueError("more than 10000 values")
        yield value


def _print_of(value: Any) -> Any:
    """Return something that is equal as long as a value was not changed."""
    if type(value) is np.ndarray:
        return value.dtype.str, value.shape, value.tobytes()
    if type(value) in (list, tuple):
        return [_print_of(entry) for entry in value]
    if type(value) is dict:
        return [(key, _print_of(entry)) for key, entry in value.items()]
    if type(value) is float:
        return value.hex()
    return set(value) if type(value) is set else value
