"""The softmax of three scores: sharper when they are tripled, flatter when they are divided by 4."""

import numpy as np

from dojo.pictures.drawing import BLUE, GREEN, ORANGE, figure

SCORES = np.log([1.0, 2.0, 5.0])


def draw(kata):
    fig, axes = figure(columns=3, figsize=(4.8, 2.3), sharey=True)
    for ax, factor, name in zip(axes, (3.0, 1.0, 0.25), ("3x", "x", "x/4"), strict=True):
        probabilities = np.asarray(kata.softmax(factor * SCORES))
        ax.bar(range(3), probabilities, 0.75, color=[BLUE, ORANGE, GREEN])
        for place, value in enumerate(probabilities):
            ax.text(place, value + 0.02, f"{value:.3f}", ha="center", fontsize=9)
        ax.set_title(f"softmax({name})", loc="center", fontsize=9)
        ax.set(ylim=(0, 1), yticks=[], xticks=range(3), xticklabels=["0", "log 2", "log 5"], xlabel="score x")
        ax.spines.left.set_visible(False)
    return fig
