"""A circle becoming an ellipse under f(A): the axes stay, and each is stretched by f of its eigenvalue."""

import numpy as np

from dojo.pictures.drawing import BLUE, GREEN, GREY, RED, arrow, figure, plane

BOX = {"facecolor": "#fbfaf6", "edgecolor": "none", "pad": 0.5}


def draw(kata):
    a = np.array([[2.0, 1.0], [1.0, 2.0]])
    along, across = np.array([1.0, 1.0]) / np.sqrt(2), np.array([1.0, -1.0]) / np.sqrt(2)
    t = np.linspace(0, 2 * np.pi, 81)
    circle = np.array([np.cos(t), np.sin(t)])
    fig, axes = figure(columns=3, figsize=(4.8, 1.9))
    functions = {"f(t) = t": np.positive, "f(t) = √t": np.sqrt, "f(t) = 1/t": np.reciprocal}
    for ax, (title, f) in zip(axes, functions.items(), strict=True):
        image = np.asarray(kata.matrix_function(a, f))
        plane(ax, -2.7, 2.7, -2.7, 2.7)
        for axis in (along, across):
            ax.axline((0, 0), tuple(axis), color=GREY, linewidth=0.6, linestyle="--")
        ax.plot(*circle, color=GREY, linewidth=0.8)
        ax.plot(*(image @ circle), color=BLUE)
        for axis, colour in ((along, RED), (across, GREEN)):
            end = image @ axis
            length = np.hypot(*end)
            arrow(ax, (0, 0), end, colour)
            at = axis * (max(length, 1) + 0.45)
            ax.text(*at, f"{length:.2g}", color=colour, ha="center", va="center", fontsize=9, bbox=BOX)
        ax.set_title(title, fontsize=9, loc="center")
    return fig
