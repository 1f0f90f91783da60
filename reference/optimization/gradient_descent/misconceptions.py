"""Wrong answers we expect for gradient_descent, and what to say about each."""

import math

import numpy as np
from gradient_descent import gradient_descent as right

from dojo.misconceptions import edge


def _walk(x0, steps, move):
    """The trajectory of another rule: move(points) is added to the last point."""
    points = [x0.copy()]
    for _ in range(steps):
        points.append(points[-1] + move(points))
    return np.array(points)


def ascent(gradient, x0, learning_rate, steps):
    """Your first step goes the other way: x_0 + η ∇f(x_0). Where does the gradient point,
    uphill or downhill?
    """
    return _walk(x0, steps, lambda points: learning_rate * gradient(points[-1]))


def start_missing(gradient, x0, learning_rate, steps):
    """Your trajectory begins with x_1. Its first row is the start, and there are steps + 1 rows."""
    return _walk(x0, steps, lambda points: -learning_rate * gradient(points[-1]))[1:]


def end_missing(gradient, x0, learning_rate, steps):
    """Your last row is the point before the last step. How many points belong to three steps?"""
    return _walk(x0, steps - 1, lambda points: -learning_rate * gradient(points[-1]))


def last_row_not_filled(gradient, x0, learning_rate, steps):
    """Your last row is 0, and all others are right: the last step is never written down. Where does your loop
    end?
    """
    points = np.zeros((steps + 1, len(x0)))
    points[: max(steps, 1)] = end_missing(gradient, x0, learning_rate, steps)
    return points


def one_step_more(gradient, x0, learning_rate, steps):
    """Your trajectory has one point too many. The start is a point, but no step leads to it."""
    return _walk(x0, steps + 1, lambda points: -learning_rate * gradient(points[-1]))


def only_the_last_point(gradient, x0, learning_rate, steps):
    """You return only the last point, and it is right. The README asks for all points, from the start on."""
    return _walk(x0, steps, lambda points: -learning_rate * gradient(points[-1]))[-1]


def same_array_kept(gradient, x0, learning_rate, steps):
    """All your rows are the last point. Is each row an array of its own, or the same one kept
    several times?
    """
    x = x0.copy()
    points = [x]
    for _ in range(steps):
        x -= learning_rate * gradient(x)
        points.append(x)
    return np.array(points)


def coordinates_as_rows(gradient, x0, learning_rate, steps):
    """Your result has shape (n, steps + 1): it is the transpose of the trajectory. Each row should
    be a point.
    """
    return _walk(x0, steps, lambda points: -learning_rate * gradient(points[-1])).T


def rate_forgotten(gradient, x0, learning_rate, steps):
    """Your steps are the whole gradient, whatever the learning rate is. What is the step multiplied by in the
    README?
    """
    return _walk(x0, steps, lambda points: -gradient(points[-1]))


def gradient_of_the_start(gradient, x0, learning_rate, steps):
    """Your first step is right, and all others repeat it. At which point must the gradient be taken?"""
    return _walk(x0, steps, lambda points: -learning_rate * gradient(x0))


def every_step_from_the_start(gradient, x0, learning_rate, steps):
    """Your first step is right, and all later ones begin at x_0 again. From which point does step k begin?"""
    return _walk(x0, steps, lambda points: x0 - learning_rate * gradient(points[-1]) - points[-1])


def unit_steps(gradient, x0, learning_rate, steps):
    """All your steps have length η. What should happen to the steps as the gradient shrinks?"""

    def move(points):
        slope = gradient(points[-1])
        return -learning_rate * slope / (np.linalg.norm(slope) or 1.0)

    return _walk(x0, steps, move)


def only_the_sign(gradient, x0, learning_rate, steps):
    """In your result each coordinate moves by η, whatever the size of its derivative. Should a larger
    derivative not give a longer step?
    """
    return _walk(x0, steps, lambda points: -learning_rate * np.sign(gradient(points[-1])))


def rate_decays(gradient, x0, learning_rate, steps):
    """Your first step is right, but the second is half as long as it should be. Does η change from step
    to step in the README?
    """
    return _walk(x0, steps, lambda points: -learning_rate / len(points) * gradient(points[-1]))


def with_momentum(gradient, x0, learning_rate, steps):
    """Your first step is right, but then a part of each step is repeated in the next one. That is momentum,
    another method.
    """

    def move(points):
        before = points[-1] - points[-2] if len(points) > 1 else 0.0
        return 0.9 * before - learning_rate * gradient(points[-1])

    return _walk(x0, steps, move)


def one_coordinate_after_another(gradient, x0, learning_rate, steps):
    """After one step your first coordinate is right, but those that depend on it are not: they already use
    its new value. Do they move one after the other, or all at once?
    """

    def move(points):
        x = points[-1].copy()
        for i in range(len(x)):
            x[i] -= learning_rate * gradient(x)[i]
        return x - points[-1]

    return _walk(x0, steps, move)


def stops_at_rest(gradient, x0, learning_rate, steps):
    """Your trajectory has fewer rows when the points stop moving. The README asks for all of them."""
    points = [x0.copy()]
    for _ in range(steps):
        slope = gradient(points[-1])
        if np.linalg.norm(slope) < 1e-10:
            break
        points.append(points[-1] - learning_rate * slope)
    return np.array(points)


def scales_the_gradient_in_place(gradient, x0, learning_rate, steps):
    """Your points are wrong when the gradient returns the array that it was given. Do you write into the
    array it returned?
    """
    points = [x0.copy()]
    for _ in range(steps):
        slope = gradient(points[-1])
        slope *= learning_rate
        points.append(points[-1] - slope)
    return np.array(points)


def moves_the_start(gradient, x0, learning_rate, steps):
    """Your trajectory is right, but the caller's x0 has moved with it. Whose array do you update?"""
    points = [x0.copy()]
    for _ in range(steps):
        x0 -= learning_rate * gradient(x0)
        points.append(x0.copy())
    return np.array(points)


@edge
def keeps_whole_numbers(gradient, x0, learning_rate, steps):
    """Your points are truncated to whole numbers when the start is given in whole numbers. What kind of array
    do you make from x0?
    """
    trajectory = right(gradient, x0, learning_rate, steps)
    if np.asarray(x0).dtype.kind == "i":
        return trajectory.astype(int)
    return trajectory


@edge
def any_shape_of_gradient(gradient, x0, learning_rate, steps):
    """You accept a gradient whose shape differs from that of x0, and let numpy spread it over the
    coordinates. The README asks for a ValueError.
    """

    def spread(x):
        return np.resize(gradient(x), x.shape)

    return right(spread, x0, learning_rate, steps)


@edge
def any_learning_rate(gradient, x0, learning_rate, steps):
    """You accept a learning rate that is not positive. Where would it lead?"""
    if math.isfinite(learning_rate) and learning_rate <= 0:
        right(gradient, x0, 1.0, steps)
        return np.array(x0, dtype=float) + np.zeros((steps + 1, 1))
    return right(gradient, x0, learning_rate, steps)
