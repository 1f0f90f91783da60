"""A part of the road: some katas with all that they need, as a roadmap of its own."""

import re
import tomllib
from collections.abc import Collection, Iterator
from typing import Any

from dojo.course.roadmap import Roadmap

_TABLE = re.compile(r"^(?=\[\[)", re.MULTILINE)
# A list's item or a table's row in the README of the road or of a track, by where its first link leads.
_ROW = re.compile(r"(?:- \[|\| \[)[^\]]*\]\((\w+)(?:/README\.md)?\)")


def with_needs(roadmap: Roadmap, names: Collection[str]) -> frozenset[str]:
    """Return the names of some katas and of all that they build on."""
    return frozenset(names).union(*(roadmap.all_needs(roadmap.named(name)) for name in names))


def excerpt(text: str, katas: Collection[str]) -> str:
    """Return a roadmap with some katas only, with the routes and topics that can do without the others.

    Parameters
    ----------
    text
        The whole roadmap.
    katas
        The names of those that stay, with all that they need.
    """
    head, *tables = _TABLE.split(text)
    return head + "".join(_kept(tables, frozenset(katas)))


def _kept(tables: list[str], katas: frozenset[str]) -> Iterator[str]:
    known = set(katas)  # and the tracks and routes that are left of the whole
    track = ""
    for table in tables:
        data: Any = tomllib.loads(table)
        if "route" in data:
            (route,) = data["route"]
            if known.issuperset([*route["katas"], *route.get("granted", ())]):
                known.add(route["name"])
                yield table
        elif "topic" in data:
            if known.issuperset(data["topic"][0]["katas"]):
                yield table
        elif isinstance(data["track"], list):
            track = table
        elif data["track"]["kata"][0]["name"] in katas:
            if track:
                known.add(tomllib.loads(track)["track"][0]["name"])
                yield track
                track = ""
            yield table


def without_links(text: str, known: Collection[str]) -> str:
    """Return the README of the road or of a track without the rows for what is not there."""
    lines = text.splitlines(keepends=True)
    return "".join(line for line in lines if (row := _ROW.match(line)) is None or row[1] in known)
