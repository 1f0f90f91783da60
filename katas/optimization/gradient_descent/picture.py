"""A path of gradient descent in a valley: step by step, for three learning rates."""

import numpy as np
from matplotlib.animation import FuncAnimation

from dojo.pictures.drawing import BLUE, GREY, figure

STEPS = 12
RATES = {"rate 0.1: slow": 0.1, "rate 0.4: zigzag": 0.4, "rate 0.51: away": 0.51}


def draw(kata):
    def gradient(x):
        return np.array([x[0], 4 * x[1]])

    fig, axes = figure(columns=3, figsize=(4.8, 2.4))
    u, v = np.meshgrid(np.linspace(-6, 6, 60), np.linspace(-7, 7, 60))
    lines = []
    for ax, (title, rate) in zip(axes, RATES.items(), strict=True):
        ax.contour(u, v, u**2 / 2 + 2 * v**2, levels=[1, 4, 10, 20, 35, 60], colors=GREY, linewidths=0.5)
        ax.set(xlim=(-6, 6), ylim=(-7, 7), xticks=[], yticks=[])
        ax.set_title(title, fontsize=8)
        ax.spines[:].set_visible(False)
        path = np.asarray(kata.gradient_descent(gradient, np.array([5.0, 5.0]), rate, STEPS))
        (line,) = ax.plot([], [], "o-", color=BLUE, markersize=3, linewidth=1.2)
        lines.append((line, path))

    def show(step):
        for line, path in lines:
            line.set_data(*path[: step + 1].T)

    return FuncAnimation(fig, show, frames=STEPS + 1)
