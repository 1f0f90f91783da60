"""What the learner has done: hints taken and solutions revealed, kept in ``.dojo/state.json``."""

import json
import os
import time
from collections.abc import Iterable, Mapping
from dataclasses import asdict, astuple, dataclass, field, replace
from pathlib import Path
from typing import Any

from dojo.files import write_atomically

VERSION = 1
_LARGEST = 10_000_000  # bytes


@dataclass(frozen=True)
class Record:
    """What is remembered of one kata.

    Attributes
    ----------
    hints
        How many hints were shown.
    gave_up
        Whether the solution was shown before the suite had passed; halves the points.
    edge_hints
        How many hints about the edges were shown.
    known
        Whether the learner knew it already: it is passed over, and earns no points unless it passes.
    lines
        How many lines of the solution were shown one by one; the last one is a surrender.
    due
        When it is to be written again, as a date and time; empty before the first review.
    card
        What the reviews so far say about when that is, as the library for it writes it.
    """

    hints: int = 0
    gave_up: bool = False
    edge_hints: int = 0
    known: bool = False
    lines: int = 0
    due: str = ""
    card: str = ""


@dataclass
class State:
    """The learner's records, by kata.

    Attributes
    ----------
    file
        Where they are kept.
    records
        One for each kata of which there is something to remember.
    route
        The name of the route that the learner is on; empty on the road.
    notices
        Sentences about a file that could not be read or written.
    """

    file: Path
    records: dict[str, Record] = field(default_factory=dict)
    notices: list[str] = field(default_factory=list)
    route: str = ""
    _read_only: bool = False

    @classmethod
    def load(cls, root: Path) -> "State":
        """Read the state of a checkout; a file that makes no sense is set aside, never an error."""
        state = cls(root / ".dojo" / "state.json")
        try:
            if not state.file.exists():
                return state
            if state.file.stat().st_size > _LARGEST:
                raise ValueError("it is too large")
            data = json.loads(state.file.read_text(encoding="utf-8"))
            if data["version"] > VERSION:
                state._read_only = True
                state.notices.append(
                    f"{state.file} was written by a newer version of this tool: hints taken now "
                    "will not be remembered. Update with `nox -s update`."
                )
            state._take(data)
        except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            if not state._read_only:
                state._set_aside(error)
        return state

    @classmethod
    def from_json(cls, data: Any) -> "State":
        """Rebuild a state that is kept nowhere from what `to_json` returned.

        Raises
        ------
        ValueError
            If `data` is no state, or one of a newer version.
        """
        state = cls(Path(), _read_only=True)
        try:
            if data["version"] > VERSION:
                raise ValueError("it was written by a newer version")
            state._take(data)
        except (KeyError, TypeError, AttributeError) as error:
            raise ValueError(f"it makes no sense: {error}") from None
        return state

    def _take(self, data: Any) -> None:
        self.records = {name: _record(entry) for name, entry in data["katas"].items()}
        self.route = str(data.get("route", ""))

    def to_json(self) -> dict[str, Any]:
        """Return the state as plain data."""
        records = {name: asdict(record) for name, record in sorted(self.records.items())}
        return {"version": VERSION, "route": self.route, "katas": records}

    def merge(self, other: "State") -> None:
        """Add what another state remembers, and save: the most hints, each surrender, all that was known.

        The route stays, if there is one; of two dates of a review the later one does.
        """
        for kata, theirs in other.records.items():
            self.records[kata] = _both(self.of(kata), theirs)
        self.route = self.route or other.route
        self._save()

    def rename(self, names: Mapping[str, str]) -> None:
        """Let what is remembered of some katas go to the names that they have now, and save."""
        former = self.records.keys() & names.keys()
        for kata in former:
            self.records[names[kata]] = _both(self.of(names[kata]), self.records.pop(kata))
        if former:
            self._save()

    def of(self, kata: str) -> Record:
        """Return what is remembered of a kata."""
        return self.records.get(kata, Record())

    def remember(self, kata: str, **changes: Any) -> None:
        """Change the record of a kata and save."""
        self.records[kata] = replace(self.of(kata), **changes)
        self._save()

    def know(self, katas: Iterable[str], *, known: bool) -> None:
        """Mark katas as known already, or take the marks away, and save."""
        for kata in katas:
            self.records[kata] = replace(self.of(kata), known=known)
        self._save()

    @property
    def known(self) -> set[str]:
        """The katas that the learner knew already."""
        return {kata for kata, record in self.records.items() if record.known}

    def follow(self, route: str) -> None:
        """Remember the route that the learner is on from now on, and save."""
        self.route = route
        self._save()

    def _save(self) -> None:
        if self._read_only:
            return
        try:
            write_atomically(self.file, json.dumps(self.to_json(), indent=1) + "\n")
        except OSError as error:
            self.notices.append(f"This was not remembered: {error.strerror}: {self.file}.")

    def _set_aside(self, error: Exception) -> None:
        name = f"state.json.bad-{time.strftime('%Y%m%d-%H%M%S')}"
        aside = self.file.with_name(name)
        number = 1
        while aside.exists():
            number += 1
            aside = self.file.with_name(f"{name}-{number}")
        try:
            os.replace(self.file, aside)
        except OSError:
            self._read_only = True
            self.notices.append(f"{self.file} cannot be read ({error}): hints are not remembered.")
        else:
            self.notices.append(
                f"{self.file} could not be read ({error}). It is now {aside.name}, "
                "and hints are counted afresh."
            )


def _both(mine: Record, theirs: Record) -> Record:
    later = max(mine, theirs, key=lambda record: record.due)
    return Record(
        hints=max(mine.hints, theirs.hints),
        gave_up=mine.gave_up or theirs.gave_up,
        edge_hints=max(mine.edge_hints, theirs.edge_hints),
        known=mine.known or theirs.known,
        lines=max(mine.lines, theirs.lines),
        due=later.due,
        card=later.card,
    )


def _record(entry: dict[str, Any]) -> Record:
    record = Record(
        entry["hints"],
        entry["gave_up"],
        entry.get("edge_hints", 0),
        entry.get("known", False),
        entry.get("lines", 0),
        entry.get("due", ""),
        entry.get("card", ""),
    )
    if [type(value) for value in astuple(record)] != [int, bool, int, bool, int, str, str]:
        raise ValueError(f"not a record: {entry!r}")
    hints, edge_hints, lines = (max(count, 0) for count in (record.hints, record.edge_hints, record.lines))
    return replace(record, hints=hints, edge_hints=edge_hints, lines=lines)
