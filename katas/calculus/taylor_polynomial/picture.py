"""The sine and its Taylor polynomials at 0: the higher the degree, the longer they stay with it."""

import numpy as np

from dojo.pictures.drawing import BLUE, GREEN, GREY, ORANGE, PINK, RED, figure

DERIVATIVES = np.array([0.0, 1.0, 0.0, -1.0, 0.0, 1.0, 0.0, -1.0])


def draw(kata):
    fig, axes = figure()
    t = np.linspace(-5.5, 5.5, 111)
    axes.axhline(0, color=GREY, linewidth=0.6)
    axes.plot(t, np.sin(t), color=BLUE, linewidth=3, alpha=0.5)
    for degree, colour in ((1, RED), (3, ORANGE), (5, GREEN), (7, PINK)):
        polynomial = kata.taylor_polynomial(DERIVATIVES[: degree + 1], 0.0)
        y = np.asarray(polynomial(t))
        inside = np.abs(y) < 2.4
        axes.plot(t[inside], y[inside], color=colour, linewidth=1.3)
        last = np.flatnonzero(inside)[-1] if inside.any() else 0
        up = 4 if y[last] > 0 else -12
        style = {"textcoords": "offset points", "color": colour, "ha": "center"}
        axes.annotate(str(degree), (t[last], y[last]), (0, up), **style)
    axes.text(-4.6, 1.15, "sin", color=BLUE)
    axes.plot(0, 0, "o", color=BLUE)
    axes.set(xlim=(-5.6, 5.6), ylim=(-2.9, 2.9), xticks=[], yticks=[])
    axes.spines[:].set_visible(False)
    return fig
