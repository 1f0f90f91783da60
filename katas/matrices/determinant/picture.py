"""A box, sheared without a change of its area, and with its rows swapped, which changes the sign."""

import numpy as np

from dojo.pictures.drawing import BLUE, GREEN, GREY, ORANGE, RED, arrow, figure, plane

BOXES = {
    "stretched": [[3.0, 0.0], [0.0, 2.0]],
    "sheared": [[3.0, 0.0], [1.0, 2.0]],
    "rows swapped": [[1.0, 2.0], [3.0, 0.0]],
}


def draw(kata):
    fig, axes = figure(columns=3, figsize=(4.8, 1.4))
    for ax, (title, rows) in zip(axes, BOXES.items(), strict=True):
        first, second = box = np.array(rows)
        value = float(kata.determinant(box))
        colour = BLUE if value > 0 else ORANGE
        plane(ax, -0.4, 4.4, -0.6, 2.6)
        ax.vlines(range(5), 0, 2.3, GREY, linewidth=0.3, zorder=0)
        ax.hlines(range(3), 0, 4.3, GREY, linewidth=0.3, zorder=0)
        ax.fill(*np.array([(0, 0), first, first + second, second]).T, color=colour, alpha=0.25, linewidth=0)
        arrow(ax, (0, 0), first, RED, "r₁")
        arrow(ax, (0, 0), second, GREEN, "r₂")
        ax.text(
            *(first + second) / 2, f"{value:.3g}".replace("-", "−"), ha="center", va="center", fontsize=13
        )
        ax.set_title(title, fontsize=9)
    return fig
