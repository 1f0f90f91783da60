"""A vector split along another and across it, for an acute, a right and an obtuse angle."""

import numpy as np

from dojo.pictures.drawing import BLUE, GREEN, GREY, RED, arrow, figure, plane, right_angle


def draw(kata):
    x = np.array([3.0, 1.0])
    fig, axes = figure(columns=3, figsize=(4.8, 1.6))
    for ax, y in zip(axes, np.array([[1.5, 3.0], [-1.0, 3.0], [-2.0, 1.5]]), strict=True):
        dot = float(kata.dot_product(x, y))
        shadow = dot / float(kata.dot_product(x, x)) * x
        plane(ax, -2.8, 3.8, -1.2, 3.7)
        ax.axline((0, 0), tuple(x), color=GREY, linewidth=0.8, linestyle="--")
        ax.plot(*np.array([shadow, y]).T, color=GREY, linewidth=0.8, linestyle="--")
        arrow(ax, (0, 0), x, BLUE)
        ax.annotate("x", x, (2, -12), textcoords="offset points", color=BLUE)
        arrow(ax, (0, 0), y, RED, "y")
        if shadow.any():
            arrow(ax, (0, 0), shadow, GREEN, linewidth=4)
        right_angle(ax, shadow, x, y - shadow, 0.4)
        sign = "> 0" if dot > 0 else "< 0" if dot < 0 else ""
        ax.set_title(f"x · y = {dot:.3g} {sign}".replace("-", "−"), fontsize=9)
    return fig
