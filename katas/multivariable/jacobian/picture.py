"""A small square and its image, which is nearly the parallelogram of the Jacobian's columns."""

import numpy as np

from dojo.pictures.drawing import BLUE, GREEN, GREY, RED, arrow, figure, plane


def f(x):
    return np.array([x[0] + 0.4 * x[1] ** 2, x[1] - 0.2 * x[0] ** 2])


def draw(kata):
    at, size = np.array([0.4, 0.5]), 0.8
    matrix = np.asarray(kata.jacobian(f, at))
    t, zeros = np.linspace(0, size, 15), np.zeros(15)
    edges = [(t, zeros), (zeros + size, t), (t[::-1], zeros + size), (zeros, t[::-1])]
    outline = np.hstack([np.array(edge) for edge in edges])
    image = f(at[:, None] + outline)
    corners = size * np.array([[0.0, 1.0, 1.0, 0.0, 0.0], [0.0, 0.0, 1.0, 1.0, 0.0]])
    fig, axes = figure(columns=2, figsize=(4.8, 2.4))
    for ax, shape, start, columns in (
        (axes[0], at[:, None] + outline, at, np.eye(2)),
        (axes[1], image, f(at), matrix),
    ):
        ax.fill(*shape, color=BLUE, alpha=0.25, linewidth=0)
        for column, colour in zip(columns.T, (RED, GREEN), strict=True):
            arrow(ax, start, start + size * column, colour)
    plane(axes[0], -0.1, 2.3, -0.1, 2.1)
    plane(axes[1], -0.1, 2.3, -0.1, 2.1)
    axes[1].plot(*(f(at)[:, None] + matrix @ corners), color=GREY, linestyle="--", linewidth=0.9)
    for ax, text, title in zip(axes, ("x", "f(x)"), ("a small square", "its image"), strict=True):
        ax.set_title(title, fontsize=9)
        start = at if ax is axes[0] else f(at)
        ax.plot(*start, "o", color=BLUE, markersize=4)
        ax.annotate(text, start, (-4, -12), textcoords="offset points", color=BLUE, ha="right")
    return fig
