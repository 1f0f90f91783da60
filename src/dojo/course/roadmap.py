"""The course as data: tracks, katas, their order and what needs what."""

import keyword
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from dojo.errors import CourseError, UsageError

_TRACK_KEYS = {"name", "title", "kata"}
_KATA_KEYS = {"name", "title", "difficulty", "needs", "forbid"}


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
    """

    name: str
    track: str
    title: str
    difficulty: int
    needs: tuple[str, ...] = ()
    forbid: tuple[str, ...] = ()

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> "Kata":
        """Rebuild a kata from plain data."""
        return cls(**data | {"needs": tuple(data["needs"]), "forbid": tuple(data["forbid"])})


@dataclass(frozen=True)
class Track:
    """A part of the road."""

    name: str
    title: str
    katas: tuple[Kata, ...]


@dataclass(frozen=True)
class Roadmap:
    """All tracks, in reading order."""

    tracks: tuple[Track, ...]

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
        faults = list(_faults(data))
        if faults:
            raise CourseError("\n".join(f"{path}: {fault}" for fault in faults))
        return cls(tuple(_track(entry) for entry in data["track"]))

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
        found: set[str] = set()
        waiting = list(kata.needs)
        while waiting:
            name = waiting.pop()
            if name not in found:
                found.add(name)
                waiting.extend(self.named(name).needs)
        return tuple(sorted(found))

    def named(self, name: str) -> Kata:
        """Return the kata of exactly that name, which is there."""
        return self._by_name[name]

    @cached_property
    def _by_name(self) -> dict[str, Kata]:
        return {kata.name: kata for kata in self.katas}

    def kata(self, typed: str) -> Kata:
        """Return the kata that a person means.

        Parameters
        ----------
        typed
            A name, the beginning of one, ``track/name``, or a path to something in its folder.

        Raises
        ------
        UsageError
            If no kata or more than one fits.
        """
        word = typed.strip().replace("\\", "/").rstrip("/").lower().replace("-", "_")
        word = self._name_in_path(word)
        exact = [kata for kata in self.katas if kata.name == word]
        fitting = exact or [kata for kata in self.katas if kata.name.startswith(word)]
        if not word or not fitting:
            raise UsageError(f"There is no kata `{typed}`.{self._nearest(word)}")
        if len(fitting) > 1:
            names = ", ".join(f"`{kata.name}`" for kata in fitting)
            raise UsageError(f"`{typed}` matches several katas: {names}.")
        return fitting[0]

    def _name_in_path(self, word: str) -> str:
        parts = [part.removesuffix(".py").removeprefix("test_") for part in word.split("/")]
        known = [part for part in parts if part in self.names]
        return known[-1] if known else parts[-1]

    def _nearest(self, word: str) -> str:
        containing = [name for name in self.names if word and word in name]
        hint = _did_you_mean(word, self.names) or _did_you_mean(word, containing, cutoff=0.0)
        return f"{hint} `nox -s progress` shows them all."


def _track(entry: dict[str, Any]) -> Track:
    katas = tuple(
        Kata(
            name=kata["name"],
            track=entry["name"],
            title=kata["title"],
            difficulty=kata["difficulty"],
            needs=tuple(kata.get("needs", ())),
            forbid=tuple(kata.get("forbid", ())),
        )
        for kata in entry.get("kata", ())
    )
    return Track(entry["name"], entry["title"], katas)


def _faults(data: dict[str, Any]) -> Iterable[str]:
    """Yield everything that is wrong with a parsed roadmap."""
    tracks = data.get("track")
    if not _is_list_of(tracks, dict) or set(data) != {"track"}:
        yield "must hold [[track]] tables and nothing else"
        return
    before: list[str] = []
    names: list[object] = []
    for track in tracks or ():
        if track.get("name") in names:
            yield f"track {track['name']!r} is listed twice; names are unique"
        names.append(track.get("name", ""))
        yield from _key_faults(track, _TRACK_KEYS, {"name", "title"}, "track")
        if not _is_list_of(track.get("kata", []), dict):
            yield f"track {track.get('name')!r}: `kata` must be [[track.kata]] tables"
            continue
        for kata in track.get("kata", []):
            yield from _kata_faults(kata, before)
            before.append(kata.get("name", ""))


def _kata_faults(kata: dict[str, Any], before: list[str]) -> Iterable[str]:
    name = kata.get("name")
    where = f"kata {name!r}"
    yield from _key_faults(kata, _KATA_KEYS, {"name", "title", "difficulty"}, "kata")
    if name in before:
        yield f"{where} is listed twice; names are unique"
    difficulty = kata.get("difficulty")
    if type(difficulty) is not int or not 1 <= difficulty <= 5:
        yield f"{where}: `difficulty` must be a whole number from 1 to 5, not {difficulty!r}"
    for key in ("needs", "forbid"):
        if not _is_list_of(kata.get(key, []), str):
            yield f"{where}: `{key}` must be a list of names, not {kata[key]!r}"
            return
    for need in kata.get("needs", []):
        if need not in before:
            hint = _did_you_mean(need, before)
            yield f"{where} needs `{need}`, which does not come before it on the road.{hint}"


def _key_faults(table: dict[str, Any], known: set[str], text: set[str], kind: str) -> Iterable[str]:
    where = f"{kind} {table.get('name')!r}"
    for key in sorted(table.keys() - known):
        hint = _did_you_mean(key, known) or f" Known: {', '.join(sorted(known))}."
        yield f"{where}: unknown key `{key}`.{hint}"
    for key in sorted(text):
        if key == "difficulty":
            continue
        if not isinstance(table.get(key), str) or not table[key].strip():
            yield f"{where}: `{key}` must be text, not {table.get(key)!r}"
    name = table.get("name")
    if isinstance(name, str) and not (name.isascii() and name.isidentifier() and name == name.lower()):
        yield f"{where}: a name may contain only lower-case letters, digits and underscores"
    elif isinstance(name, str) and keyword.iskeyword(name):
        yield f"{where}: a name must not be a Python keyword"


def _is_list_of(value: object, kind: type) -> bool:
    return isinstance(value, list) and all(isinstance(item, kind) for item in value)


def _did_you_mean(typed: str, known: Iterable[str], cutoff: float = 0.5) -> str:
    import difflib  # only a mistake costs the time of this import

    close = difflib.get_close_matches(typed, list(known), n=1, cutoff=cutoff)
    return f" Did you mean `{close[0]}`?" if close else ""
