"""The sigmoid between the lines at 0 and 1, and below it its slope, which is greatest at 0."""

import numpy as np

from dojo.pictures.drawing import BLUE, GREY, RED, figure


def draw(kata):
    x = np.linspace(-6, 6, 121)
    fig, (above, below) = figure(rows=2, sharex=True, height_ratios=(2, 1))
    for height in (0, 1):
        above.axhline(height, color=GREY, linewidth=0.8, linestyle="--")
    above.plot(x, np.asarray(kata.sigmoid(x)), color=BLUE)
    at = np.log(3)
    above.plot([0, at], [float(kata.sigmoid(t)) for t in (0.0, at)], "o", color=BLUE)
    above.annotate("½", (0, 0.5), (6, -9), textcoords="offset points")
    above.annotate("¾ at log 3", (at, 0.75), (7, -7), textcoords="offset points")
    above.text(-3.4, 0.16, "σ(x)", color=BLUE)
    below.plot(x, np.asarray(kata.sigmoid_derivative(x)), color=RED)
    below.plot([0, 0], [0, float(kata.sigmoid_derivative(0.0))], color=GREY, linewidth=0.8, linestyle="--")
    below.text(-3.4, 0.11, "σ′(x)", color=RED)
    above.set(yticks=[0, 1], ylim=(-0.08, 1.08))
    below.set(yticks=[0, 0.25], yticklabels=["0", "¼"], ylim=(0, 0.28))
    below.set(xticks=[-6, -3, 0, 3, 6], xlim=(-6, 6))
    return fig
