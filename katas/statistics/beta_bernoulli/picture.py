"""What is known about a coin before it is tossed, and after 4 and 40 tosses."""

import math

import numpy as np

from dojo.pictures.drawing import BLUE, GREEN, GREY, RED, figure

TOSSES = np.tile([1.0, 1.0, 0.0, 1.0], 10)


def density(q, a, b):
    factor = math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b)
    return np.exp(factor + (a - 1) * np.log(q) + (b - 1) * np.log1p(-q))


def draw(kata):
    fig, axes = figure()
    q = np.linspace(0.002, 0.998, 150)
    for n, colour, name in ((0, GREY, "prior"), (4, BLUE, "4 tosses"), (40, RED, "40 tosses")):
        a, b = (float(value) for value in kata.update(2.0, 2.0, TOSSES[:n]))
        mode = float(kata.posterior_mode(a, b))
        peak = float(density(np.array(mode), a, b))
        axes.plot(q, density(q, a, b), color=colour)
        axes.plot([mode, mode], [0, peak], color=colour, linewidth=0.8, linestyle="--")
        axes.annotate(name, (mode, peak), (-26, 3), textcoords="offset points", color=colour, ha="right")
    axes.set(xlim=(0, 1), ylim=(0, 6.6), yticks=[], xlabel="q, the probability of 1")
    axes.set_xticks([0, 0.25, 0.5, 0.75, 1], ["0", "¼", "½", "¾", "1"])
    axes.spines.left.set_visible(False)
    return fig
