"""A curve over two strips, and the parabola through its three points, whose area the rule takes."""

import numpy as np

from dojo.pictures.drawing import BLUE, ORANGE, RED, figure


def f(x):
    return 1 + np.sin(1.6 * x) + 0.25 * x


def draw(kata):
    ends = np.array([0.0, 1.5, 3.0])
    area = float(kata.simpson_rule(f, 0.0, 3.0, 2))
    # The parabola through the outer points that has this area.
    y0, y2 = f(ends[0]), f(ends[2])
    middle = (area * 2 - y0 - y2) / 4
    parabola = np.polynomial.Polynomial.fit(ends, [y0, middle, y2], 2)
    t = np.linspace(0, 3, 80)
    fig, axes = figure()
    axes.fill_between(t, 0, parabola(t), color=ORANGE, alpha=0.2, linewidth=0)
    axes.plot(t, parabola(t), color=RED, linestyle="--")
    axes.plot(t, f(t), color=BLUE)
    axes.vlines(ends, 0, [f(x) for x in ends], color=BLUE, linewidth=0.8)
    axes.plot(ends, f(ends), "o", color=BLUE)
    for x, name in zip(ends, ("y₀", "y₁", "y₂"), strict=True):
        axes.annotate(name, (x, f(x) / 2), (5, 0), textcoords="offset points")
    axes.text(0.55, 2.18, "f", color=BLUE, ha="right")
    axes.annotate("parabola", (2.35, float(parabola(2.35))), (8, 4), textcoords="offset points", color=RED)
    axes.set(xticks=ends, xticklabels=["x₀", "x₁", "x₂"], yticks=[], xlim=(-0.1, 3.4), ylim=(0, 2.5))
    axes.spines["left"].set_visible(False)
    return fig
