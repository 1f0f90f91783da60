"""The plane of all A x, the vector b above it, and the foot of the perpendicular from b."""

import numpy as np

from dojo.pictures.drawing import BLUE, GREEN, GREY, RED, arrow, figure, right_angle

LOOK = np.array([[1.0, 0.55, 0.0], [-0.12, 0.42, 1.0]])  # from space to the paper, upright lines stay upright


def draw(kata):
    a, b = np.array([[2.0, 0.5], [0.0, 2.0], [0.0, 0.0]]), np.array([3.0, 2.5, 2.2])
    best = a @ np.asarray(kata.least_squares(a, b))
    fig, axes = figure()
    axes.set(xlim=(-1.6, 6.6), ylim=(-1.2, 3.4), aspect="equal")
    axes.set_axis_off()
    corners = np.array([(-1, -0.8, 0), (4.5, -0.8, 0), (4.5, 3.6, 0), (-1, 3.6, 0)])
    axes.fill(*(LOOK @ corners.T), color=BLUE, alpha=0.15, linewidth=0)
    for column, name in zip(a.T, ("a₁", "a₂"), strict=True):
        arrow(axes, (0, 0), LOOK @ column, BLUE, name)
    arrow(axes, (0, 0), LOOK @ best, GREEN, linewidth=3)
    arrow(axes, (0, 0), LOOK @ b, RED, "b")
    axes.plot(*(LOOK @ np.array([b, best]).T), color=GREY, linestyle="--", linewidth=1)
    right_angle(axes, LOOK @ best, LOOK @ -best, LOOK @ (b - best), 0.25)
    axes.annotate("A x", LOOK @ best, (6, -4), textcoords="offset points", color=GREEN)
    axes.annotate("residual", LOOK @ (b + best) / 2, (6, 0), textcoords="offset points", color=GREY)
    axes.text(*(LOOK @ corners[1]), "all A x", color=BLUE, ha="right", va="bottom", fontsize=9)
    return fig
