"""Contours of a valley and the line of the condition, which touches one of them at the minimum."""

import numpy as np

from dojo.pictures.drawing import BLUE, GREEN, GREY, RED, arrow, figure

BOX = {"facecolor": "#fbfaf6", "edgecolor": "none", "pad": 1}


def draw(kata):
    a, b, c, d = np.diag([2.0, 4.0]), np.zeros(2), np.array([[1.0, 1.0]]), np.array([3.0])
    x, multipliers = (np.asarray(part) for part in kata.minimise_quadratic(a, b, c, d))
    fig, axes = figure()
    u, v = np.meshgrid(np.linspace(-1.2, 5, 60), np.linspace(-1, 2.8, 50))
    height = u**2 + 2 * v**2
    axes.contour(u, v, height, levels=[1, 3, 10, 15], colors=GREY, linewidths=0.6)
    axes.contour(u, v, height, levels=[x[0] ** 2 + 2 * x[1] ** 2], colors=BLUE, linewidths=1.6)
    axes.axline((0, 3), (3, 0), color=RED)
    tip = x - 0.25 * multipliers[0] * c[0]
    arrow(axes, x, tip, GREEN)
    axes.plot(*x, "o", color=BLUE)
    axes.plot(0, 0, "o", color=GREY, markersize=3)
    axes.annotate("(2, 1)", (2, 1), (-8, -12), textcoords="offset points", color=BLUE, ha="right")
    axes.annotate("gradient", tip, (6, 0), textcoords="offset points", color=GREEN)
    axes.text(0.8, 2.4, "x₁ + x₂ = 3", color=RED, va="center", bbox=BOX)
    axes.set(aspect="equal", xlim=(-1.1, 4.7), ylim=(-0.9, 2.7), xticks=[], yticks=[])
    axes.spines[:].set_visible(False)
    return fig
