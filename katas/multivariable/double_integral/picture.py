"""A triangle in upright strips, as long as its height there, and a disk in rings, which grow outwards."""

from itertools import pairwise

import numpy as np

from dojo.pictures.drawing import BLUE, GREY, RED, figure


def draw(kata):
    fig, (triangle, disk) = figure(columns=2, figsize=(4.8, 2.5))
    edges = np.linspace(0, 2, 9)
    for left, right in pairwise(edges):
        area = float(kata.double_integral(lambda x, y: 1.0, (left, right), lambda x: (0.0, x), 2))
        height = area / (right - left)
        triangle.fill_between([left, right], 0, height, color=BLUE, alpha=0.15 + 0.3 * left, linewidth=0)
    triangle.plot([0, 2, 2, 0], [0, 2, 0, 0], color=GREY, linewidth=0.8)
    whole = float(kata.double_integral(lambda x, y: 1.0, (0.0, 2.0), lambda x: (0.0, x), 2))
    triangle.set_title(f"area {whole:.3g}", fontsize=9, loc="center")
    t = np.linspace(0, 2 * np.pi, 73)
    around = np.array([np.cos(t), np.sin(t)])
    areas = [float(kata.polar_integral(lambda x, y: 1.0, radius, 2)) for radius in (0.5, 1.0, 1.5, 2.0)]
    for k, area in reversed(list(enumerate(areas))):
        radius = np.sqrt(max(area, 0) / np.pi)
        disk.fill(*(radius * around), facecolor="#fbfaf6", linewidth=0)
        disk.fill(*(radius * around), facecolor=RED, alpha=0.15 + 0.12 * k, edgecolor=GREY, linewidth=0.8)
    disk.set_title(f"area {areas[-1] / np.pi:.3g} π", fontsize=9, loc="center")
    triangle.set(xlim=(-0.2, 2.2), ylim=(-0.2, 2.2))
    disk.set(xlim=(-2.2, 2.2), ylim=(-2.2, 2.2))
    for ax in (triangle, disk):
        ax.set(aspect="equal")
        ax.set_axis_off()
    return fig
