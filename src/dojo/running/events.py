"""What is heard of a run: typed events, each a line of JSON; a line that is none is dropped."""

import json
import math
from collections.abc import Callable
from dataclasses import asdict, dataclass, fields
from typing import Any, TypeAlias, get_args, get_origin, get_type_hints

LONGEST_LINE = 4 * 2**20  # bytes


@dataclass(frozen=True)
class Looked:
    """The file was looked at, without running it: its forbidden lines, and whether it is untouched."""

    lines: tuple[str, ...]
    untouched: bool


@dataclass(frozen=True)
class Used:
    """What was seen of forbidden calls while the tests ran: a sentence for each."""

    lines: tuple[str, ...]


@dataclass(frozen=True)
class Broken:
    """The file cannot become a module; the sentence says why."""

    sentence: str


@dataclass(frozen=True)
class SuiteError:
    """The suite itself cannot be read."""

    text: str


@dataclass(frozen=True)
class Collected:
    """The tests of the suite, in its order: their names, what each states, and whether it is an edge."""

    names: tuple[str, ...]
    statements: tuple[str, ...]
    edges: tuple[bool, ...]


@dataclass(frozen=True)
class Started:
    """A test has begun."""

    name: str


@dataclass(frozen=True)
class Finished:
    """A test has ended: how, why, the example that shows it, and what was printed in that example."""

    name: str
    outcome: str
    message: str
    snippet: str
    printed: str


@dataclass(frozen=True)
class Done:
    """All facts of this share have run, in so many seconds of processor time, and passed or not."""

    passed: bool
    seconds: float


@dataclass(frozen=True)
class Diagnosis:
    """What was probably misunderstood."""

    sentences: tuple[str, ...]


@dataclass(frozen=True)
class Late:
    """Most of the time is used up, and the implementation is at this line of its file."""

    line: int


@dataclass(frozen=True)
class Flood:
    """The implementation has printed more than anybody reads."""


@dataclass(frozen=True)
class Lost:
    """The worker that held the implementation is no more: ``deadline``, ``exit`` or ``garbage``."""

    end: str
    code: int


@dataclass(frozen=True)
class Fault:
    """The tool could not go on; the text is its traceback."""

    text: str


@dataclass(frozen=True)
class Proven:
    """A first fork was tried: numpy ``crashes`` or ``hangs`` in it, or all is well."""

    fault: str


@dataclass(frozen=True)
class Ended:
    """A child has ended; said by the process that forked it, never by the child.

    Attributes
    ----------
    end
        ``exit``; ``deadline`` where its processor time was used up; ``waited`` where it took too
        long without using it; ``cancelled``.
    code
        Exit status, or minus the number of the signal.
    seconds
        Since its start, by the clock on the wall.
    """

    end: str
    code: int
    seconds: float


Event: TypeAlias = (
    Looked
    | Used
    | Broken
    | SuiteError
    | Collected
    | Started
    | Finished
    | Done
    | Diagnosis
    | Late
    | Flood
    | Lost
    | Fault
    | Proven
    | Ended
)
Emit: TypeAlias = Callable[[Event], None]

_KINDS: dict[str, type[Any]] = {kind.__name__: kind for kind in get_args(Event)}
_TYPES = {
    name: [(field.name, get_type_hints(kind)[field.name]) for field in fields(kind)]
    for name, kind in _KINDS.items()
}


def as_line(event: Event) -> bytes:
    """Return an event as one line of JSON."""
    return json.dumps([type(event).__name__, asdict(event)]).encode() + b"\n"


def parse_event(line: bytes) -> Event | None:
    """Return the event that a line tells, or None if it tells none.

    Whatever a child has written is read here, and nothing of it is believed: a line that is too
    long, no JSON, of no known kind, or with a value of another type, tells nothing.
    """
    if len(line) > LONGEST_LINE:
        return None
    try:
        name, values = json.loads(line)
        wanted = _TYPES[name]
        if len(values) != len(wanted):
            return None
        event: Event = _KINDS[name](**{field: _checked(values[field], kind) for field, kind in wanted})
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None
    return event


def _checked(value: Any, kind: Any) -> Any:
    if get_origin(kind) is tuple:
        if type(value) is not list:
            raise TypeError(kind)
        return tuple(_checked(entry, get_args(kind)[0]) for entry in value)
    if kind is float and type(value) in (int, float) and math.isfinite(value) and value >= 0:
        return float(value)
    if type(value) is not kind or kind is float:
        raise TypeError(kind)
    return value
