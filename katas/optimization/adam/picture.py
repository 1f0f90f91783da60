"""Adam and gradient descent in a valley: Adam's first steps are equally long in both coordinates."""

import numpy as np

from dojo.pictures.drawing import BLUE, GREY, RED, figure

SCALES = np.array([1.0, 20.0])
START = np.array([-8.0, 2.5])
STEPS = 30


def gradient(x):
    return SCALES * x


def descent(rate):
    path = [START]
    for _ in range(STEPS):
        path.append(path[-1] - rate * gradient(path[-1]))
    return np.array(path)


def draw(kata):
    fig, axes = figure(figsize=(4.8, 2.6))
    u, v = np.meshgrid(np.linspace(-9.5, 3, 80), np.linspace(-3.3, 3.3, 60))
    heights = (SCALES[0] * u**2 + SCALES[1] * v**2) / 2
    axes.contour(u, v, heights, levels=[1, 5, 15, 32, 60], colors=GREY, linewidths=0.5)
    axes.plot(*descent(0.09).T, "o-", color=RED, markersize=2.5, linewidth=1)
    adam = np.asarray(kata.adam(gradient, START, 0.5, STEPS))
    axes.plot(*adam.T, "o-", color=BLUE, markersize=2.5, linewidth=1)
    axes.text(-7.1, 2.6, "Adam", color=BLUE)
    axes.text(-7.0, -2.9, "gradient descent", color=RED)
    axes.plot([0], [0], "+", color="#262626", markersize=9)
    axes.set(xlim=(-9.5, 3), ylim=(-3.3, 3.3), aspect="equal")
    axes.axis("off")
    return fig
