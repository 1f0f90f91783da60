"""The cross-entropy of two coins with all that may be believed of them: smallest at the truth."""

import numpy as np

from dojo.pictures.drawing import BLUE, ORANGE, figure


def draw(kata):
    def cost(p, q):
        return float(kata.cross_entropy(np.array([p, 1 - p]), np.array([q, 1 - q])))

    fig, axes = figure()
    q = np.linspace(0.01, 0.99, 120)
    for p, colour, name in ((0.5, BLUE, "½"), (0.25, ORANGE, "¼")):
        axes.plot(q, [cost(p, value) for value in q], color=colour)
        axes.plot([p, p], [0, cost(p, p)], color=colour, linewidth=0.8, linestyle="--")
        axes.plot([p], [cost(p, p)], "o", color=colour)
        place = {"½": (0.07, 1.75), "¼": (0.7, 1.6)}[name]
        axes.text(*place, f"p = {name}", color=colour)
    axes.set(xlim=(0, 1), ylim=(0, 2.2), yticks=[0, 1, 2], xlabel="q, believed", ylabel="cross-entropy")
    axes.set_xticks([0, 0.25, 0.5, 0.75, 1], ["0", "¼", "½", "¾", "1"])
    return fig
