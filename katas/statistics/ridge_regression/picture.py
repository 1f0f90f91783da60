"""Four weights, and how they shrink as their price grows."""

import numpy as np

from dojo.pictures.drawing import BLUE, GREEN, GREY, ORANGE, RED, figure


def data():
    rng = np.random.default_rng(0)
    x = rng.normal(size=(20, 4))
    x[:, 1] = x[:, 0] + 0.3 * x[:, 1]
    return x, x @ [2.0, -1.0, 1.5, -0.7] + rng.normal(0, 0.5, 20)


def draw(kata):
    x, y = data()
    strengths = np.geomspace(0.01, 1000, 100)
    weights = np.array([np.asarray(kata.ridge(x, y, float(s))[0], dtype=float) for s in strengths])
    fig, axes = figure()
    axes.axhline(0, color=GREY, linewidth=0.8, linestyle="--")
    for number, colour in enumerate((BLUE, RED, GREEN, ORANGE)):
        axes.plot(strengths, weights[:, number], color=colour)
        name = f"w{'₁₂₃₄'[number]}"
        axes.annotate(name, (0.01, weights[0, number]), (5, 5), textcoords="offset points", color=colour)
    axes.set(xscale="log", xlim=(0.01, 1000), xlabel="strength s", ylabel="weights", yticks=[-1, 0, 1, 2])
    axes.set_xticks([0.01, 1, 100], ["0.01", "1", "100"])
    axes.minorticks_off()
    return fig
