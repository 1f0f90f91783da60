"""A line, the vector w perpendicular to it, and the shortest ways to it from a point on either side."""

import numpy as np

from dojo.pictures.drawing import BLUE, GREEN, GREY, RED, arrow, figure, plane, right_angle


def draw(kata):
    w, b = np.array([3.0, 4.0]), -5.0
    points = np.array([[3.0, 4.0], [0.0, 0.0], [-1.0, 2.0]])
    distances = np.asarray(kata.hyperplane_distance(points, w, b))
    feet = points - np.outer(distances, w / np.hypot(*w))
    fig, axes = figure()
    plane(axes, -3.2, 6.6, -1.8, 4.7)
    axes.axline((-1, 2), (3, -1), color=BLUE)
    at = np.array([2.2, -0.4])
    arrow(axes, at, at + w, GREY, "w")
    for point, foot, distance in zip(points, feet, distances, strict=True):
        colour = GREEN if distance > 0 else RED
        axes.plot(*np.array([point, foot]).T, color=colour, linestyle="--")
        if abs(distance) > 0.1:
            right_angle(axes, foot, point - foot, (4, -3), 0.3)
        axes.plot(*point, "o", color=colour if distance else BLUE)
    for point, distance, shift in zip(points, distances, [(8, 0), (-20, -14), (6, 6)], strict=True):
        number = f"{distance:+.3g}".replace("-", "−").replace("+0", "0")
        axes.annotate(number, point, shift, textcoords="offset points")
    return fig
