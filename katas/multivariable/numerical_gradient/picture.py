"""Contours of a function, and arrows of its gradient, which cross them at right angles and point uphill."""

import numpy as np

from dojo.pictures.drawing import BLUE, GREY, arrow, figure


def f(x):
    return x[0] ** 2 / 4 + x[1] ** 2


def draw(kata):
    fig, axes = figure()
    t = np.linspace(-3.2, 3.2, 61)
    axes.contour(t, t, f(np.meshgrid(t, t)), levels=[0.25, 1, 2.25, 4], colors=GREY, linewidths=0.8)
    for radius in (1.0, 1.5):
        for angle in np.linspace(0, 2 * np.pi, 10, endpoint=False):
            at = radius * np.array([2 * np.cos(angle), np.sin(angle)])
            gradient = np.asarray(kata.numerical_gradient(f, at))
            arrow(axes, at, at + 0.25 * gradient, BLUE, linewidth=1.2)
    axes.plot(0, 0, "o", color=GREY)
    axes.annotate("lowest", (0, 0), (0, -14), textcoords="offset points", color=GREY, ha="center")
    axes.set(aspect="equal", xlim=(-4, 4), ylim=(-2.4, 2.4), xticks=[], yticks=[])
    axes.spines[:].set_visible(False)
    return fig
