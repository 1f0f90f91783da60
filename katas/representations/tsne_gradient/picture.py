"""Ten points of a drawing and the forces on them: those of one colour belong together."""

import numpy as np

from dojo.pictures.drawing import BLUE, ORANGE, arrow, figure

BLUES = np.array([[-4.4, 1.2], [-1.2, 2.4], [0.8, 0.9], [-2.9, -1.9], [3.9, 1.6]])
ORANGES = np.array([[-2.6, 0.3], [1.2, -2.3], [4.6, -1.4], [2.4, -0.5], [1.9, 2.6]])


def affinities():
    group = np.repeat([0, 1], 5)
    p = np.where(group[:, None] == group, 1.0, 0.05) * (1 - np.eye(10))
    return p / p.sum()


def draw(kata):
    y = np.concatenate([BLUES, ORANGES])
    force = -np.asarray(kata.kl_and_gradient(affinities(), y)[1], dtype=float)
    fig, axes = figure(figsize=(4.8, 2.8))
    for i, (point, pull) in enumerate(zip(y, force, strict=True)):
        colour = BLUE if i < len(BLUES) else ORANGE
        axes.plot(*point, "o", color=colour, markersize=6)
        arrow(axes, point, point + 30 * pull, colour)
    axes.set(xlim=(-5.4, 5.4), ylim=(-3.1, 3.2), aspect="equal")
    axes.axis("off")
    return fig
