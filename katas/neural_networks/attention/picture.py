"""The weights that six queries give to six keys: to all of them, and to those a causal mask leaves."""

import numpy as np
from matplotlib.colors import LinearSegmentedColormap

from dojo.pictures.drawing import BLUE, figure

N = 6


def draw(kata):
    rng = np.random.default_rng(0)
    q, k = rng.normal(size=(2, N, 4)) * 1.5
    fig, axes = figure(columns=2, figsize=(4.8, 2.6))
    shades = LinearSegmentedColormap.from_list("shades", ["white", BLUE])
    for ax, mask, name in zip(
        axes, (None, np.tri(N, dtype=bool)), ("weights in %", "with a causal mask"), strict=True
    ):
        # The values are the rows of the unit matrix, so the outputs are the weights.
        weights = np.asarray(kata.attention(q, k, np.eye(N), mask), dtype=float)
        ax.pcolormesh(weights, cmap=shades, vmin=0, vmax=1)
        for i, j in np.ndindex(N, N):
            shown = f"{100 * weights[i, j]:.0f}" if mask is None or mask[i, j] or weights[i, j] else ""
            colour = "white" if weights[i, j] > 0.5 else "#262626"
            ax.text(j + 0.5, i + 0.5, shown, color=colour, ha="center", va="center", fontsize=8)
        ax.set_title(name, loc="center", fontsize=9)
        ax.set(xticks=[], yticks=[], xlabel="key", ylabel="query", ylim=(N, 0), aspect="equal")
    return fig
