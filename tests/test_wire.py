"""Messages between suite and worker: what is sent comes back the same, and nothing else gets in."""

import json
import math
import socket
import struct
import threading

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from dojo.isolation.wire import (
    DEEPEST,
    LARGEST_FRAME,
    LONGEST_TEXT,
    MOST_BITS,
    Channel,
    Closed,
    Decoder,
    Encoder,
    WireError,
)

MANY = settings(max_examples=200, deadline=None, derandomize=True, database=None)

KINDS = st.sampled_from("? i1 u1 <i2 >i2 <i4 <u4 <i8 >i8 <u8 <f2 <f4 >f4 <f8 >f8 <c8 <c16 >c16".split())
ARRAYS = KINDS.flatmap(
    lambda kind: hnp.arrays(kind, hnp.array_shapes(min_dims=0, max_dims=3, min_side=0, max_side=4))
)
SCALARS = (
    st.none()
    | st.booleans()
    | st.integers(-(2**200), 2**200)
    | st.floats()
    | st.complex_numbers()
    | st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
)
KEYS = st.integers() | st.text(st.characters(exclude_categories=["Cs"]), max_size=5)
VALUES = st.recursive(
    SCALARS | ARRAYS,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.lists(inner, max_size=3).map(tuple)
        | st.dictionaries(KEYS, inner, max_size=3)
    ),
    max_leaves=8,
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=10),
    lambda inner: (
        st.lists(inner, max_size=6)
        | st.dictionaries(
            st.sampled_from("array number tuple set dict complex function object x".split()),
            inner,
            max_size=2,
        )
    ),
    max_leaves=20,
)


def refuse(*_):
    """Know no reference."""
    raise WireError("no reference is known here")


def there_and_back(value):
    """Return a value as the other side gets it, through real JSON."""
    encoder = Encoder(refuse)
    text = json.dumps(encoder.encode(value))
    return Decoder(memoryview(b"".join(encoder.buffers)), refuse).decode(json.loads(text))


def same(first, second):  # noqa: PLR0911
    """Return whether two values have the same types, and the same bits."""
    if type(first) is not type(second):
        return False
    if isinstance(first, (list, tuple)):
        return len(first) == len(second) and all(map(same, first, second))
    if isinstance(first, dict):
        return list(first) == list(second) and all(same(first[key], second[key]) for key in first)
    if isinstance(first, np.ndarray):
        return (
            first.shape == second.shape
            and first.dtype == second.dtype
            and first.tobytes() == second.tobytes()
        )
    if isinstance(first, complex):
        return same(first.real, second.real) and same(first.imag, second.imag)
    if isinstance(first, float):
        return struct.pack("d", first) == struct.pack("d", second) or (
            math.isnan(first) and math.isnan(second)
        )
    return first == second


@MANY
@given(VALUES)
def test_values_come_back(value):
    """Types, shapes, kinds of numbers and all bits are kept, NaN, infinity and -0.0 among them."""
    assert same(there_and_back(value), value)


@pytest.mark.parametrize("order", ["C", "F"])
def test_order_in_memory_is_kept(order):
    """Rows first or columns first: what flattening gives a view of stays the same."""
    array = np.asarray(np.arange(6.0).reshape(2, 3), order=order)
    back = there_and_back(array)
    assert back.flags.c_contiguous == array.flags.c_contiguous
    assert same(back, array)


def test_parts_of_arrays_are_sent_whole():
    """Every second entry, backwards, arrives as these entries."""
    array = np.arange(10.0)[::-2]
    assert same(there_and_back(array), array.copy())


def test_what_must_not_be_written_to_arrives_so():
    """The flag that protects an array goes along."""
    array = np.zeros(2)
    array.flags.writeable = False
    assert not there_and_back(array).flags.writeable


class Own(float):
    """A number of a class of its own."""


@pytest.mark.parametrize(
    "value",
    [Own(1.0), np.array([None]), np.ma.masked_all(2), np.array(["x"]), object(), len],
    ids=["subclass", "objects", "masked", "texts", "object", "function"],
)
def test_nothing_but_plain_values_is_sent_by_value(value):
    """Classes of one's own, masked arrays and arrays of objects go by reference or not at all."""
    with pytest.raises(WireError):
        there_and_back(value)


