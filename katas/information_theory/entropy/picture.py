"""The entropy of a coin, from sure to fair to sure again."""

import numpy as np

from dojo.pictures.drawing import BLUE, GREY, RED, figure


def draw(kata):
    def coin(t):
        return float(kata.entropy(np.array([t, 1 - t])))

    fig, axes = figure()
    t = np.linspace(0, 1, 101)
    axes.plot(t, [coin(value) for value in t], color=BLUE)
    for value, text, shift, side in (
        (0.5, "a fair coin\n{:.4f}", (0, 7), "center"),
        (0.25, "a bent coin\n{:.4f}", (6, -30), "left"),
    ):
        height = coin(value)
        axes.plot([value, value], [0, height], color=GREY, linewidth=0.8, linestyle="--")
        axes.plot([value], [height], "o", color=RED)
        axes.annotate(
            text.format(height), (value, height), shift, textcoords="offset points", color=RED, ha=side
        )
    axes.set(xlim=(-0.02, 1.02), ylim=(0, 0.87), yticks=[0, np.log(2)], yticklabels=["0", "log 2"])
    axes.set_xticks([0, 0.25, 0.5, 1], ["0", "¼", "½", "1"])
    axes.set(xlabel="probability of heads", ylabel="entropy in nats")
    return fig
