"""Five brackets below one another, each half of the one above, around the root."""

import numpy as np

from dojo.pictures.drawing import BLUE, GREY, RED, figure


def f(x):
    return x * x - 2


def draw(kata):
    fig, axes = figure()
    asked = []

    def watched(x):
        asked.append(float(x))
        return f(x)

    kata.bisection(watched, 1.0, 2.0, 0.02)
    a, b = 1.0, 2.0
    middles = [x for x in dict.fromkeys(asked) if x not in (a, b)]
    axes.axvline(np.sqrt(2), color=GREY, linewidth=0.8, linestyle="--")
    for row, m in enumerate(middles[:5]):
        axes.plot([a, b], [-row, -row], color=BLUE, linewidth=2.5, marker="|", markersize=9)
        axes.plot(m, -row, "o", color=RED)
        a, b = (a, m) if f(m) > 0 else (m, b)
    axes.annotate("√2", (np.sqrt(2), 0.75), (4, 0), textcoords="offset points", color=GREY, va="center")
    axes.annotate("m", (1.5, 0), (6, 6), textcoords="offset points", color=RED)
    axes.set(xlim=(0.95, 2.05), ylim=(-4.5, 0.9), xticks=[1, 1.25, 1.5, 1.75, 2], yticks=[])
    axes.spines["left"].set_visible(False)
    return fig
