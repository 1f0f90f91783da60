"""Two clouds, and the lines on which the model gives the second class the same probability."""

import numpy as np

from dojo.pictures.drawing import BLUE, GREY, ORANGE, figure


def clouds():
    x = np.random.default_rng(2).normal(0, 1.1, (80, 2))
    y = np.repeat([0.0, 1.0], 40)
    return x + np.where(y[:, None] == 1, [1.6, 0.9], [-1.4, -0.7]), y


def draw(kata):
    x, y = clouds()
    weights, intercept = kata.fit_logistic(x, y, 0.02)
    w, b = np.asarray(weights, dtype=float), float(intercept)
    fig, axes = figure()
    for label, colour in enumerate((BLUE, ORANGE)):
        axes.plot(*x[y == label].T, "o", color=colour, markersize=4, alpha=0.8, markeredgewidth=0)
    for p in (0.1, 0.5, 0.9):
        # Where w · x + b = log(p / (1 - p)).
        middle = (np.log(p / (1 - p)) - b) * w / (w @ w)
        along = np.array([-w[1], w[0]]) / np.sqrt(w @ w)
        thin = {} if p == 0.5 else {"linewidth": 1, "linestyle": "--"}
        axes.plot(*(middle + np.array([[-3.4], [3.4]]) * along).T, color=GREY, **thin)
        axes.text(*(middle + 3.8 * along), f"p = {p}", ha="center", va="center")
    axes.set(xlim=(-5.5, 5.5), ylim=(-3.9, 4.3), aspect="equal")
    axes.axis("off")
    return fig
