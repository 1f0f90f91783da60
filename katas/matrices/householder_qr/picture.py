"""A mirror that takes the first column of A to an axis, and the second column along with it."""

import numpy as np

from dojo.pictures.drawing import BLUE, GREEN, GREY, RED, arrow, figure, plane


def draw(kata):
    a = np.array([[3.0, 1.0], [4.0, 3.0]])
    r = np.asarray(kata.householder_qr(a)[1])
    if r[0, 0] > 0:  # the sign that the page chooses
        r = r * np.array([[-1.0], [1.0]])
    v = a[:, 0] - r[:, 0]
    fig, axes = figure()
    plane(axes, -6.3, 5.3, -2.2, 4.7)
    axes.axline((0, 0), (-v[1], v[0]), color=GREY, linewidth=4, alpha=0.35)
    axes.plot(*np.array([a[:, 0], r[:, 0]]).T, color=GREY, linewidth=0.8, linestyle="--")
    for before, after, colour, name in zip(a.T, r.T, (BLUE, GREEN), ("a₁", "a₂"), strict=True):
        arrow(axes, (0, 0), before, colour, name)
        arrow(axes, (0, 0), after, colour, alpha=0.5)
    axes.annotate("H a₁", r[:, 0], (2, -13), textcoords="offset points", color=BLUE, ha="center")
    axes.annotate("H a₂", r[:, 1], (-4, 6), textcoords="offset points", color=GREEN, ha="right")
    axes.text(-2.4, 4.1, "mirror", color=GREY, ha="right")
    arrow(axes, (0, 0), np.array([2.0, 1.0]), RED, "v", linewidth=1)
    return fig
