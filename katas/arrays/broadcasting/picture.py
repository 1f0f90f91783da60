"""A column and a row of numbers, and the table of their differences that grows between them."""

import numpy as np
from matplotlib.patches import Rectangle

from dojo.pictures.drawing import BLUE, GREEN, GREY, RED, figure


def cell(axes, column, row, number, colour):
    text = f"{number:.3g}".replace("-", "−")
    box = Rectangle((column, -row - 1), 1, 1, facecolor=colour, alpha=0.2, edgecolor="white", linewidth=3)
    axes.add_patch(box)
    axes.text(column + 0.5, -row - 0.5, text, ha="center", va="center", fontsize=13)


def draw(kata):
    x, y = np.array([1.0, 5.0]), np.array([0.0, 2.0, 3.0])
    table = np.asarray(kata.difference_table(x, y))
    fig, axes = figure(figsize=(4.8, 2.6))
    for i, number in enumerate(x):
        cell(axes, 0, i + 1.3, number, BLUE)
        axes.annotate("", (1.28, -i - 1.8), (1.02, -i - 1.8), arrowprops={"arrowstyle": "->", "color": GREY})
    for j, number in enumerate(y):
        cell(axes, j + 1.3, 0, number, RED)
        axes.annotate("", (j + 1.8, -1.28), (j + 1.8, -1.02), arrowprops={"arrowstyle": "->", "color": GREY})
    for (i, j), number in np.ndenumerate(table):
        cell(axes, j + 1.3, i + 1.3, number, GREEN)
    axes.text(-0.15, -2.3, "x", color=BLUE, ha="right", va="center")
    axes.text(2.8, 0.1, "y", color=RED, ha="center")
    axes.text(4.45, -2.3, "xᵢ − yⱼ", color=GREEN, va="center")
    axes.set(xlim=(-0.9, 5.4), ylim=(-3.4, 0.5), aspect="equal")
    axes.set_axis_off()
    return fig
