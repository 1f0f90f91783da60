"""The triangle of all distributions over three outcomes; points beside it, and the nearest ones in it."""

import numpy as np

from dojo.pictures.drawing import BLUE, GREY, RED, arrow, figure

CORNERS = np.array([[0.0, 0.0], [1.0, 0.0], [0.5, np.sqrt(0.75)]])
POINTS = np.array(
    [
        [0.9, 0.5, -0.2],
        [-0.3, 0.9, 0.4],
        [1.35, -0.2, -0.15],
        [0.55, -0.35, 0.8],
        [-0.25, -0.1, 1.35],
        [0.3, 0.4, 0.3],
    ]
)
LABELS = [("(1, 0, 0)", (-10, 3), "right"), ("(0, 1, 0)", (2, -13), "left"), ("(0, 0, 1)", (8, 0), "left")]


def draw(kata):
    fig, axes = figure()
    axes.fill(*CORNERS.T, facecolor=GREY, alpha=0.18)
    axes.fill(*CORNERS.T, facecolor="none", edgecolor=GREY, linewidth=1)
    for x in POINTS:
        # What the sum is too large by is at a right angle to the paper.
        start = (x - (x.sum() - 1) / 3) @ CORNERS
        foot = np.asarray(kata.project_simplex(x), dtype=float) @ CORNERS
        if np.hypot(*(foot - start)) > 1e-9:
            arrow(axes, start, foot, RED, linewidth=1.3)
        axes.plot(*start, "o", color=BLUE)
    for corner, (name, shift, side) in zip(CORNERS, LABELS, strict=True):
        axes.annotate(name, corner, shift, textcoords="offset points", ha=side)
    axes.set(xlim=(-0.6, 1.6), ylim=(-0.33, 1.22), aspect="equal")
    axes.axis("off")
    return fig
