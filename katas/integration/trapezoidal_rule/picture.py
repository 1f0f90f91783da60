"""A trapezoid over each piece of an uneven grid: its slanted top joins two points of the curve."""

import numpy as np

from dojo.pictures.drawing import BLUE, GREY, RED, figure


def draw(kata):
    fig, axes = figure()
    t = np.linspace(0, 3, 60)
    axes.plot(t, t * t, color=BLUE)
    x = np.array([0.0, 1.0, 3.0])
    y = x * x
    for k, (at, height) in enumerate(((0.45, 0.75), (2.1, 1.8))):
        area = float(kata.trapezoidal_rule(x[k : k + 2], y[k : k + 2]))
        width = x[k + 1] - x[k]
        ends = np.array([y[k], 2 * area / width - y[k]])  # the top that belongs to this area
        axes.fill_between(x[k : k + 2], 0, ends, facecolor=RED, alpha=0.2, edgecolor=RED)
        axes.plot(x[k : k + 2], ends, color=RED)
        axes.text(at, height, f"{area:.3g}", ha="center", fontsize=11 if k else 9)
    axes.plot(x, y, "o", color=BLUE)
    total = float(kata.trapezoidal_rule(x, y))
    axes.text(0.1, 7.9, f"together {total:.4g}", color=RED)
    axes.text(0.1, 7.0, "below the curve 9", color=BLUE)
    axes.set(xticks=[0, 1, 3], yticks=[], xlim=(-0.05, 3.1), ylim=(0, 9.6))
    axes.spines["left"].set(color=GREY, visible=False)
    return fig
