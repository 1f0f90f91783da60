"""The weights of a neuron that tells ones from zeros, as an image, and digits that it gets wrong."""

import numpy as np
from matplotlib.colors import LinearSegmentedColormap

from dojo.pictures.drawing import BLUE, RED, figure
from dojo.testing import digits


def draw(kata):
    images, labels = digits()
    chosen = labels <= 1
    x, y = images[chosen], labels[chosen].astype(float)
    weights, bias = kata.train_neuron(x[:200], y[:200], 1.0, 30)
    w = np.asarray(weights, dtype=float)
    p = np.asarray(kata.predict(x[200:], w, float(bias)))
    wrong = 200 + np.flatnonzero((p > 0.5) != (y[200:] == 1))
    fig, axes = figure(columns=3, figsize=(4.8, 1.9))
    shades = LinearSegmentedColormap.from_list("shades", [BLUE, "white", RED])
    axes[0].pcolormesh(w.reshape(8, 8), cmap=shades, vmin=-1, vmax=1)
    axes[0].set_title("weights", loc="center", fontsize=9)
    for ax, i in zip(axes[1:], wrong, strict=False):
        ax.pcolormesh(x[i].reshape(8, 8), cmap="gray_r")
        ax.set_title(f"{y[i]:.0f}, taken for {1 - y[i]:.0f}", loc="center", fontsize=9)
    for ax in axes:
        ax.set(ylim=(8, 0), aspect="equal")
        ax.axis("off")
    return fig
