"""A tilted cloud becomes a round one, twice: PCA whitening turns it, ZCA whitening does not."""

import numpy as np

from dojo.pictures.drawing import BLUE, ORANGE, figure


def cloud():
    scores = np.random.default_rng(0).normal(size=(120, 2)) * np.sqrt([50, 12.5])
    return [10, 5] + scores @ [[0.6, 0.8], [0.8, -0.6]]


def draw(kata):
    x = cloud()
    above = x[:, 1] > x[:, 1].mean()
    fig, axes = figure(columns=3, figsize=(4.8, 1.9))
    panels = (
        ("deviations", (x - x.mean(axis=0)) / 6),
        ("PCA", kata.pca_whiten(x)),
        ("ZCA", kata.zca_whiten(x)),
    )
    for ax, (name, white) in zip(axes, panels, strict=True):
        points = np.asarray(white, dtype=float)
        ax.plot(*points[above].T, "o", color=BLUE, markersize=2.5)
        ax.plot(*points[~above].T, "o", color=ORANGE, markersize=2.5)
        ax.set_title(name, loc="center", fontsize=9)
        ax.set(xlim=(-3.4, 3.4), ylim=(-3.4, 3.4), aspect="equal")
        ax.axis("off")
    return fig
