"""Two bells, and the area under the wider one up to a point."""

import numpy as np

from dojo.pictures.drawing import BLUE, GREY, ORANGE, figure


def draw(kata):
    x = np.linspace(-5, 7, 161)
    wide, narrow = (np.asarray(kata.normal_pdf(x, *pair)) for pair in ((1.0, 2.0), (0.0, 1.0)))
    area = float(np.asarray(kata.normal_cdf(np.array([3.0]), 1.0, 2.0))[0])
    fig, axes = figure(figsize=(4.8, 2.9))
    axes.fill_between(x, wide, where=x <= 3, color=BLUE, alpha=0.25, linewidth=0)
    axes.plot(x, wide, color=BLUE)
    axes.plot(x, narrow, color=ORANGE)
    axes.plot([1, 1], [0, wide.max()], color=GREY, linewidth=0.8, linestyle="--")
    axes.text(0.85, 0.35, "N(0, 1)", color=ORANGE)
    axes.text(3.6, 0.1, "N(1, 2²)", color=BLUE)
    axes.text(0.85, 0.05, f"area up to 3\n{area:.4f}", color=BLUE, ha="right")
    axes.set(xlim=(-5, 7), ylim=(0, 0.44), xticks=[-3, -1, 0, 1, 3, 5], yticks=[])
    axes.spines.left.set_visible(False)
    return fig
