"""The line of all solutions of A x = b, and the one nearest to 0, which the pseudo-inverse finds."""

import numpy as np

from dojo.pictures.drawing import BLUE, GREEN, GREY, arrow, figure, plane, right_angle


def draw(kata):
    a, b = np.array([[1.0, 2.0], [2.0, 4.0]]), np.array([5.0, 10.0])
    nearest = np.asarray(kata.pseudo_inverse(a)) @ b
    along = np.array([2.0, -1.0])
    fig, axes = figure()
    plane(axes, -1.6, 5.4, -0.9, 3.6)
    axes.axline((5, 0), (1, 2), color=BLUE)
    for step in (-1.0, 0.7, 1.6):
        axes.plot(*np.array([(0, 0), (1, 2) + step * along]).T, color=GREY, linewidth=0.8, linestyle="--")
    arrow(axes, (0, 0), nearest, GREEN, linewidth=3)
    right_angle(axes, (1, 2), (-1, -2), along, 0.25)
    axes.annotate("A⁺b", nearest, (4, 8), textcoords="offset points", color=GREEN)
    axes.text(3.4, 1.05, "A x = b", color=BLUE)
    axes.annotate("0", (0, 0), (-10, -12), textcoords="offset points", color=GREY)
    return fig
