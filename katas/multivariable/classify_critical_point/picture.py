"""Contours around four critical points, each with the name that its Hessian is given."""

import numpy as np

from dojo.pictures.drawing import BLUE, GREY, RED, figure

HESSIANS = (
    [[2.0, 1.0], [1.0, 3.0]],
    [[-2.0, 1.0], [1.0, -3.0]],
    [[2.0, 4.0], [4.0, 2.0]],
    [[2.0, -2.0], [-2.0, 2.0]],
)
LEVELS = np.array([0.1, 0.5, 1.2, 2.2])


def draw(kata):
    t = np.linspace(-1.5, 1.5, 25)
    x, y = np.meshgrid(t, t)
    fig, axes = figure(columns=4, figsize=(4.8, 1.5))
    for ax, rows in zip(axes, HESSIANS, strict=True):
        h = np.array(rows)
        z = (h[0, 0] * x * x + 2 * h[0, 1] * x * y + h[1, 1] * y * y) / 2
        if z.max() > 0.1:
            ax.contour(x, y, z, levels=LEVELS, colors=BLUE, linewidths=1)
        if z.min() < -0.1:
            ax.contour(x, y, z, levels=-LEVELS[::-1], colors=RED, linewidths=1, linestyles="solid")
        ax.plot(0, 0, "o", color=GREY, markersize=4)
        ax.set(aspect="equal", xticks=[], yticks=[])
        ax.spines[:].set_visible(False)
        ax.set_title(kata.classify_critical_point(h), fontsize=9, loc="center")
    return fig
