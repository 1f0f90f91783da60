"""Gradient descent and momentum in a long valley: as many steps, with the same learning rate."""

import numpy as np

from dojo.pictures.drawing import BLUE, GREY, RED, figure

SCALES = np.array([1.0, 100.0])
START = np.array([10.0, 1.0])
RATE, STEPS = 2 / 101, 30


def gradient(x):
    return SCALES * x


def draw(kata):
    fig, axes = figure(rows=2, figsize=(4.8, 2.7))
    u, v = np.meshgrid(np.linspace(-5, 11, 90), np.linspace(-1.6, 1.6, 60))
    heights = (SCALES[0] * u**2 + SCALES[1] * v**2) / 2
    runs = ((0.0, "β = 0: gradient descent", RED), (0.8, "β = 0.8: momentum", BLUE))
    for ax, (beta, name, colour) in zip(axes, runs, strict=True):
        path = np.asarray(kata.momentum(gradient, START, RATE, beta, STEPS))
        ax.contour(u, v, heights, levels=[2, 10, 25, 50, 90], colors=GREY, linewidths=0.5)
        ax.plot(*path.T, "o-", color=colour, markersize=2.5, linewidth=1)
        ax.plot([0], [0], "+", color="#262626", markersize=9)
        ax.set_title(name, color=colour, fontsize=9)
        ax.set(xlim=(-5, 11), ylim=(-1.6, 1.6), aspect="equal")
        ax.axis("off")
    return fig
