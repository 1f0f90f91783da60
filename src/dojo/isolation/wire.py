"""Values as frames: a closed list of types, with limits of size, depth and number on both sides.

A frame is ``u32 length | u32 header length | header as JSON | raw bytes of the arrays``.  Nothing is
ever unpickled, and whatever is not as it must be is a `WireError`.
"""

import json
import re
import socket
import struct
import time
from collections.abc import Callable
from typing import Any, Literal, TypeAlias

import numpy as np

Json: TypeAlias = Any
Refer: TypeAlias = Callable[[Any], Json]
Resolve: TypeAlias = Callable[[str, Json], Any]
NameOf: TypeAlias = Callable[[Any], str]

LARGEST_FRAME = 64 * 2**20  # bytes
LARGEST_HEADER = 8 * 2**20  # bytes
DEEPEST = 16
MOST_ITEMS = 200_000
MOST_BITS = 4096
LONGEST_TEXT = 100_000  # characters
MOST_AXES = 32

REQUEST = struct.Struct("!d")  # for a worker: its deadline
_SIZES = struct.Struct("!II")
# Booleans, whole, real and complex numbers of a fixed size, in either order of bytes.
_DTYPE = re.compile(r"\|b1|[|<>][iu]1|[<>](?:[iu][248]|f[248]|f16|c8|c16|c32)")
_SEQUENCES: dict[str, Callable[[list[Any]], Any]] = {"tuple": tuple, "set": set, "frozenset": frozenset}
_PLAIN = (type(None), bool, float)


class WireError(Exception):
    """A frame or a value that is not as it must be."""


class Closed(WireError):
    """The other side is gone."""


class Channel:
    """Frames over a connected stream socket.

    Parameters
    ----------
    stream
        The socket.
    patience
        Seconds within which each frame has to be sent, and each has to come whole; None forever.
    """

    def __init__(self, stream: socket.socket, patience: float | None = None) -> None:
        self._stream = stream
        self._patience = patience

    def send(self, header: Json, buffers: list[bytes]) -> None:
        """Send one frame.

        Raises
        ------
        WireError
            If it is too large, or the other side is gone or does not take it.
        """
        try:
            text = json.dumps(header, separators=(",", ":")).encode()
        except (ValueError, TypeError, RecursionError, UnicodeEncodeError) as error:
            raise WireError(str(error)) from None
        length = len(text) + sum(map(len, buffers))
        if length > LARGEST_FRAME or len(text) > LARGEST_HEADER:
            raise WireError(f"a message of {length} bytes is too large")
        try:
            self._stream.settimeout(self._patience)
            self._stream.sendall(b"".join([_SIZES.pack(length, len(text)), text, *buffers]))
        except TimeoutError:
            raise WireError("a message was not received in time") from None
        except OSError:
            raise Closed("the other side is gone") from None

    def receive(self) -> tuple[dict[str, Json], memoryview]:
        """Return the header of the next frame, and the bytes after it.

        Raises
        ------
        WireError
            If the frame is malformed or too large, or does not come in time.
        """
        end = None if self._patience is None else time.monotonic() + self._patience
        length, text_length = _SIZES.unpack(self._exactly(_SIZES.size, end))
        if not 0 <= text_length <= min(length, LARGEST_HEADER) or length > LARGEST_FRAME:
            raise WireError("a message is too large or malformed")
        frame = self._exactly(length, end)
        try:
            header = json.loads(bytes(frame[:text_length]))
        except (ValueError, RecursionError):
            raise WireError("a message is not JSON") from None
        if type(header) is not dict:
            raise WireError("a message is not an object")
        return header, frame[text_length:]

    def _exactly(self, length: int, end: float | None) -> memoryview:
        # Memory is asked for as it comes: a length is only a claim.
        chunks = bytearray()
        while len(chunks) < length:
            if end is not None:
                left = end - time.monotonic()
                if left <= 0:
                    raise TimeoutError
                self._stream.settimeout(left)
            try:
                chunk = self._stream.recv(min(length - len(chunks), 1 << 20))
            except TimeoutError:
                raise
            except OSError:
                raise Closed("the other side is gone") from None
            if not chunk:
                raise Closed("the other side is gone")
            chunks += chunk
        return memoryview(chunks)


