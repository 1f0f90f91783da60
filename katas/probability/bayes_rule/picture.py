"""A thousand people as dots: of those with a positive test, few are ill."""

import numpy as np
from matplotlib.patches import PathPatch
from matplotlib.path import Path

from dojo.pictures.drawing import BLUE, GREY, ORANGE, RED, figure

PRIOR, LIKELIHOOD = np.array([0.01, 0.99]), np.array([0.9, 0.09])


def dots(axes, numbers, colour):
    """Draw people, in columns of 20, as round ends of short strokes: they take little space in the file."""
    columns, rows = np.divmod(np.asarray(numbers), 20)
    places = np.column_stack([14 + 6.5 * columns, 147 - 6.5 * rows])
    path = Path(np.repeat(places, 2, axis=0), [Path.MOVETO, Path.LINETO] * len(places))
    path.should_simplify = False
    axes.add_patch(PathPatch(path, edgecolor=colour, facecolor="none", linewidth=4.2, capstyle="round"))


def draw(kata):
    ill, healthy = np.asarray(kata.posterior(PRIOR, LIKELIHOOD), dtype=float) * 1000 * (PRIOR @ LIKELIHOOD)
    ill, healthy = round(float(ill)), round(float(healthy))
    fig, axes = figure(figsize=(4.8, 2.8))
    axes.set_position((0, 0, 1, 1))
    axes.set(xlim=(0, 345.6), ylim=(0, 201.6))
    axes.axis("off")
    people = np.arange(1000)
    dots(axes, people[:ill], RED)
    dots(axes, people[ill : ill + healthy], ORANGE)
    dots(axes, people[ill + healthy : 990 + ill], GREY)
    dots(axes, people[990 + ill :], BLUE)
    axes.text(10, 186, "test positive:", va="center")
    axes.text(10, 172, f"{ill} ill", color=RED, va="center")
    axes.text(10, 158, f"{healthy} healthy", color=ORANGE, va="center")
    axes.text(336, 158, "test negative", va="center", ha="right")
    axes.text(336, 10, f"{10 - ill} ill", color=BLUE, va="center", ha="right")
    return fig
