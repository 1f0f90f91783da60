"""What a figure shows, in a few numbers: the same whatever the version of matplotlib that draws it."""

import math
import re
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.collections import Collection, PathCollection
from matplotlib.figure import Figure
from matplotlib.image import AxesImage
from matplotlib.lines import Line2D
from matplotlib.patches import Patch
from matplotlib.spines import Spine
from matplotlib.text import Annotation, Text

_NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:e[+-]?\d+)?")
_TOLERANCE = 5e-3


def summarise(figure: Figure) -> tuple[str, ...]:
    """Return a line for each thing that a figure shows.

    Parameters
    ----------
    figure
        What was drawn.

    Returns
    -------
    tuple of str
        Limits of the axes; texts; and for lines, points, areas and images how many numbers they
        have, their mean and their standard deviation along each axis.
    """
    return tuple(line for axes in figure.axes for line in _axes(axes))


def same(one: Sequence[str], other: Sequence[str]) -> bool:
    """Return whether two summaries tell of the same picture, up to rounding."""
    return len(one) == len(other) and all(map(_same_line, one, other))


def _same_line(one: str, other: str) -> bool:
    if _NUMBER.sub("", one) != _NUMBER.sub("", other):
        return False
    pairs = zip(_NUMBER.findall(one), _NUMBER.findall(other), strict=True)
    return all(math.isclose(float(a), float(b), rel_tol=_TOLERANCE, abs_tol=_TOLERANCE) for a, b in pairs)


def _axes(axes: Axes) -> Iterator[str]:
    yield f"axes {_numbers([*axes.get_xlim(), *axes.get_ylim()])}"
    for artist in axes.get_children():
        # Saving a figure moves its spines, and the limits tell where they are.
        if artist.get_visible() and artist is not axes.patch and not isinstance(artist, Spine):
            yield from _artist(artist)


def _artist(artist: Artist) -> Iterator[str]:
    if isinstance(artist, Text):
        place = artist.xy if isinstance(artist, Annotation) else artist.get_position()
        if artist.get_text() or isinstance(artist, Annotation):
            yield f"text {artist.get_text()!r} {_numbers(place)}"
        return
    values = _values(artist)
    if values is not None and len(values):
        finite = np.where(np.isfinite(values), values, 0.0)
        shape = [*finite.mean(axis=0), *finite.std(axis=0)]
        yield f"{type(artist).__name__} {len(values)} {_numbers(shape)}"


def _values(artist: Any) -> Any:
    """Return what an artist shows, as an array with a row for each point; None for a part of the frame."""
    if isinstance(artist, Line2D):
        return np.asarray(artist.get_xydata(), dtype=float)
    if isinstance(artist, PathCollection):
        return np.asarray(artist.get_offsets(), dtype=float)
    if isinstance(artist, Collection):
        paths = [np.asarray(path.vertices, dtype=float).reshape(-1, 2) for path in artist.get_paths()]
        return np.concatenate(paths) if paths else None
    if isinstance(artist, AxesImage):
        return np.asarray(artist.get_array(), dtype=float).reshape(-1, 1)
    if isinstance(artist, Patch):
        return artist.get_patch_transform().transform(artist.get_path().vertices)
    return None


def _numbers(values: Any) -> str:
    return " ".join(f"{float(value) + 0.0:.4g}" for value in values)
