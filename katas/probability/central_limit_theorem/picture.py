"""Standardised means of 1, 2 and 30 throws of a die, under the standard normal bell."""

import numpy as np

from dojo.pictures.drawing import BLUE, RED, figure

MEAN, STD = 3.5, np.sqrt(35 / 12)


def throw(k, rng):
    return rng.integers(1, 7, size=k)


def draw(kata):
    rng = np.random.default_rng(0)
    fig, axes = figure(columns=3, figsize=(4.8, 2.1), sharey=True)
    z = np.linspace(-3.5, 3.5, 100)
    for ax, n, together in zip(axes, (1, 2, 30), (1, 1, 3), strict=True):
        means = np.asarray(kata.standardised_means(throw, MEAN, STD, n, 6000, rng))
        # Bars as wide as the steps from one possible mean to the next, or three of these steps.
        width = together / (STD * np.sqrt(n))
        middle = 0.0 if n % 2 == 0 else width / 2
        reach = int(3.4 / width)
        edges = middle + width * (np.arange(-reach, reach + 2) - 0.5)
        heights, _ = np.histogram(means, edges)
        ax.bar(edges[:-1], heights / (len(means) * width), width * 0.88, align="edge", color=BLUE, alpha=0.6)
        ax.plot(z, np.exp(-(z**2) / 2) / np.sqrt(2 * np.pi), color=RED, linewidth=1.2)
        ax.set_title(f"n = {n}", loc="center", fontsize=9)
        ax.set(xlim=(-3.5, 3.5), ylim=(0, 0.5), xticks=[-2, 0, 2], yticks=[])
        ax.spines.left.set_visible(False)
    return fig
