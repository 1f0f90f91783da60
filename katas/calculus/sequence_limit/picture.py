"""One sequence enters a band around the result and stays; the logarithm creeps on and leaves every band."""

import numpy as np

from dojo.pictures.drawing import BLUE, GREEN, GREY, RED, figure


def draw(kata):
    def a(n):
        return 2 + (-1.0) ** n * 2 / n

    limit = float(kata.sequence_limit(a, 0.25))
    n = np.arange(1, 41)
    fig, axes = figure()
    axes.axhspan(limit - 0.25, limit + 0.25, color=GREEN, alpha=0.15, linewidth=0)
    axes.axhline(limit, color=GREEN, linewidth=1, linestyle="--")
    axes.plot(n, [a(k) for k in n], "o", color=BLUE, markersize=3)
    axes.plot(n, np.log(n), "o", color=RED, markersize=3)
    axes.text(39, 3.25, "log n", color=RED, ha="right")
    axes.text(46.5, limit + 0.3, f"{limit:.3g} ± ¼", color=GREEN, ha="right")
    axes.text(3, 2.8, "aₙ", color=BLUE)
    axes.set(xlim=(0, 47), ylim=(-0.2, 4), xticks=[1, 10, 20, 30, 40], yticks=[])
    axes.set_xlabel("n", color=GREY)
    axes.spines["left"].set_visible(False)
    return fig
