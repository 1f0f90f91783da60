"""The letter F, turned by 30 degrees about the origin, with the columns of the matrix as arrows."""

import numpy as np

from dojo.pictures.drawing import BLUE, GREEN, GREY, RED, arrow, figure, plane

F = [(0, 0), (4, 0), (4, 8), (10, 8), (10, 12), (4, 12), (4, 17), (13, 17), (13, 21), (0, 21)]


def draw(kata):
    letter = np.array(F) / 20 + (1.3, 0.15)
    matrix = np.asarray(kata.rotation_matrix(np.pi / 6))
    fig, axes = figure()
    plane(axes, -1.2, 2.4, -0.25, 2.15)
    axes.fill(*letter.T, color=GREY, alpha=0.35, linewidth=0)
    axes.fill(*(matrix @ letter.T), color=BLUE, alpha=0.8, linewidth=0)
    arrow(axes, (0, 0), (1, 0), GREY, linewidth=1)
    arrow(axes, (0, 0), (0, 1), GREY, linewidth=1)
    arrow(axes, (0, 0), matrix[:, 0], RED)
    arrow(axes, (0, 0), matrix[:, 1], GREEN)
    names = {"textcoords": "offset points", "fontsize": 8}
    axes.annotate("first\ncolumn", matrix[:, 0], (-4, 4), color=RED, ha="right", **names)
    axes.annotate("second column", matrix[:, 1], (0, 6), color=GREEN, ha="center", **names)
    arc = np.linspace(0, np.pi / 6, 20)
    axes.plot(0.45 * np.cos(arc), 0.45 * np.sin(arc), color=GREY, linewidth=0.8)
    axes.text(0.5, 0.1, "30°", fontsize=8, va="center")
    axes.text(1, -0.06, "e₁", color=GREY, va="top", ha="center")
    axes.text(0.05, 1.0, "e₂", color=GREY, va="bottom")
    return fig
