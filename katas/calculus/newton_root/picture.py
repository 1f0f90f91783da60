"""Newton's method: from each guess up to the curve, and down along the tangent to the next guess."""

import numpy as np

from dojo.pictures.drawing import BLUE, GREY, ORANGE, RED, figure


def draw(kata):
    guesses = []

    def f(x):
        guesses.append(float(x))
        return x * x - 2

    root = float(kata.newton_root(f, lambda x: 2 * x, 1.0, 0.01))
    guesses = list(dict.fromkeys(guesses))
    fig, axes = figure()
    t = np.linspace(0.7, 1.75, 60)
    axes.plot(t, t * t - 2, color=BLUE)
    axes.axhline(0, color=GREY, linewidth=0.6)
    for start, end, colour in zip(guesses, guesses[1:], (RED, ORANGE, GREY), strict=False):
        axes.plot([start, start, end], [0, start**2 - 2, 0], color=colour, linewidth=1.3)
        axes.plot(start, start**2 - 2, "o", color=colour)
    axes.plot(root, 0, "o", color=BLUE)
    for k, (x, shift) in enumerate(zip(guesses, [(0, 8), (4, -14), (-4, 8)], strict=False)):
        axes.annotate("x" + "₀₁₂"[k], (x, 0), shift, textcoords="offset points", ha="center")
    axes.set(xlim=(0.8, 1.7), ylim=(-1.2, 0.7), xticks=[1, 1.5], yticks=[])
    return fig
