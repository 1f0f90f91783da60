"""The running means of five times a thousand throws of a die, in a funnel that closes in on 3.5."""

import numpy as np

from dojo.pictures.drawing import BLUE, GREEN, GREY, ORANGE, PINK, RED, figure

MEAN, STD, N = 3.5, np.sqrt(35 / 12), 1000


def draw(kata):
    rng = np.random.default_rng(0)
    shown = np.unique(np.geomspace(1, N, 120).astype(int))
    fig, axes = figure()
    width = 2 * STD / np.sqrt(shown)
    axes.fill_between(shown, MEAN - width, MEAN + width, color=GREY, alpha=0.18, linewidth=0)
    axes.axhline(MEAN, color=GREY, linewidth=0.8, linestyle="--")
    for colour in (BLUE, RED, GREEN, PINK, ORANGE):
        throws = rng.integers(1, 7, size=N).astype(float)
        means = np.asarray(kata.running_mean(throws))
        axes.plot(shown, means[shown - 1], color=colour, linewidth=1.1)
    axes.text(7, 5.1, "3.5 ± 2σ/√k", color="#3a3a3a")
    axes.set(xscale="log", xlim=(1, N), ylim=(0.8, 6.2))
    axes.set_yticks([1, 2, 3.5, 5, 6], ["1", "2", "3.5", "5", "6"])
    axes.set_xticks([1, 10, 100, 1000], ["1", "10", "100", "1000"])
    axes.set(xlabel="throws k", ylabel="mean so far")
    axes.minorticks_off()
    return fig
