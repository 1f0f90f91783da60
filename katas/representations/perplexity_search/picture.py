"""A sample in a dense group and one in a loose group: two widths, and as many neighbours."""

import numpy as np

from dojo.pictures.drawing import BLUE, GREY, ORANGE, figure

RIGHT = np.array([6.6, 0.0])


def group(spacing, rng):
    """Return 25 points of an uneven grid, with the middle one first."""
    steps = np.array(sorted(np.ndindex(5, 5), key=lambda ij: ij != (2, 2))) - 2
    return spacing * (steps + rng.uniform(-0.35, 0.35, (25, 2)))


def draw(kata):
    rng = np.random.default_rng(5)
    x = np.concatenate([group(0.55, rng), RIGHT + group(1.3, rng)])
    distances = np.hypot(*(x[:, None] - x[None]).transpose(2, 0, 1))
    shares = np.asarray(kata.conditional_affinities(distances, 8.0))
    fig, axes = figure(figsize=(4.8, 3.2))
    axes.plot(*x.T, "o", color=GREY, markersize=2.5, markeredgewidth=0)
    for centre, colour, name in ((0, BLUE, "narrow"), (25, ORANGE, "wide")):
        p = shares[centre]
        seen = p > 1e-3
        axes.scatter(*x[seen].T, s=900 * p[seen], color=colour, alpha=0.6, linewidths=0)
        axes.plot(*x[centre], "+", color="#262626", markersize=9)
        # log p falls by 1 / (2 s²) for each unit of the squared distance.
        slope = np.polyfit(distances[centre, seen] ** 2, np.log(p[seen]), 1)[0]
        turn = np.linspace(0, 2 * np.pi, 80)
        circle = np.sqrt(1 / abs(2 * slope)) * np.array([np.cos(turn), np.sin(turn)])
        axes.plot(*(x[centre][:, None] + circle), color=colour, linewidth=1, linestyle="--")
        count = np.exp(-np.sum(p[p > 0] * np.log(p[p > 0])))
        text = f"{name}\nperplexity {count:.1f}"
        axes.text(x[centre][0], -3.3, text, color=colour, ha="center", va="top")
    axes.set(xlim=(-2.2, 10.0), ylim=(-4.7, 3.2), aspect="equal")
    axes.axis("off")
    return fig
