"""Brackets around a minimum, each shorter than the one above by the same factor, with one new point each."""

import numpy as np

from dojo.pictures.drawing import BLUE, GREY, RED, figure


def f(x):
    return (x - 1) ** 2


def draw(kata):
    asked = []

    def watched(x):
        asked.append(float(x))
        return f(x)

    kata.golden_section_search(watched, 0.0, 4.0, 0.1)
    inside = [x for x in dict.fromkeys(asked) if 0 < x < 4]
    fig, axes = figure()
    axes.axvline(1, color=GREY, linewidth=0.8, linestyle="--")
    a, b = 0.0, 4.0
    for row in range(5):
        old = [x for x in inside[: row + 1] if a < x < b]
        new = [x for x in inside[: row + 2] if a < x < b and (row == 0 or x not in old)]
        axes.plot([a, b], [-row, -row], color=BLUE, linewidth=2, marker="|", markersize=9)
        axes.plot(old, [-row] * len(old), "o", color=BLUE)
        axes.plot(new, [-row] * len(new), "o", color=RED)
        both = sorted({*old, *new}, key=f)
        if len(both) > 1:
            a, b = (a, both[1]) if both[0] < both[1] else (both[1], b)
    axes.text(1.04, 0.55, "minimum", color=GREY)
    axes.set(xlim=(-0.1, 4.1), ylim=(-4.5, 0.9), xticks=range(5), yticks=[])
    axes.spines["left"].set_visible(False)
    return fig
