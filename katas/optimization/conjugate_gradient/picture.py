"""Two conjugate steps to the bottom of a valley, where steepest descent zigzags."""

import numpy as np

from dojo.pictures.drawing import BLUE, GREY, RED, figure

A, B = np.array([[1.0, 0.0], [0.0, 8.0]]), np.array([8.0, 8.0])


def steepest_descent(steps):
    path = [np.zeros(2)]
    for _ in range(steps):
        r = B - A @ path[-1]
        path.append(path[-1] + (r @ r) / (r @ A @ r) * r)
    return np.array(path)


def draw(kata):
    # With a large tolerance the first step is enough, with a small one it takes two.
    first, second = (np.asarray(kata.conjugate_gradient(lambda v: A @ v, B, t)) for t in (0.9, 1e-10))
    fig, axes = figure(figsize=(4.8, 2.1))
    u, v = np.meshgrid(np.linspace(-1.2, 10.4, 90), np.linspace(-1.3, 3.4, 60))
    heights = (u - 8) ** 2 / 2 + 4 * (v - 1) ** 2
    axes.contour(u, v, heights, levels=[1, 4, 9, 16, 25, 36], colors=GREY, linewidths=0.5)
    axes.plot(*steepest_descent(9).T, "o-", color=RED, markersize=2.5, linewidth=1)
    axes.plot(*np.array([np.zeros(2), first, second]).T, "o-", color=BLUE, linewidth=2)
    axes.text(2.2, 2.0, "conjugate gradient", color=BLUE)
    axes.text(2.3, -0.25, "steepest descent", color=RED)
    axes.text(0.1, -0.5, "start", ha="center")
    axes.plot([8], [1], "+", color="#262626", markersize=10)
    axes.set(xlim=(-1.2, 10.4), ylim=(-1.3, 3.4), aspect="equal")
    axes.axis("off")
    return fig
