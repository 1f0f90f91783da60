"""Three clouds with their covariance: above 0, about 0, below 0."""

import numpy as np

from dojo.pictures.drawing import BLUE, GREY, figure

SHAPES = [[[1.0, 0.0], [0.8, 0.5]], [[1.0, 0.0], [0.0, 1.0]], [[1.0, 0.0], [-1.1, 0.7]]]


def draw(kata):
    rng = np.random.default_rng(0)
    fig, axes = figure(columns=3, figsize=(4.8, 2.0))
    turn = np.linspace(0, 2 * np.pi, 100)
    circle = np.column_stack([np.cos(turn), np.sin(turn)])
    for ax, shape in zip(axes, SHAPES, strict=True):
        x = rng.normal(size=(70, 2)) @ np.transpose(shape)
        c = np.asarray(kata.covariance_matrix(x), dtype=float)
        values, vectors = np.linalg.eigh(c)
        ellipse = x.mean(axis=0) + 2 * circle @ (np.sqrt(abs(values)) * vectors).T
        ax.plot(*x.T, ".", color=GREY, markersize=3)
        ax.plot(*ellipse.T, color=BLUE)
        ax.set_title(f"c₁₂ = {c[0, 1]:.2f}".replace("-", "−"), loc="center", fontsize=9, color=BLUE)
        ax.set(xlim=(-3.4, 3.4), ylim=(-3.4, 3.4), aspect="equal", xticks=[], yticks=[])
        ax.set_xlabel("feature 1")
    axes[0].set_ylabel("feature 2")
    return fig
