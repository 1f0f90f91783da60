"""What the pictures share: colours, arrows and axes."""

from pathlib import Path
from typing import Any

import numpy as np
from matplotlib import pyplot as plt
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from numpy.typing import ArrayLike

STYLE = Path(__file__).with_name("dojo.mplstyle")

# Okabe and Ito, "Color Universal Design", 2008: https://jfly.uni-koeln.de/color/
BLUE = "#0072B2"
RED = "#D55E00"
GREEN = "#009E73"
PINK = "#CC79A7"
ORANGE = "#E69F00"
GREY = "#8A8A8A"


def figure(columns: int = 1, rows: int = 1, **options: Any) -> tuple[Figure, Any]:
    """Return a new figure and its axes.

    Parameters
    ----------
    columns, rows
        How many axes stand beside and below one another.
    options
        What `matplotlib.pyplot.subplots` takes, such as ``figsize`` in inches.

    Returns
    -------
    figure, axes
        One of `Axes`, or an array of them.
    """
    return plt.subplots(rows, columns, **options)


def arrow(axes: Axes, start: ArrayLike, end: ArrayLike, colour: str, label: str = "", **options: Any) -> None:
    """Draw an arrow between two points of the plane.

    Parameters
    ----------
    axes, colour
        Where and how.
    start, end
        Points of shape (2,).
    label
        Written beyond the tip.
    options
        ``linewidth`` and the like, for the arrow.
    """
    tail, tip = np.asarray(start, dtype=float), np.asarray(end, dtype=float)
    style = {"arrowstyle": "-|>", "mutation_scale": 11, "linewidth": 1.8, "shrinkA": 0, "shrinkB": 0}
    axes.annotate("", tuple(tip), tuple(tail), arrowprops=style | {"color": colour} | options)
    length = float(np.hypot(*(tip - tail)))
    if label and length:
        shift = 9 * (tip - tail) / length
        axes.annotate(
            label,
            tuple(tip),
            tuple(shift),
            textcoords="offset points",
            color=colour,
            ha="center",
            va="center",
        )


def plane(axes: Axes, left: float, right: float, bottom: float, top: float) -> None:
    """Make a plane with equal units, thin lines through 0 and no frame.

    Parameters
    ----------
    axes
        What becomes the plane.
    left, right, bottom, top
        Its limits.
    """
    axes.set(xlim=(left, right), ylim=(bottom, top), aspect="equal", xticks=[], yticks=[])
    axes.axhline(0, color=GREY, linewidth=0.6, zorder=0)
    axes.axvline(0, color=GREY, linewidth=0.6, zorder=0)
    axes.spines[:].set_visible(False)


def right_angle(axes: Axes, corner: ArrayLike, one: ArrayLike, other: ArrayLike, size: float) -> None:
    """Mark a right angle.

    Parameters
    ----------
    axes
        Where.
    corner
        The point of the angle, of shape (2,).
    one, other
        The directions of its sides, of shape (2,), not 0.
    size
        The length of the mark's sides.
    """
    at, first, second = (np.asarray(value, dtype=float) for value in (corner, one, other))
    first, second = (size * side / np.hypot(*side) for side in (first, second))
    corners = np.array([at + first, at + first + second, at + second])
    axes.plot(*corners.T, color=GREY, linewidth=0.8)
