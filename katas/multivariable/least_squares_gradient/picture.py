"""The loss of a line over its intercept and slope, with a path of descent, and three lines of that path."""

import numpy as np

from dojo.pictures.drawing import BLUE, GREY, RED, figure


def draw(kata):
    x = np.array([[1.0, -1.0], [1.0, 0.0], [1.0, 1.0], [1.0, 2.0]])
    y = np.array([0.4, 1.2, 1.4, 2.6])
    path = [np.array([2.6, -1.1])]
    for _ in range(25):
        path.append(path[-1] - 0.25 * np.asarray(kata.least_squares_gradient(x, y, path[-1])))
    fig, (left, right) = figure(columns=2, figsize=(4.8, 2.4))
    u, v = np.meshgrid(np.linspace(-0.7, 3, 40), np.linspace(-1.4, 2.2, 40))
    loss = sum((row[0] * u + row[1] * v - target) ** 2 for row, target in zip(x, y, strict=True)) / 4
    left.contour(u, v, loss, levels=[0.1, 0.5, 1.5, 3, 5], colors=GREY, linewidths=0.6)
    left.plot(*np.array(path).T, "o-", color=BLUE, markersize=3, linewidth=1.2)
    left.set(xticks=[], yticks=[], xlim=(-0.7, 3), ylim=(-1.4, 2.2))
    left.set_xlabel("intercept")
    left.set_ylabel("slope")
    t = np.array([-1.4, 2.4])
    for (intercept, slope), alpha in ((path[0], 0.25), (path[1], 0.45), (path[-1], 1)):
        right.plot(t, intercept + slope * t, color=BLUE, alpha=alpha)
    right.plot(x[:, 1], y, "o", color=RED)
    right.text(-0.9, 3.8, "start", color=BLUE, alpha=0.6)
    right.text(1.0, 2.6, "end", color=BLUE)
    right.set(xticks=[], yticks=[], ylim=(-0.6, 4.2))
    return fig
