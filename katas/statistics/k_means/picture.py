"""Three centres on their way, and the regions of the points nearest to each."""

import numpy as np
from matplotlib.colors import ListedColormap

from dojo.pictures.drawing import BLUE, GREEN, ORANGE, figure

COLOURS = [BLUE, ORANGE, GREEN]
START = np.array([[1.2, 6.0], [2.0, 5.0], [3.2, 6.2]])


def samples():
    middles = np.array([[2.0, 5.0], [7.0, 5.5], [5.0, 1.8]])
    return np.concatenate(middles[:, None] + np.random.default_rng(0).normal(0, 0.8, (3, 20, 2)))


def draw(kata):
    x = samples()
    fig, axes = figure(columns=3, figsize=(4.8, 1.75))
    u, v = np.meshgrid(np.linspace(0, 9, 136), np.linspace(0, 8, 121))
    grid = np.column_stack([u.ravel(), v.ravel()])
    path = [np.asarray(kata.k_means(x, START, steps)[0], dtype=float) for steps in range(11)]
    for ax, steps in zip(axes, (0, 1, 10), strict=True):
        # With no steps at all, the labels are those of the nearest centres as they stand.
        region = np.asarray(kata.k_means(grid, path[steps], 0)[1]).reshape(u.shape)
        light = {"cmap": ListedColormap(COLOURS), "vmin": 0, "vmax": 2, "alpha": 0.25}
        ax.imshow(region, origin="lower", extent=(0, 9, 0, 8), interpolation="none", **light)
        labels = np.asarray(kata.k_means(x, START, steps)[1])
        for label, colour in enumerate(COLOURS):
            ax.plot(*x[labels == label].T, ".", color=colour, markersize=4)
        for walk in np.array(path[: steps + 1]).transpose(1, 2, 0):
            ax.plot(*walk, color="#262626", linewidth=0.9)
            ax.plot(*walk[:, -1:], "X", color="#262626", markersize=7)
        ax.set_title("start" if steps == 0 else f"{steps} step{'s' * (steps > 1)}", fontsize=9)
        ax.axis("off")
    return fig
