"""The shadow of x on the line through v, and what is left at a right angle."""

import numpy as np

from dojo.pictures.drawing import BLUE, GREEN, GREY, RED, arrow, figure, plane, right_angle


def draw(kata):
    x, v = np.array([3.0, 4.0]), np.array([2.0, 1.0])
    shadow = kata.vector_projection(x, v)
    fig, axes = figure()
    plane(axes, -1, 6, -0.6, 4.6)
    axes.axline((0, 0), tuple(v), color=GREY, linewidth=0.8, linestyle="--")
    arrow(axes, (0, 0), shadow, GREEN, linewidth=4)
    arrow(axes, (0, 0), v, BLUE)
    arrow(axes, (0, 0), x, BLUE, "x")
    arrow(axes, shadow, x, RED)
    right_angle(axes, shadow, -shadow, x - shadow, 0.3)
    axes.annotate("v", v, (4, -14), textcoords="offset points", color=BLUE)
    axes.annotate("shadow p", shadow, (4, -12), textcoords="offset points", color=GREEN)
    axes.annotate("x − p", (x + shadow) / 2, (6, 2), textcoords="offset points", color=RED)
    return fig
