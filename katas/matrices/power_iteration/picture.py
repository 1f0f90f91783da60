"""Arrows after one to five steps: they turn towards the line of the dominant eigenvector."""

import numpy as np

from dojo.pictures.drawing import BLUE, GREY, arrow, figure, plane


def draw(kata):
    a = np.array([[1.0, -2.0], [-2.0, 1.0]])
    fig, axes = figure()
    plane(axes, -0.9, 1.5, -1.1, 0.72)
    axes.axline((0, 0), (1, -1), color=GREY, linewidth=0.8, linestyle="--")
    for steps in range(1, 6):
        _, x = kata.power_iteration(a, steps, np.random.default_rng(127))
        x = np.asarray(x) * (1 if x[0] - x[1] > 0 else -1)
        arrow(axes, (0, 0), x, BLUE, str(steps), alpha=0.1 + 0.18 * steps)
    return fig
