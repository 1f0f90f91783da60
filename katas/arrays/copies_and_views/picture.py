"""Two names with arrows to one block of memory, and a third name with a block of its own."""

import numpy as np

from dojo.pictures.drawing import BLUE, GREEN, GREY, RED, figure


def block(axes, bottom, entries, colour):
    for k, number in enumerate(entries):
        axes.fill([k, k, k + 1, k + 1], [bottom, bottom + 1, bottom + 1, bottom], color=colour, alpha=0.2)
        axes.text(k + 0.5, bottom + 0.5, f"{number:.3g}", ha="center", va="center", fontsize=12)
    for k in range(len(entries) + 1):
        axes.plot([k, k], [bottom, bottom + 1], color="white")


def name(axes, text, at, end, colour):
    style = {"arrowstyle": "-|>", "color": colour, "linewidth": 1.4}
    axes.annotate(text, end, at, color=colour, ha="right", va="center", family="monospace", arrowprops=style)


def draw(kata):
    a = np.array([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])
    result = np.asarray(kata.swap_rows(a, 0, 2))
    fig, axes = figure(figsize=(4.8, 2.5))
    block(axes, 2, a.ravel(), BLUE)
    block(axes, 0, result.ravel(), GREEN)
    name(axes, "a", (-1.3, 3.0), (-0.05, 2.7), BLUE)
    name(axes, "b = a", (-1.3, 2.0), (-0.05, 2.3), BLUE)
    name(axes, "swap_rows(a, 0, 2)", (-0.1, -0.75), (1.5, -0.05), GREEN)
    axes.plot([0, 0, 2, 2], [3.1, 3.25, 3.25, 3.1], color=RED, linewidth=1)
    axes.text(1, 3.32, "a[0], a view", color=RED, ha="center", va="bottom", fontsize=9)
    axes.text(6.1, 2.5, "shared", color=GREY, va="center", fontsize=9)
    kind = "shared" if np.shares_memory(result, a) else "new"
    axes.text(6.1, 0.5, kind, color=GREY, va="center", fontsize=9)
    axes.set(xlim=(-3.2, 7.6), ylim=(-1.2, 4), aspect="equal")
    axes.set_axis_off()
    return fig
