"""A half, a quarter, an eighth and so on fill a square, and the running totals approach 1."""

import numpy as np
from matplotlib.patches import Rectangle

from dojo.pictures.drawing import BLUE, GREY, ORANGE, figure

NAMES = ("1/2", "1/4", "1/8", "1/16", "", "", "", "")


def draw(kata):
    terms = 0.5 ** np.arange(1.0, 9.0)
    sums = np.asarray(kata.partial_sums(terms))
    fig, (square, totals) = figure(columns=2, figsize=(4.8, 2.5))
    x, y, width, height = 0.0, 0.0, 1.0, 1.0
    for k, name in enumerate(NAMES):
        width, height = (width / 2, height) if k % 2 == 0 else (width, height / 2)
        square.add_patch(Rectangle((x, y), width, height, color=BLUE, alpha=0.75 * 0.75**k, linewidth=0))
        square.text(x + width / 2, y + height / 2, name, ha="center", va="center", fontsize=11 - k)
        x, y = (x + width, y) if k % 2 == 0 else (x, y + height)
    square.add_patch(Rectangle((0, 0), 1, 1, fill=False, edgecolor=GREY))
    square.set(aspect="equal", xlim=(-0.02, 1.02), ylim=(-0.02, 1.02))
    square.set_axis_off()
    totals.axhline(float(kata.geometric_series(0.5)) - 1, color=ORANGE, linewidth=1, linestyle="--")
    totals.vlines(range(1, 9), 0, sums, color=GREY, linewidth=0.6)
    totals.plot(range(1, 9), sums, "o", color=BLUE)
    totals.set(xticks=[1, 2, 3, 4, 5, 6, 7, 8], yticks=[0, 0.5, 0.75, 1], ylim=(0, 1.1))
    totals.set_yticklabels(["0", "½", "¾", "1"])
    totals.set_title("partial sums", fontsize=9)
    return fig
