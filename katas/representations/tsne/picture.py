"""A map of 400 digits, coloured by the labels that t-SNE never saw."""

import numpy as np

from dojo.pictures.drawing import BLUE, GREEN, GREY, ORANGE, PINK, RED, figure
from dojo.testing import digits

COLOURS = [BLUE, RED, GREEN, PINK, ORANGE, "#56B4E9", "#6A3D9A", GREY, "#7A5C00", "#000000"]


def draw(kata):
    images, labels = digits()
    images, labels = images[:400], labels[:400]
    y = np.asarray(kata.tsne(images, 20.0, 200.0, 300, np.random.default_rng(0)))
    fig, axes = figure(figsize=(4.4, 4.0))
    axes.set(xticks=[], yticks=[], aspect="equal")
    axes.spines[:].set_visible(False)
    for digit, colour in enumerate(COLOURS):
        own = y[labels == digit]
        axes.plot(*own.T, "o", color=colour, markersize=3, alpha=0.6, markeredgewidth=0)
        axes.annotate(str(digit), np.median(own, axis=0), ha="center", va="center", fontsize=15, color=colour)
    return fig
