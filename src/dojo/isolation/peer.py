"""Calls back and forth over a channel: what both sides of it share.

Whoever waits for an answer also answers what the other side asks meanwhile, so that a function of the
suite can be called from within a call of the learner's.
"""

from collections import deque
from types import FunctionType
from typing import Any

import numpy as np

from dojo.isolation.shared import SharedArrays
from dojo.isolation.wire import Channel, Decoder, Encoder, Json, WireError

MOST_OBJECTS = 100_000
DEEPEST_CALL = 40
_CROSSED = 64  # values
_BIT_GENERATORS = {
    kind.__name__: kind
    for kind in (np.random.PCG64, np.random.PCG64DXSM, np.random.MT19937, np.random.Philox, np.random.SFC64)
}


class Peer:
    """One side of a channel.

    Parameters
    ----------
    channel
        To the other side.
    mark
        ``"suite"`` or ``"learner"``: which side this is.
    """

    def __init__(self, channel: Channel, mark: str) -> None:
        self._channel = channel
        self._mark = mark
        self._objects: list[Any] = []
        self._numbers: dict[int, int] = {}
        self._generators: dict[str, np.random.Generator] = {}
        self._arrays = SharedArrays(mark)
        # What went to functions and came from them lately: it may be a part of an array that nobody else
        # holds, and be changed before the call is over.
        self._crossed: deque[Any] = deque(maxlen=_CROSSED)
        self._depth = 0

    def ask(self, question: dict[str, Any]) -> tuple[dict[str, Json], Decoder]:
        """Send a question and return the answer to it, with what decodes the values in it.

        Raises
        ------
        WireError
            If the answer is malformed or the other side is gone.
        """
        self._send(question)
        while True:
            header, decoder = self._received()
            if "ask" not in header:
                return header, decoder
            self._depth += 1
            if self._depth > DEEPEST_CALL:
                raise WireError("calls are nested too deeply")
            self._send(self.answer(header, decoder))
            self._depth -= 1

    def answer(self, header: dict[str, Json], decoder: Decoder) -> dict[str, Any]:
        """Return the answer to a question of the other side, ready to be sent."""
        raise NotImplementedError

    def foreign(self, number: int, name: str, callable_: bool) -> Any:
        """Return what stands for an object of the other side."""
        raise NotImplementedError

    def keep(self, *values: Any) -> None:
        """Keep values that crossed the channel, so that changes of them are told or made."""
        self._crossed.extend(values)

    def encoder(self) -> Encoder:
        """Return a new encoder, which refers to objects of this side by number."""
        return Encoder(self._refer, self._arrays.name_of)

    def _send(self, message: dict[str, Any]) -> None:
        """Send a message.

        What it has under ``"encoder"`` made the values in it; what it has under ``"keep"`` lives until
        changes of shared arrays have been looked for.
        """
        encoder = message.pop("encoder", None) or self.encoder()
        message["changes"] = self._arrays.changes(encoder)
        message.pop("keep", None)
        self._channel.send(message, encoder.buffers)

    def _received(self) -> tuple[dict[str, Json], Decoder]:
        header, data = self._channel.receive()
        decoder = Decoder(data, self._resolve)
        self._arrays.apply(header.get("changes", []), decoder)
        return header, decoder

    def own(self, number: Json) -> Any:
        """Return an object of this side by its number.

        Raises
        ------
        WireError
            If there is none.
        """
        if type(number) is not int or not 0 <= number < len(self._objects):
            raise WireError("a reference points to nothing")
        return self._objects[number]

    def _refer(self, value: Any) -> Json:
        if type(value) is np.random.Generator:
            return self._generator(value)
        value = getattr(value, "remote", value) if type(value) is FunctionType else value
        stands_for = getattr(type(value), "stands_for", None)
        if stands_for is not None:
            return {"yours": stands_for(value)}
        number = self._numbers.get(id(value))
        if number is None:
            if len(self._objects) >= MOST_OBJECTS:
                raise WireError("there are too many objects")
            number = self._numbers[id(value)] = len(self._objects)
            self._objects.append(value)  # kept, so that its id stays its own
        return {"mine": [number, type(value).__name__[:50], callable(value)]}

    def _generator(self, value: np.random.Generator) -> Json:
        known = [key for key, generator in self._generators.items() if generator is value]
        key = known[0] if known else f"{self._mark}{len(self._generators)}"
        self._generators[key] = value
        state = value.bit_generator.state
        encoder = Encoder(_no_reference)
        plain = encoder.encode(_listed_state(state))
        return {"generator": [key, type(value.bit_generator).__name__, plain]}

    def _resolve(self, word: str, content: Json) -> Any:
        try:
            if word == "yours":
                return self.own(content)
            if word == "mine":
                number, name, callable_ = content
                if type(number) is int and type(name) is str:
                    return self.foreign(number, name, bool(callable_))
            if word == "shared":
                return self._arrays.received(*content)
            if word == "generator":
                return self._resolved_generator(*content)
        except (TypeError, ValueError, KeyError, AttributeError, OverflowError) as error:
            raise WireError(f"a reference is malformed ({type(error).__name__})") from None
        raise WireError("a value is malformed")

    def _resolved_generator(self, key: str, name: str, state: Json) -> np.random.Generator:
        if type(key) is not str or len(key) > 20 or len(self._generators) > MOST_OBJECTS:
            raise WireError("a generator is malformed")
        generator = self._generators.get(key)
        if generator is None:
            generator = self._generators[key] = np.random.Generator(_BIT_GENERATORS[name](0))
        plain = Decoder(memoryview(b""), _no_resolution).decode(state)
        generator.bit_generator.state = _array_state(plain)
        return generator


def _listed_state(state: Any) -> Any:
    """Return a state of a bit generator with lists in place of arrays."""
    if isinstance(state, dict):
        return {key: _listed_state(value) for key, value in state.items()}
    return state.tolist() if isinstance(state, (np.ndarray, np.generic)) else state


def _array_state(state: Any) -> Any:
    if isinstance(state, dict):
        return {key: _array_state(value) for key, value in state.items()}
    return np.array(state, dtype=np.uint64) if isinstance(state, list) else state


def _no_reference(_: Any) -> Json:
    raise WireError("a generator's state is not a plain value")


def _no_resolution(_: str, __: Json) -> Any:
    raise WireError("a generator's state is not a plain value")
