"""What was heard of a run."""

from dataclasses import dataclass, field
from typing import TypeVar

from dojo.running.events import Done, Ended, Event, Finished, Lost, Started

E = TypeVar("E", bound=Event)


@dataclass
class Run:
    """What was heard of a task while it ran.

    Attributes
    ----------
    parts
        How many processes run a share of it.
    events
        What they said, and how each of them ended; a run may be judged before, once it is complete.
    apart
        Whether the implementation runs in another process than its suite.  Where it does not, it may
        change anything there, and a fault after it was looked at may be its doing.
    """

    parts: int = 1
    events: list[Event] = field(default_factory=list)
    apart: bool = False

    def of(self, kind: type[E]) -> list[E]:
        """Return the events of one kind."""
        return [event for event in self.events if isinstance(event, kind)]

    @property
    def complete(self) -> bool:
        """Whether the facts of every share were run to their end."""
        return len(self.of(Done)) >= self.parts

    @property
    def edges_begun(self) -> bool:
        """Whether the edges were run, or should have been: all facts pass."""
        return self.complete and all(done.passed for done in self.of(Done))

    @property
    def late(self) -> bool:
        """Whether time ended a share."""
        ends = {event.end for event in self.events if isinstance(event, Ended | Lost)}
        return bool(ends & {"deadline", "waited"})

    @property
    def seconds(self) -> float:
        """Processor time of the slowest share; wall time where one was cut short."""
        events: list[Done] | list[Ended] = self.of(Done) if self.complete else self.of(Ended)
        return max((event.seconds for event in events), default=0.0)

    @property
    def running_tests(self) -> list[str]:
        """The tests that were started and not finished, the last of them first."""
        finished = {event.name for event in self.of(Finished)}
        return [event.name for event in reversed(self.of(Started)) if event.name not in finished]
