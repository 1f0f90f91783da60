"""The digits that a trained network has not seen before and reads wrongly."""

import numpy as np

from dojo.pictures.drawing import RED, figure
from dojo.testing import digits


def draw(kata):
    images, labels = digits()
    order = np.random.default_rng(0).permutation(len(images))
    images, labels = images[order], labels[order]
    parameters = kata.train(images[:600], labels[:600], 16, 10, np.random.default_rng(1))
    said = np.asarray(kata.predict(parameters, images[600:]))
    wrong = np.flatnonzero(said != labels[600:])
    fig, axes = figure(columns=6, rows=2, figsize=(4.8, 2.4))
    for ax in axes.flat:
        ax.set(xticks=[], yticks=[])
        ax.spines[:].set_visible(False)
    for ax, number in zip(axes.flat, wrong, strict=False):
        ax.imshow(images[600:][number].reshape(8, 8), cmap="gray_r", vmin=0, vmax=1)
        ax.set_title(f"a {labels[600:][number]}, read {said[number]}", fontsize=8, loc="center", color=RED)
    fig.suptitle(f"{len(wrong)} of {len(said)} wrong", fontsize=9)
    return fig
