"""A graph of three pages, each as large as its rank: the page with two links to it matters most."""

import numpy as np

from dojo.pictures.drawing import BLUE, GREY, figure

PLACES = np.array([[0.0, 0.0], [1.6, 1.1], [3.2, 0.0]])


def draw(kata):
    links = np.array([[0.0, 1.0, 1.0], [0.0, 0.0, 1.0], [1.0, 0.0, 0.0]])
    ranks = np.asarray(kata.pagerank(links, 0.5))
    fig, axes = figure()
    for start, end in zip(*np.nonzero(links), strict=True):
        style = {"arrowstyle": "-|>", "color": GREY, "shrinkA": 34, "shrinkB": 34, "linewidth": 1.4}
        style |= {"connectionstyle": "arc3,rad=-0.15", "mutation_scale": 13}
        axes.annotate("", PLACES[end], PLACES[start], arrowprops=style)
    axes.scatter(*PLACES.T, s=7000 * np.clip(ranks, 0, 1), color=BLUE, alpha=0.8, linewidth=0)
    for k, (place, rank) in enumerate(zip(PLACES, ranks, strict=True)):
        text = f"page {k + 1}\n{39 * rank:.3g}/39"
        axes.text(*place, text, ha="center", va="center", color="white", fontsize=9)
    axes.set(xlim=(-0.7, 3.9), ylim=(-0.7, 1.8), aspect="equal")
    axes.set_axis_off()
    return fig
