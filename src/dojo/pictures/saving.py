"""Figures and animations as files, the same bytes each time."""

from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import numpy as np
from matplotlib import pyplot as plt
from matplotlib.animation import Animation, PillowWriter
from matplotlib.figure import Figure

from dojo.pictures.summary import summarise

FRAMES_PER_SECOND = 12
_DESCRIPTION = "{http://purl.org/dc/elements/1.1/}description"


def save(drawing: Any, path: Path) -> tuple[Figure, tuple[str, ...]]:
    """Write a figure as SVG; an animation as GIF, and its last frame as SVG beside it.

    Parameters
    ----------
    drawing
        What ``draw`` has returned.
    path
        Where the SVG goes.

    Returns
    -------
    figure
        The figure, or that of the last frame.
    summary
        What it shows, as it stands in the file too: saving moves some things.

    Raises
    ------
    TypeError
        If it is neither a figure nor an animation.
    """
    if isinstance(drawing, Animation):
        drawing.save(path.with_suffix(".gif"), writer=PillowWriter(fps=FRAMES_PER_SECOND))
        figure = plt.gcf()  # drawn once more, it would begin again
    elif isinstance(drawing, Figure):
        figure = drawing
        figure.canvas.draw()  # some things find their place only now
    else:
        raise TypeError(f"draw must return a figure or an animation, but returns {type(drawing).__name__}")
    summary = summarise(figure)
    # Neither a date nor a version: the same figure gives the same bytes.
    figure.savefig(path, metadata={"Date": None, "Creator": None, "Description": "\n".join(summary)})
    return figure, summary


def summary_in(path: Path) -> tuple[str, ...]:
    """Return what a saved picture shows, as `summarise` has told it; nothing if it is no picture of ours."""
    try:
        root = ET.parse(path).getroot()  # noqa: S314
    except (OSError, ET.ParseError):
        return ()
    return tuple(next((node.text or "" for node in root.iter(_DESCRIPTION)), "").splitlines())


def pixels(figure: Figure) -> Any:
    """Return a figure as an array of shape (height, width, 3), from 0 to 255."""
    figure.canvas.draw()
    return np.asarray(figure.canvas.buffer_rgba())[..., :3].astype(int)  # type: ignore[attr-defined]
