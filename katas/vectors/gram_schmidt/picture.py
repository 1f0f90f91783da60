"""Two arrows: given, made perpendicular by taking a shadow away, and scaled to length 1."""

import numpy as np

from dojo.pictures.drawing import BLUE, GREEN, GREY, RED, arrow, figure, plane, right_angle


def draw(kata):
    a1, a2 = np.array([2.0, 1.0]), np.array([0.9, 2.2])
    q1, q2 = np.asarray(kata.gram_schmidt(np.column_stack([a1, a2]))).T
    shadow = (q1 @ a2) * q1
    fig, axes = figure(columns=3, figsize=(4.8, 1.75))
    for ax, title in zip(axes, ("given", "shadow subtracted", "scaled to 1"), strict=True):
        plane(ax, -1.3, 2.5, -0.35, 2.6)
        ax.set_title(title, fontsize=9)
    arrow(axes[0], (0, 0), a1, BLUE, "a₁")
    arrow(axes[0], (0, 0), a2, RED, "a₂")
    arrow(axes[1], (0, 0), a1, BLUE)
    arrow(axes[1], (0, 0), shadow, GREEN, linewidth=3.5)
    axes[1].plot(*np.array([a2, shadow]).T, color=GREY, linewidth=0.8, linestyle="--")
    axes[1].plot(*np.array([a2, a2 - shadow]).T, color=GREY, linewidth=0.8, linestyle="--")
    arrow(axes[1], (0, 0), a2, RED, alpha=0.3)
    arrow(axes[1], (0, 0), a2 - shadow, RED, "r₂")
    t = np.linspace(-0.2, 2.9, 60)
    axes[2].plot(np.cos(t), np.sin(t), color=GREY, linewidth=0.8, linestyle="--")
    arrow(axes[2], (0, 0), q1, BLUE, "q₁")
    arrow(axes[2], (0, 0), q2, RED, "q₂")
    right_angle(axes[1], (0, 0), a1, a2 - shadow, 0.25)
    right_angle(axes[2], (0, 0), q1, q2, 0.25)
    return fig
