"""Three samples, the line with the smallest sum of squares, and what it leaves unexplained."""

import numpy as np

from dojo.pictures.drawing import BLUE, GREY, RED, figure

X, Y = np.array([[1.0], [2.0], [3.0]]), np.array([2.0, 3.0, 7.0])


def draw(kata):
    weights, intercept = kata.fit(X, Y)
    slope, intercept = float(np.asarray(weights)[0]), float(intercept)
    fig, axes = figure()
    ends = np.array([0.4, 3.5])
    axes.plot(ends, slope * ends + intercept, color=BLUE)
    axes.text(1.62, 4.3, f"y = {slope:g}x {intercept:+g}".replace("-", "− "), color=BLUE, ha="right")
    for x, y in zip(X[:, 0], Y, strict=True):
        predicted = slope * x + intercept
        axes.plot([x, x], [predicted, y], color=RED)
        text = f"{y - predicted:+.3g}".replace("-", "−")
        shift, side = (-0.07, "right") if y > predicted else (0.07, "left")
        axes.text(x + shift, (y + predicted) / 2, text, color=RED, va="center", ha=side)
    axes.plot(X[:, 0], Y, "o", color="#262626", markersize=6)
    axes.set(xlim=(0.3, 3.7), ylim=(0, 8), xticks=X[:, 0], yticks=Y, xlabel="x", ylabel="y")
    return fig
