"""Where the katas of a commit are, and which have moved since another."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dojo.course import git
from dojo.course.workspace import ROADMAP
from dojo.errors import CourseError


@dataclass(frozen=True)
class Place:
    """A kata's track and name, and its files as paths in the course."""

    track: str
    name: str

    @property
    def folder(self) -> str:
        """The folder that holds all of it."""
        return f"katas/{self.track}/{self.name}"

    @property
    def stub(self) -> str:
        """The file that a learner fills in."""
        return f"{self.folder}/{self.name}.py"

    @property
    def suite(self) -> str:
        """The file with its tests."""
        return f"{self.folder}/test_{self.name}.py"

    @property
    def page(self) -> str:
        """The file with its statement."""
        return f"{self.folder}/README.md"


@dataclass(frozen=True)
class Places:
    """The katas of one commit.

    Attributes
    ----------
    katas
        Where each is, by name.
    former
        Where each place that a kata had before is now.
    """

    katas: Mapping[str, Place]
    former: Mapping[Place, Place]

    @property
    def former_names(self) -> dict[str, str]:
        """The name that each kata with another name before has now."""
        return {old.name: new.name for old, new in self.former.items() if old.name != new.name}

    @property
    def stubs(self) -> dict[str, Place]:
        """Each kata's place, by the path of its stub."""
        return {place.stub: place for place in self.katas.values()}

    def moved_from(self, before: "Places") -> dict[Place, Place]:
        """Return where each kata that another commit has at another place is here."""
        moves = {}
        for old in before.katas.values():
            new = self.katas.get(old.name) or self.former.get(old)
            if new is not None and new != old:
                moves[old] = new
        return moves


def places_in(root: Path, commit: str) -> Places:
    """Return where the katas of a commit are.

    Only names are read, so that a tool can follow a road with things on it that it does not know yet.

    Raises
    ------
    CourseError
        If the roadmap of that commit makes no sense.
    """
    try:
        data = tomllib.loads(git.demand(root, "show", f"{commit}:{ROADMAP}").decode("utf-8"))
        listed = list(_listed(data))
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise CourseError(f"{ROADMAP} of the commit {commit[:10]} makes no sense: {error}.") from None
    former = {Place(*place.split("/")): new for new, old in listed for place in old}
    return Places({place.name: place for place, _ in listed}, former)


def _listed(data: dict[str, Any]) -> Iterator[tuple[Place, list[str]]]:
    for track in data["track"]:
        for kata in track.get("kata", ()):
            yield Place(track["name"], kata["name"]), kata.get("formerly", [])
