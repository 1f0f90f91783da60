"""Above, a speed with the area collected so far; below, that area as a curve, whose slope is the speed."""

import numpy as np

from dojo.pictures.drawing import BLUE, GREY, ORANGE, RED, figure


def draw(kata):
    x, y = np.array([0.0, 1.0, 3.0, 4.0]), np.array([2.0, 4.0, 4.0, 0.0])
    fig, (above, below) = figure(rows=2, sharex=True)
    t = np.linspace(0, 4, 41)
    curve = np.asarray(kata.antiderivative(t, np.interp(t, x, y)))
    so_far = t <= 3
    above.fill_between(t[so_far], 0, np.interp(t[so_far], x, y), color=ORANGE, alpha=0.35, linewidth=0)
    above.plot(x, y, "o-", color=BLUE)
    above.set(yticks=[0, 2, 4], ylim=(0, 4.6))
    above.text(3.6, 2.2, "speed", color=BLUE)
    below.plot(t, curve, color=RED)
    points = np.asarray(kata.antiderivative(x, y))
    below.plot(x, points, "o", color=RED)
    below.set(xticks=x, yticks=[0, 3, 11, 13], ylim=(0, 14.5), xlim=(-0.05, 4.3))
    for ax, top in ((above, 4.6), (below, points[2])):
        ax.plot([3, 3], [0, top], color=GREY, linewidth=0.8, linestyle="--")
    above.text(1.7, 1.7, f"area {points[2]:.3g}", ha="center")
    below.text(1.45, 7.5, "distance", color=RED, ha="right")
    return fig
