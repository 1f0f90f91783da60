"""A grid and its image under a linear map: the images of two unit vectors fix the whole of it."""

import numpy as np

from dojo.pictures.drawing import BLUE, GREEN, RED, arrow, figure, plane

BOX = {"facecolor": "#fbfaf6", "edgecolor": "none", "pad": 0.5}


def f(x):
    return np.array([x[0] - x[1] / 2, x[0] / 4 + x[1]])


def draw(kata):
    matrix = np.asarray(kata.matrix_of_linear_map(f, 2))
    fig, axes = figure(columns=2, figsize=(4.8, 2.4))
    for ax, m, names in zip(axes, (np.eye(2), matrix), (("e₁", "e₂"), ("f(e₁)", "f(e₂)")), strict=True):
        plane(ax, -3.2, 3.2, -3.1, 3.1)
        for k in range(-2, 3):
            for line in (np.array([[k, k], [-2, 2]]), np.array([[-2, 2], [k, k]])):
                ax.plot(*(m @ line), color=BLUE, linewidth=0.6)
        ax.fill(*(m @ np.array([[0, 1, 1, 0], [0, 0, 1, 1]])), color=BLUE, alpha=0.15, linewidth=0)
        for column, name, colour in zip(m.T, names, (RED, GREEN), strict=True):
            arrow(ax, (0, 0), column, colour)
            ax.annotate(name, column, (5, 4), textcoords="offset points", color=colour, bbox=BOX)
    return fig
