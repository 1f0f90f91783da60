"""Vectors of different lengths and the unit circle: the cosine of the angle to x sees directions only."""

import numpy as np

from dojo.pictures.drawing import BLUE, GREEN, GREY, ORANGE, RED, arrow, figure, plane


def draw(kata):
    x = np.array([1.5, 0.0])
    fig, axes = figure()
    plane(axes, -1.9, 2.3, -0.35, 2.1)
    t = np.linspace(0, np.pi, 80)
    axes.plot(np.cos(t), np.sin(t), color=GREY, linewidth=0.8)
    arrow(axes, (0, 0), x, BLUE, "x")
    for y, colour in (([1.5, 1.125], GREEN), ([0.0, 1.7], ORANGE), ([-1.44, 1.08], RED)):
        cosine = float(kata.cosine_similarity(x, np.array(y)))
        foot = np.array([cosine, np.sqrt(max(1 - cosine**2, 0))])
        arrow(axes, (0, 0), y, colour)
        axes.plot([cosine, cosine], [0, foot[1]], color=colour, linewidth=1, linestyle="--")
        axes.plot(*foot, "o", color=colour, markersize=4)
        number = f"{cosine:.2g}".replace("-", "−")
        axes.annotate(
            number,
            (cosine, 0),
            (0 if abs(cosine) > 0.1 else -8, -13),
            textcoords="offset points",
            color=colour,
            ha="center",
        )
    return fig
