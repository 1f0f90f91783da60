"""Wrong answers we expect for gradient_descent, and what to say about each."""

import math

import numpy as np
from gradient_descent import gradient_descent as right

from dojo.misconceptions import edge


def _walk(gradient, x0, learning_rate, steps, step):
    """The trajectory of another rule, once the input has been found to be good."""
    right(gradient, x0, learning_rate, steps)
    points = [np.array(x0, dtype=float)]
    with np.errstate(all="ignore"):
        for k in range(steps):
            points.append(step(points, np.array(gradient(points[-1].copy()), dtype=float), k))
    return np.array(points)


def ascent(gradient, x0, learning_rate, steps):
    """Your first step goes the other way: x_0 + η ∇f(x_0). Where does the gradient point,
    uphill or downhill?
    """
    return _walk(
        gradient, x0, learning_rate, steps, lambda points, slope, k: points[-1] + learning_rate * slope
    )


def start_missing(gradient, x0, learning_rate, steps):
    """Your trajectory begins with x_1. Its first row is the start, and there are steps + 1 rows."""
    return right(gradient, x0, learning_rate, steps)[1:]


def end_missing(gradient, x0, learning_rate, steps):
    """Your last row is the point before the last step. How many points belong to three steps?"""
    return right(gradient, x0, learning_rate, steps)[: max(steps, 1)]


def one_step_more(gradient, x0, learning_rate, steps):
    """Your trajectory has one point too many. The start is a point, but no step leads to it."""
    return right(gradient, x0, learning_rate, steps + 1)


def only_the_last_point(gradient, x0, learning_rate, steps):
    """You return only the last point, and it is right. The README asks for all points, from the start on."""
    return right(gradient, x0, learning_rate, steps)[-1]


def same_array_kept(gradient, x0, learning_rate, steps):
    """All your rows are the last point. Is each row an array of its own, or the same one kept
    several times?
    """
    trajectory = right(gradient, x0, learning_rate, steps)
    return np.array([trajectory[-1]] * (steps + 1))


def coordinates_as_rows(gradient, x0, learning_rate, steps):
    """Your result has shape (n, steps + 1): it is the transpose of the trajectory. Each row should
    be a point.
    """
    return right(gradient, x0, learning_rate, steps).T


def gradient_of_the_start(gradient, x0, learning_rate, steps):
    """Your first step is right, and all others repeat it. At which point must the gradient be taken?"""
    right(gradient, x0, learning_rate, steps)
    start = np.array(x0, dtype=float)
    slope = np.array(gradient(start.copy()))
    return np.array([start - k * learning_rate * slope for k in range(steps + 1)])


def unit_steps(gradient, x0, learning_rate, steps):
    """All your steps have length η: you divide the gradient by its norm. What should happen to the steps as
    the gradient shrinks?
    """

    def step(points, slope, k):
        return points[-1] - learning_rate * slope / (np.linalg.norm(slope) or 1.0)

    return _walk(gradient, x0, learning_rate, steps, step)


def only_the_sign(gradient, x0, learning_rate, steps):
    """In your result each coordinate moves by η, whatever the size of its derivative. Should a larger
    derivative not give a longer step?
    """
    return _walk(
        gradient,
        x0,
        learning_rate,
        steps,
        lambda points, slope, k: points[-1] - learning_rate * np.sign(slope),
    )


def rate_decays(gradient, x0, learning_rate, steps):
    """Your first step is right, but the second is half as long as it should be: your η falls like 1/k."""
    return _walk(
        gradient,
        x0,
        learning_rate,
        steps,
        lambda points, slope, k: points[-1] - learning_rate / (k + 1) * slope,
    )


def rate_per_coordinate(gradient, x0, learning_rate, steps):
    """Your steps are too short by a factor of n, the number of coordinates. A gradient is not a mean."""
    return _walk(
        gradient,
        x0,
        learning_rate,
        steps,
        lambda points, slope, k: points[-1] - learning_rate * slope / len(slope),
    )


def with_momentum(gradient, x0, learning_rate, steps):
    """Your first step is right, but then a part of each step is repeated in the next one. That is momentum,
    another method.
    """

    def step(points, slope, k):
        before = points[-1] - points[-2] if k else 0.0
        return points[-1] - learning_rate * slope + 0.9 * before

    return _walk(gradient, x0, learning_rate, steps, step)


def one_coordinate_after_another(gradient, x0, learning_rate, steps):
    """After one step your first coordinate is right, but those that depend on it are not: they already use
    its new value. Do they move one after the other, or all at once?
    """

    def step(points, slope, k):
        x = points[-1].copy()
        for i in range(len(x)):
            x[i] -= learning_rate * gradient(x.copy())[i]
        return x

    return _walk(gradient, x0, learning_rate, steps, step)


def stops_at_rest(gradient, x0, learning_rate, steps):
    """Your trajectory has fewer rows when the points stop moving. The README asks for all of them."""
    trajectory = right(gradient, x0, learning_rate, steps)
    with np.errstate(all="ignore"):
        moves = np.abs(np.diff(trajectory, axis=0)).max(axis=1, initial=0.0)
    resting = np.flatnonzero(moves < 1e-12)
    return trajectory[: resting[0] + 1] if len(resting) else trajectory


def stops_when_it_climbs(gradient, x0, learning_rate, steps):
    """Your trajectory ends where the gradient begins to grow. The README asks for all rows, even if the
    trajectory diverges.
    """
    trajectory = right(gradient, x0, learning_rate, steps)
    slopes = [float(np.linalg.norm(gradient(point.copy()))) for point in trajectory]
    for k in range(1, len(slopes)):
        if slopes[k] > slopes[k - 1] * (1 + 1e-9):
            return trajectory[:k]
    return trajectory


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


@edge
def scales_the_gradient_in_place(gradient, x0, learning_rate, steps):
    """Your points are wrong when the gradient returns the array that it was given. Do you write into the
    array it returned?
    """

    def step(points, _, k):
        slope = gradient(points[-1])
        slope *= learning_rate
        return points[-1] - slope

    return _walk(gradient, x0, learning_rate, steps, step)


def moves_the_start(gradient, x0, learning_rate, steps):
    """Your trajectory is right, but the caller's x0 has moved with it. Whose array do you update?"""
    trajectory = right(gradient, x0, learning_rate, steps)
    if isinstance(x0, np.ndarray) and x0.dtype.kind == "f":
        x0[:] = trajectory[-1]
    return trajectory
