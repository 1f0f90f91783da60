"""Contours of three quadratic forms: a bowl, a valley with a flat floor, and a saddle."""

import numpy as np

from dojo.pictures.drawing import BLUE, RED, figure

FORMS = {
    "bowl": [[2.0, 1.0], [0.0, 1.0]],
    "valley": [[1.0, -1.0], [-1.0, 1.0]],
    "saddle": [[1.0, 6.0], [-2.0, 1.0]],
}
LEVELS = np.arange(0.5, 9, 2)
BOX = {"facecolor": "#fbfaf6", "edgecolor": "none", "pad": 1}


def draw(kata):
    t = np.linspace(-2, 2, 25)
    fig, axes = figure(columns=3, figsize=(4.8, 1.95))
    for ax, (name, rows) in zip(axes, FORMS.items(), strict=True):
        a = np.array(rows)
        z = np.array([[float(kata.quadratic_form(a, np.array([x, y]))) for x in t] for y in t])
        ax.contour(t, t, z, levels=LEVELS, colors=BLUE, linewidths=1)
        if z.min() < -0.5:
            ax.contour(t, t, z, levels=-LEVELS[::-1], colors=RED, linewidths=1, linestyles="solid")
        for at in np.array([[1.0, 1.0], [1.0, -1.0]]):
            number = f"{float(kata.quadratic_form(a, at)):.3g}".replace("-", "−")
            ax.text(*at, number, ha="center", va="center", fontsize=9, bbox=BOX)
        ax.set(aspect="equal", xticks=[], yticks=[])
        ax.spines[:].set_visible(False)
        ax.set_title(f"{name}:\n{kata.definiteness(a)}", fontsize=8, loc="center")
    return fig