class Encoder:
    """Turns values into JSON and buffers.

    Parameters
    ----------
    refer
        Returns the JSON of a reference for whatever is not a plain value.
    name_of
        Returns the name of an array; None to share no arrays.
    """

    def __init__(self, refer: Refer, name_of: NameOf | None = None) -> None:
        self._refer = refer
        self._name_of = name_of
        self._items = 0
        self._offset = 0
        self.buffers: list[bytes] = []

    def encode(self, value: Any, depth: int = 0) -> Json:  # noqa: PLR0911
        """Return the JSON for a value; the bytes of arrays go to `buffers`.

        Raises
        ------
        WireError
            If there is too much of it.
        """
        self._items += 1
        if depth > DEEPEST or self._items > MOST_ITEMS:
            raise WireError("a value is nested too deeply or has too many parts")
        kind = type(value)
        if kind in _PLAIN:
            return value
        if kind is int:
            return _checked_int(value)
        if kind is str:
            return _checked_text(value)
        if kind is list:
            return [self.encode(entry, depth + 1) for entry in value]
        if kind in (tuple, set, frozenset):
            return {kind.__name__: [self.encode(entry, depth + 1) for entry in value]}
        if kind is dict:
            pairs = [[self.encode(k, depth + 1), self.encode(v, depth + 1)] for k, v in value.items()]
            return {"dict": pairs}
        if kind is complex:
            return {"complex": [value.real, value.imag]}
        if (kind is np.ndarray or isinstance(value, np.generic)) and _DTYPE.fullmatch(value.dtype.str):
            return self._array(value)
        return self._refer(value)

    def _array(self, value: Any) -> Json:
        if type(value) is not np.ndarray:
            return {"number": [value.dtype.str, self._buffer(value)]}
        if self._name_of is None:
            return self.unshared(value)
        return self.unshared(value, self._name_of(value))

    def unshared(self, array: Any, name: str | None = None) -> Json:
        """Return the JSON for an array with all its entries."""
        shape, writeable = list(array.shape), bool(array.flags.writeable)
        # The order of entries in memory is kept: whether a flattened array is a view depends on it.
        order: Literal["C", "F"] = "F" if array.flags.f_contiguous and not array.flags.c_contiguous else "C"
        return {"array": [array.dtype.str, shape, order, writeable, self._buffer(array, order), name]}

    def _buffer(self, value: Any, order: Literal["C", "F"] = "C") -> int:
        data = value.tobytes(order)
        self.buffers.append(data)
        first, self._offset = self._offset, self._offset + len(data)
        return first


class Decoder:
    """Turns JSON and bytes back into values.

    Parameters
    ----------
    data
        The bytes of the arrays.
    resolve
        Returns what a reference stands for, from its word and its JSON.
    """

    def __init__(self, data: memoryview, resolve: Resolve) -> None:
        self._data = data
        self._resolve = resolve
        self._items = 0

    def decode(self, value: Json, depth: int = 0) -> Any:
        """Return the value for some JSON.

        Raises
        ------
        WireError
            If it is not what `Encoder` makes.
        """
        self._items += 1
        if depth > DEEPEST or self._items > MOST_ITEMS:
            raise WireError("a value is nested too deeply or has too many parts")
        kind = type(value)
        if kind in _PLAIN:
            return value
        if kind is int:
            return _checked_int(value)
        if kind is str:
            return _checked_text(value)
        if kind is list:
            return [self.decode(entry, depth + 1) for entry in value]
        if kind is dict and len(value) == 1:
            ((word, content),) = value.items()
            return self._compound(word, content, depth)
        raise WireError("a value is malformed")

    def _compound(self, word: str, content: Json, depth: int) -> Any:
        try:
            if word in _SEQUENCES:
                return _SEQUENCES[word]([self.decode(entry, depth + 1) for entry in _listed(content)])
            if word == "dict":
                return {self.decode(k, depth + 1): self.decode(v, depth + 1) for k, v in _listed(content)}
            if word == "complex":
                real, imaginary = content
                return complex(float(real), float(imaginary))
            if word == "number":
                dtype, first = content
                return self._numbers(dtype, (), first)[()]
            if word == "array":
                dtype, shape, order, writeable, first, name = content
                array = self._numbers(dtype, tuple(shape), first, "F" if order == "F" else "C")
                array.flags.writeable = bool(writeable)
                return array if name is None else self._resolve("shared", [name, array])
        except (TypeError, ValueError, OverflowError, AttributeError) as error:
            raise WireError(f"a value is malformed ({type(error).__name__})") from None
        return self._resolve(word, content)

    def _numbers(self, dtype: str, shape: tuple[int, ...], first: int, order: Literal["C", "F"] = "C") -> Any:
        if type(dtype) is not str or not _DTYPE.fullmatch(dtype) or len(shape) > MOST_AXES:
            raise WireError("an array is malformed")
        if type(first) is not int or any(type(length) is not int or length < 0 for length in shape):
            raise WireError("an array is malformed")
        kind = np.dtype(dtype)
        size = kind.itemsize
        for length in shape:
            size *= length
        if first < 0 or first + size > len(self._data):
            raise WireError("an array has a different number of bytes than its shape needs")
        flat = np.frombuffer(bytes(self._data[first : first + size]), kind)
        return flat.reshape(shape, order=order).copy(order="K")


def _listed(content: Json) -> list[Json]:
    if type(content) is not list:
        raise WireError("a value is malformed")
    return content


def _checked_int(value: int) -> int:
    if value.bit_length() > MOST_BITS:
        raise WireError(f"a whole number has more than {MOST_BITS} bits")
    return value


def _checked_text(value: str) -> str:
    if len(value) > LONGEST_TEXT:
        raise WireError(f"a text has more than {LONGEST_TEXT} characters")
    return value