@pytest.mark.parametrize(
    "value",
    [1 << MOST_BITS, "x" * (LONGEST_TEXT + 1), [[]] * 200_001],
    ids=["digits", "text", "parts"],
)
def test_too_much_is_not_sent(value):
    """Numbers, texts and lists have limits."""
    with pytest.raises(WireError):
        there_and_back(value)


def test_too_deep_is_not_sent():
    """Lists in lists have a limit."""
    value = 0.0
    for _ in range(DEEPEST + 1):
        value = [value]
    with pytest.raises(WireError):
        there_and_back(value)


@MANY
@given(JSON, st.binary(max_size=64))
def test_any_json_is_a_value_or_refused(header, data):
    """The decoder gives a value or says that it is none; nothing else comes out of it."""
    try:
        Decoder(memoryview(data), refuse).decode(header)
    except WireError:
        pass


@pytest.mark.parametrize(
    "header",
    [
        {"array": ["<f8", [10**9, 10**9], "C", True, 0, None]},
        {"array": ["<f8", [-1], "C", True, 0, None]},
        {"array": ["|O", [1], "C", True, 0, None]},
        {"array": ["<M8[s]", [1], "C", True, 0, None]},
        {"array": ["<f8", [1], "C", True, -8, None]},
        {"array": ["<f8", [1], "C", True, 2**70, None]},
        {"array": ["<f8", [1] * 40, "C", True, 0, None]},
        {"array": ["<f8", [2], "C", True, 0]},
        {"number": ["|O", 0]},
        {"dict": [[[], 1]]},
        {"tuple": 3},
        {"unknown": 1},
        {"tuple": [], "dict": []},
    ],
)
def test_malformed_values_are_refused(header):
    """Shapes, kinds and places are checked before any memory is asked for."""
    with pytest.raises(WireError):
        Decoder(memoryview(b"12345678"), refuse).decode(header)


def received(data, patience=2.0):
    """Return what a channel makes of some bytes, after which the other side hangs up."""
    ours, theirs = socket.socketpair()
    with ours, theirs:
        writer = threading.Thread(target=lambda: (theirs.sendall(data), theirs.close()))
        writer.start()
        try:
            return Channel(ours, patience).receive()
        finally:
            writer.join()


@MANY
@given(st.binary(max_size=64))
def test_any_bytes_are_a_frame_or_refused(data):
    """Whatever comes through the channel is a message or an error of its own kind."""
    try:
        received(data)
    except WireError:
        pass


@pytest.mark.parametrize(
    "data",
    [
        struct.pack("!II", LARGEST_FRAME + 1, 10),
        struct.pack("!II", 10, 11) + b"x" * 11,
        struct.pack("!II", 2, 2) + b"[]",
        struct.pack("!II", 4, 4) + b"null",
        struct.pack("!II", 3, 3) + b"\xff\xfe{",
        struct.pack("!II", 60_000, 60_000) + b"[" * 60_000,
    ],
    ids=["too large", "header beyond the frame", "list", "null", "no text", "deep"],
)
def test_malformed_frames_are_refused(data):
    """A frame has a size within the limit, and a JSON object at its beginning."""
    with pytest.raises(WireError):
        received(data)


def test_half_a_frame_is_an_end():
    """A peer that hangs up in the middle is gone."""
    with pytest.raises(Closed):
        received(struct.pack("!II", 100, 10) + b"{}")


def test_a_frame_that_trickles_in_is_too_late():
    """The patience is for the whole frame, not for each byte."""
    ours, theirs = socket.socketpair()
    with ours, theirs:
        stop = threading.Event()

        def trickle():
            theirs.sendall(struct.pack("!II", 1000, 10))
            while not stop.wait(0.05):
                theirs.sendall(b" ")

        writer = threading.Thread(target=trickle)
        writer.start()
        try:
            with pytest.raises(TimeoutError):
                Channel(ours, 0.3).receive()
        finally:
            stop.set()
            writer.join()


def test_a_large_frame_is_not_sent():
    """The limit holds on this side too."""
    ours, theirs = socket.socketpair()
    with ours, theirs, pytest.raises(WireError):
        Channel(ours, 1.0).send({}, [bytes(LARGEST_FRAME + 1)])
