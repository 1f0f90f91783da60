"""Strips below a parabola, with the height taken at the left end, at the right end and in the middle."""

import numpy as np

from dojo.pictures.drawing import BLUE, GREY, RED, figure


def draw(kata):
    def f(x):
        return x * x

    fig, axes = figure(columns=3, sharey=True, figsize=(4.8, 2.2))
    t = np.linspace(0, 3, 60)
    for ax, rule in zip(axes, ("left", "right", "midpoint"), strict=True):
        ax.plot(t, f(t), color=BLUE)
        for start in (0.0, 1.0, 2.0):
            area = float(kata.riemann_sum(f, start, start + 1, 1, rule))
            ax.fill_between([start, start + 1], 0, area, facecolor=RED, alpha=0.25, edgecolor=RED)
            at = np.sqrt(max(area, 0))
            ax.plot(at, area, "o", color=RED, markersize=4)
        total = float(kata.riemann_sum(f, 0.0, 3.0, 3, rule))
        ax.set_title(rule, fontsize=9)
        ax.text(0.15, 8, f"{total:.4g}", fontsize=12)
        ax.set(xticks=[0, 1, 2, 3], yticks=[], ylim=(0, 9.5))
        ax.spines["left"].set_visible(False)
    axes[2].text(0.15, 6.6, "integral 9", fontsize=8, color=GREY)
    return fig
