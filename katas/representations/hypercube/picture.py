"""The segment, the square, the cube and the tesseract: each is two copies of the one before, joined."""

import numpy as np

from dojo.pictures.drawing import BLUE, GREEN, PINK, RED, figure

COLOURS = [BLUE, RED, GREEN, PINK]
DIRECTIONS = np.array([[1.0, 0.0], [0.0, 1.0], [0.42, 0.42], [1.25, -0.72]])
CENTRES = [0.0, 3.3, 7.1, 13.0]


def counted(number, one, many):
    return f"{number} {one if number == 1 else many}"


def draw(kata):
    fig, axes = figure(figsize=(4.8, 1.9))
    axes.set(xlim=(-1.3, 15.9), ylim=(-4.6, 2.3), aspect="equal")
    axes.axis("off")
    for n, centre in enumerate(CENTRES, start=1):
        vertices = np.asarray(kata.vertices(n), dtype=float)
        edges = np.asarray(kata.edges(n))
        places = vertices @ DIRECTIONS[:n] + [centre, 0]
        for one, other in edges:
            changed = int(np.argmax(abs(vertices[one] - vertices[other])))
            axes.plot(*places[[one, other]].T, color=COLOURS[changed], linewidth=1.3)
        axes.plot(*places.T, "o", color="#262626", markersize=3)
        lines = (
            f"n = {n}",
            counted(len(vertices), "vertex", "vertices"),
            counted(len(edges), "edge", "edges"),
        )
        axes.text(centre, -2.45, "\n".join(lines), ha="center", va="top", fontsize=8)
    return fig
