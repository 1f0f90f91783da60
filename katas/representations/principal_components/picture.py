"""A tilted cloud, and its principal components as arrows that are two standard deviations long."""

import numpy as np

from dojo.pictures.drawing import BLUE, GREY, RED, arrow, figure

MEAN = np.array([10.0, 5.0])


def cloud():
    # Uncorrelated scores with the variances 50 and 12.5, along the directions of the worked example.
    scores = np.random.default_rng(0).normal(size=(150, 2))
    scores = np.linalg.qr(scores - scores.mean(axis=0))[0] * np.sqrt(149 * np.array([50, 12.5]))
    return MEAN + scores @ [[0.6, 0.8], [0.8, -0.6]]


def draw(kata):
    x = cloud()
    components, _, variances = (np.asarray(value, dtype=float) for value in kata.pca(x, 2))
    fig, axes = figure()
    axes.set(xlim=(-13, 36), ylim=(-11.5, 21), aspect="equal")
    axes.axis("off")
    axes.plot(*x.T, ".", color=GREY, markersize=4, alpha=0.6)
    for number, colour, shift in ((0, BLUE, (18, 0)), (1, RED, (6, 8))):
        w, variance = components[number], variances[number]
        tip = MEAN + 2 * np.sqrt(variance) * w
        axes.axline(tuple(MEAN), tuple(MEAN + w), color=colour, linewidth=0.6, linestyle="--")
        arrow(axes, MEAN, tip, colour, linewidth=2.5)
        text = f"{'w₁w₂'[2 * number : 2 * number + 2]}, variance {variance:.4g}"
        axes.annotate(text, tip, shift, textcoords="offset points", color=colour, va="center")
    return fig
