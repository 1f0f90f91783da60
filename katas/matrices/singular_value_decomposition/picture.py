"""A circle becoming an ellipse in three steps: a turn, a stretch along the axes, and another turn."""

import numpy as np

from dojo.pictures.drawing import BLUE, GREEN, RED, arrow, figure, plane


def draw(kata):
    a = np.array([[3.0, 0.0], [4.0, 5.0]]) / 5
    u, s, vt = (np.asarray(part) for part in kata.svd(a))
    signs = np.where(vt[:, 1] < 0, -1.0, 1.0)  # of the two choices for each v, the one that points up
    u, vt = u * signs, vt * signs[:, None]
    t = np.linspace(0, 2 * np.pi, 81)
    points, arrows = np.array([np.cos(t), np.sin(t)]), vt.T
    fig, axes = figure(columns=4, figsize=(4.8, 1.6))
    steps = (("", np.eye(2)), ("Vᵀ turns", vt), ("Σ stretches", np.diag(s)), ("U turns", u))
    for ax, (title, step) in zip(axes, steps, strict=True):
        points, arrows = step @ points, step @ arrows
        plane(ax, -1.6, 1.6, -1.6, 1.6)
        ax.fill(*points, color=BLUE, alpha=0.12, linewidth=0)
        ax.plot(*points, color=BLUE, linewidth=1)
        arrow(ax, (0, 0), arrows[:, 0], RED)
        arrow(ax, (0, 0), arrows[:, 1], GREEN)
        ax.set_title(title, fontsize=9, loc="center")
    style = {"textcoords": "offset points", "ha": "center", "va": "center", "fontsize": 8}
    for ax, tips, names in ((axes[0], vt, "v₁ v₂"), (axes[3], (u * s).T, "σ₁u₁ σ₂u₂")):
        for tip, name, colour in zip(tips, names.split(), (RED, GREEN), strict=True):
            ax.annotate(name, tip, np.sign(tip) * (9, 5), color=colour, **style)
    return fig
