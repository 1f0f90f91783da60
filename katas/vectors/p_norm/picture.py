"""The vectors of norm 1 in the plane, for four values of p: diamond, circle, rounded square, square."""

import numpy as np

from dojo.pictures.drawing import BLUE, GREEN, ORANGE, RED, figure, plane


def draw(kata):
    fig, axes = figure()
    plane(axes, -1.15, 1.15, -1.15, 1.15)
    t = np.linspace(0, 2 * np.pi, 161)
    directions = np.column_stack([np.cos(t), np.sin(t)])
    for p, colour, label in ((1, BLUE, "p = 1"), (2, GREEN, "2"), (4, ORANGE, "4"), (np.inf, RED, "∞")):
        sizes = np.array([float(kata.p_norm(x, p)) for x in directions])
        ball = directions / sizes[:, None]
        axes.plot(*ball.T, color=colour)
        box = {"facecolor": "#fbfaf6", "edgecolor": "none", "pad": 1.5}
        axes.text(
            *ball[20] * (1.07 if p == np.inf else 1), label, color=colour, ha="center", va="center", bbox=box
        )
    axes.set(xticks=[-1, 1], yticks=[-1, 1])
    return fig
