"""The course as data: tracks, katas, their order and what needs what."""

import tomllib
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from dojo.course.roadmap_faults import did_you_mean, faults
from dojo.errors import CourseError, UsageError


@dataclass(frozen=True)
class Kata:
    """One exercise.

    Attributes
    ----------
    name, track
        Its folder's name, and the name of the track it lies in.
    title
        For people.
    difficulty
        From 1, one formula, to 5, a capstone.  Also its points.
    needs
        Names of the katas to solve first.
    forbid
        Dotted names and operators that would do the exercise.
    elective
        Whether it is a side road: shown, and never the next kata.
    formerly
        Where it was before, each as ``track/name``.
    """

    name: str
    track: str
    title: str
    difficulty: int
    needs: tuple[str, ...] = ()
    forbid: tuple[str, ...] = ()
    elective: bool = False
    formerly: tuple[str, ...] = ()

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> "Kata":
        """Rebuild a kata from plain data."""
        lists = ("needs", "forbid", "formerly")
        return cls(**data | {key: tuple(data[key]) for key in lists})


@dataclass(frozen=True)
class Track:
    """A part of the road."""

    name: str
    title: str
    katas: tuple[Kata, ...]


@dataclass(frozen=True)
class Route:
    """A short way to one goal.

    Attributes
    ----------
    name, title
        What is typed, and what is read.
    katas
        Names, in an order that respects the needs.
    granted
        Names of the routes that are taken for granted.
    """

    name: str
    title: str
    katas: tuple[str, ...]
    granted: tuple[str, ...] = ()


@dataclass(frozen=True)
class Topic:
    """Something that a reader may want to learn.

    Attributes
    ----------
    words
        What it is called.
    katas
        The katas and tracks that teach it.
    """

    words: str
    katas: tuple[str, ...]


@dataclass(frozen=True)
class Roadmap:
    """All tracks, in reading order, the routes, and where each topic is taught."""

    tracks: tuple[Track, ...]
    routes: tuple[Route, ...] = ()
    topics: tuple[Topic, ...] = ()

    @classmethod
    def read(cls, path: Path) -> "Roadmap":
        """Read a ``roadmap.toml``.

        Raises
        ------
        CourseError
            If the file cannot be read, with every fault that was found, a line for each.
        """
        try:
            data = tomllib.loads(path.read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            raise CourseError(f"{path}: {error}") from error
        found = list(faults(data))
        if found:
            raise CourseError("\n".join(f"{path}: {fault}" for fault in found))
        routes = tuple(_route(entry) for entry in data.get("route", ()))
        topics = tuple(Topic(entry["words"], tuple(entry["katas"])) for entry in data.get("topic", ()))
        return cls(tuple(_track(entry) for entry in data["track"]), routes, topics)

    @cached_property
    def katas(self) -> tuple[Kata, ...]:
        """All katas, in reading order."""
        return tuple(kata for track in self.tracks for kata in track.katas)

    @cached_property
    def names(self) -> tuple[str, ...]:
        """The names of all katas, in reading order."""
        return tuple(kata.name for kata in self.katas)

    def all_needs(self, kata: Kata) -> tuple[str, ...]:
        """Return the names of all katas that one builds on, directly or through others, sorted."""
        return tuple(sorted(self._closures[kata.name]))

    @cached_property
    def _closures(self) -> dict[str, frozenset[str]]:
        closures: dict[str, frozenset[str]] = {}
        for kata in self.katas:  # what a kata needs stands before it
            closures[kata.name] = frozenset(kata.needs).union(*(closures[name] for name in kata.needs))
        return closures

    def named(self, name: str) -> Kata:
        """Return the kata of exactly that name, which is there."""
        return self._by_name[name]

    @cached_property
    def _by_name(self) -> dict[str, Kata]:
        return {kata.name: kata for kata in self.katas}

    @cached_property
    def former_names(self) -> dict[str, str]:
        """The name that each kata with another name before has now."""
        before = {place.partition("/")[2]: kata.name for kata in self.katas for place in kata.formerly}
        return {old: new for old, new in before.items() if old != new}

    def kata(self, typed: str) -> Kata:
        """Return the kata that a person means.

        Parameters
        ----------
        typed
            A name, the beginning of one, a former name, ``track/name``, or a path to something in its folder.

        Raises
        ------
        UsageError
            If no kata or more than one fits.
        """
        word = typed.strip().replace("\\", "/").rstrip("/").lower().replace("-", "_")
        word = self._name_in_path(word)
        word = self.former_names.get(word, word)
        exact = [kata for kata in self.katas if kata.name == word]
        fitting = exact or [kata for kata in self.katas if kata.name.startswith(word)]
        if not word or not fitting:
            raise UsageError(f"There is no kata `{typed}`.{self._nearest(word)}")
        if len(fitting) > 1:
            names = ", ".join(f"`{kata.name}`" for kata in fitting)
            raise UsageError(f"`{typed}` matches several katas: {names}.")
        return fitting[0]

    def track(self, typed: str) -> Track:
        """Return the track that a person means.

        Raises
        ------
        UsageError
            If there is none.
        """
        for track in self.tracks:
            if track.name == typed.strip().rstrip("/").rpartition("/")[2]:
                return track
        names = [track.name for track in self.tracks]
        raise UsageError(
            f"There is no track `{typed}`.{did_you_mean(typed, names)} Tracks: {', '.join(names)}."
        )

    def route(self, name: str) -> Route | None:
        """Return the route of that name, or None if there is none (any more)."""
        return next((route for route in self.routes if route.name == name), None)

    def _name_in_path(self, word: str) -> str:
        parts = [part.removesuffix(".py").removeprefix("test_") for part in word.split("/")]
        known = [part for part in parts if part in self.names or part in self.former_names]
        return known[-1] if known else parts[-1]

    def _nearest(self, word: str) -> str:
        containing = [name for name in self.names if word and word in name]
        hint = did_you_mean(word, self.names) or did_you_mean(word, containing, cutoff=0.0)
        return f"{hint} `nox -s progress` shows them all."


def _route(entry: dict[str, Any]) -> Route:
    katas, granted = tuple(entry["katas"]), tuple(entry.get("granted", ()))
    return Route(entry["name"], entry["title"], katas, granted)


def _track(entry: dict[str, Any]) -> Track:
    katas = tuple(
        Kata(
            name=kata["name"],
            track=entry["name"],
            title=kata["title"],
            difficulty=kata["difficulty"],
            needs=tuple(kata.get("needs", ())),
            forbid=tuple(kata.get("forbid", ())),
            elective=kata.get("elective", False),
            formerly=tuple(kata.get("formerly", ())),
        )
        for kata in entry.get("kata", ())
    )
    return Track(entry["name"], entry["title"], katas)
