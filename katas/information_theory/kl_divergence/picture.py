"""A fair coin and a model of it: what each outcome adds to the divergence, and their sum."""

import numpy as np

from dojo.pictures.drawing import BLUE, GREEN, GREY, ORANGE, RED, figure

P, Q = np.array([0.5, 0.5]), np.array([0.25, 0.75])
COINS = ["heads", "tails"]


def draw(kata):
    divergence = float(kata.kl_divergence(P, Q))
    first, second = P * np.log(P / Q)
    fig, (left, right) = figure(columns=2, figsize=(4.8, 2.7))
    for shift, values, name, colour in ((-0.19, P, "p", BLUE), (0.19, Q, "q", ORANGE)):
        left.bar(np.arange(2) + shift, values, 0.36, color=colour)
        for place, value in enumerate(values):
            left.text(place + shift, value + 0.02, name, color=colour, ha="center")
    left.set(xticks=[0, 1], xticklabels=COINS, ylim=(0, 0.9))
    left.set_yticks([0.25, 0.5, 0.75], ["¼", "½", "¾"])
    # Each term starts where the one before has ended; the sum must come out at the same height.
    right.bar([0, 1, 2], [first, second, divergence], 0.7, [0, first, 0], color=[GREEN, RED, GREY])
    right.axhline(divergence, color=GREY, linewidth=0.8, linestyle="--", zorder=0)
    heights, colours = (first, first, divergence), (GREEN, RED, "#3a3a3a")
    for place, value in enumerate((first, second, divergence)):
        text = f"{value:+.3f}" if place < 2 else f"{value:.3f}"
        right.text(place, heights[place] + 0.01, text.replace("-", "−"), color=colours[place], ha="center")
    right.set(xticks=[0, 1, 2], xticklabels=[*COINS, "D(p‖q)"], yticks=[], ylim=(0, 0.42))
    right.spines.left.set_visible(False)
    return fig
