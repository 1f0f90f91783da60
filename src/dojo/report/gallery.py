"""The pictures that a learner's own code has drawn, to be put into a page."""

import base64
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from dojo.course.images import images_in
from dojo.course.roadmap import Kata, Roadmap
from dojo.course.workspace import Workspace
from dojo.files import read

_LARGEST = 1_000_000  # bytes: all of them are in one page
_KINDS = {".svg": "image/svg+xml", ".gif": "image/gif"}


@dataclass(frozen=True)
class Picture:
    """One picture.

    Attributes
    ----------
    title
        The kata's.
    alt
        The text for those who cannot see it, from the kata's page.
    file
        Where it lies.
    still, moving
        The picture itself as an address, and its animation; None where there is none, or none of a size
        that a page can hold.
    """

    title: str
    alt: str
    file: str
    still: str | None
    moving: str | None


def pictures_of(workspace: Workspace, roadmap: Roadmap) -> Iterator[Picture]:
    """Yield the pictures in ``.dojo/pictures``, in the order of the road."""
    folder = workspace.root / ".dojo" / "pictures"
    for kata in roadmap.katas:
        files = {suffix: folder / f"{kata.name}{suffix}" for suffix in _KINDS}
        there = [file for file in files.values() if file.is_file()]
        if there:
            shown = workspace.relative(there[-1])
            yield Picture(
                kata.title, _alt(workspace, kata), shown, _address(files[".svg"]), _address(files[".gif"])
            )


def _alt(workspace: Workspace, kata: Kata) -> str:
    page = (read(workspace.folder(kata) / "README.md") or b"").decode("utf-8", "replace")
    told = (alt for alt, source in images_in(page) if source.startswith("picture."))
    return next(told, f"The picture of {kata.title}")


def _address(file: Path) -> str | None:
    data = read(file)
    if not data or len(data) > _LARGEST:
        return None
    return f"data:{_KINDS[file.suffix]};base64,{base64.b64encode(data).decode()}"
