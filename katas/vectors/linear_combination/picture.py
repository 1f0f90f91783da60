"""The point 2a + b, reached along two sides of a parallelogram, in either order."""

import numpy as np

from dojo.pictures.drawing import BLUE, GREEN, GREY, RED, arrow, figure, plane


def draw(kata):
    vectors = np.array([[2.0, -1.0], [1.0, 3.0]])
    corners = [[1.0, 0.0], [2.0, 0.0], [0.0, 1.0], [2.0, 1.0]]
    a, twice, b, end = (np.asarray(kata.linear_combination(np.array(c), vectors)) for c in corners)
    fig, axes = figure()
    plane(axes, -0.8, 6.4, -2.5, 3.5)
    axes.fill(*np.array([0 * a, twice, end, b]).T, color=GREY, alpha=0.12, linewidth=0)
    arrow(axes, b, end, BLUE, alpha=0.35)
    arrow(axes, twice, end, RED, alpha=0.35)
    arrow(axes, a, twice, BLUE)
    arrow(axes, (0, 0), a, BLUE)
    arrow(axes, (0, 0), b, RED)
    arrow(axes, (0, 0), end, GREEN, linewidth=3)
    for at, name, colour, shift in (
        (a / 2, "a", BLUE, (-5, -12)),
        (a + a / 2, "a", BLUE, (-5, -12)),
        (b / 2, "b", RED, (-12, 2)),
        (twice + b / 2, "b", RED, (7, -6)),
        (end, "2a + b", GREEN, (6, 0)),
    ):
        axes.annotate(name, at, shift, textcoords="offset points", color=colour)
    return fig
