"""The tesseract turns through a fourth direction, and its cells change places."""

import numpy as np
from hypercube import edges
from matplotlib.animation import FuncAnimation
from matplotlib.collections import LineCollection

from dojo.pictures.drawing import BLUE, figure

FRAMES = 36
EYE = 4.0


def draw(kata):
    fig, axes = figure(figsize=(3.6, 3.6))
    axes.set(xlim=(-2.7, 2.7), ylim=(-2.7, 2.7), aspect="equal", xticks=[], yticks=[])
    axes.spines[:].set_visible(False)
    pairs = np.asarray(edges(4))
    lines = LineCollection([], color=BLUE, linewidth=1.2)
    axes.add_collection(lines)
    (points,) = axes.plot([], [], "o", color=BLUE, markersize=4)

    def show(step):
        # A quarter of a turn takes the tesseract to itself, so the film has no end.
        at = np.asarray(kata.frame(np.pi / 4 + np.pi / 2 * step / FRAMES, EYE))
        points.set_data(*at.T)
        lines.set_segments(at[pairs])

    return FuncAnimation(fig, show, frames=FRAMES)
