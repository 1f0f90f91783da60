"""Chords turning towards the tangent as h shrinks, and the error against h, which has a valley."""

import numpy as np

from dojo.pictures.drawing import BLUE, GREEN, GREY, ORANGE, RED, figure


def draw(kata):
    def f(t):
        return t**3

    fig, (left, right) = figure(columns=2, figsize=(4.8, 2.4))
    t = np.linspace(0.6, 3.3, 60)
    left.plot(t, f(t), color=BLUE)
    left.axline((2, 8), slope=12, color=GREY, linewidth=0.8, linestyle="--")
    for h, colour in ((1.2, RED), (0.6, ORANGE)):
        slope = float(kata.numerical_derivative(f, 2.0, h))
        ends = np.array([2 - h, 2 + h])
        left.plot(ends, f(2 - h) + slope * (ends - ends[0]), "o-", color=colour, markersize=4, linewidth=1.2)
    left.text(1.75, 20, "h = 1.2", color=RED, ha="right", fontsize=8)
    left.text(2.68, 14, "h = 0.6", color=ORANGE, fontsize=8)
    left.plot(2, 8, "o", color=GREEN)
    left.text(1.5, -2, "tangent", color=GREY, fontsize=8)
    left.set(xlim=(0.5, 3.4), ylim=(-4, 36), xticks=[], yticks=[])
    steps = np.logspace(-13, 0, 79)
    errors = [abs(float(kata.numerical_derivative(np.exp, 0.0, h)) - 1) for h in steps]
    right.loglog(steps, np.maximum(errors, 1e-13), color=BLUE, linewidth=1)
    right.set(xticks=[1e-12, 1e-8, 1e-4, 1], yticks=[1e-12, 1e-8, 1e-4, 1], ylim=(1e-13, 3))
    right.set_xlabel("h", labelpad=-2)
    right.set_title("error", fontsize=9)
    right.text(1e-9, 1e-5, "rounding", fontsize=8)
    right.text(3e-4, 1e-9, "chord", fontsize=8)
    return fig
