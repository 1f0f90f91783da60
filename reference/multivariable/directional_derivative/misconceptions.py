"""Wrong answers we expect for directional_derivative, and what to say about each."""

import numpy as np
from directional_derivative import directional_derivative as right

from dojo.misconceptions import edge


def _checked(f, x, direction, h):
    """Point, direction and its length, once all arguments have been found to be good."""
    right(f, x, direction, h)
    direction = np.asarray(direction, dtype=float)
    return np.asarray(x, dtype=float), direction, float(np.linalg.norm(direction))


def _along(f, x, step, h):
    return float((f(x + h * step) - f(x - h * step)) / (2 * h))


def direction_not_normalised(f, x, direction, h=1e-5):
    """Your slope grows with the length of the direction. How far do you walk for one h?"""
    x, direction, _ = _checked(f, x, direction, h)
    return _along(f, x, direction, h)


def length_times_too_large(f, x, direction, h=1e-5):
    """Your slope is the right one times the length of the direction. What should count, how long it is or
    where it points?
    """
    x, direction, length = _checked(f, x, direction, h)
    return right(f, x, direction, h) * length


def divided_twice(f, x, direction, h=1e-5):
    """Your slope falls as the direction gets longer: it is divided by the length once too often. How often
    does the formula divide by it?
    """
    x, direction, length = _checked(f, x, direction, h)
    return right(f, x, direction, h) / length


def normalised_by_the_sum(f, x, direction, h=1e-5):
    """You divide the direction by the sum of the absolute values of its entries. What is the length of (3,
    4)?
    """
    x, direction, _ = _checked(f, x, direction, h)
    return _along(f, x, direction / np.abs(direction).sum(), h)


def normalised_by_the_largest(f, x, direction, h=1e-5):
    """You divide the direction by its largest entry. What is the length of (3, 4)?"""
    x, direction, _ = _checked(f, x, direction, h)
    return _along(f, x, direction / np.abs(direction).max(), h)


def normalised_by_the_square(f, x, direction, h=1e-5):
    """You divide the direction by its squared length. What is the length of (3, 4)?"""
    x, direction, length = _checked(f, x, direction, h)
    return _along(f, x, direction / length / length, h)


def from_the_gradient(f, x, direction, h=1e-5):
    """Your slope adds up partial derivatives: it is the gradient times u. For a cubic f the two agree only
    as h tends to 0. At which two points does the task ask for values of f?
    """
    x, direction, length = _checked(f, x, direction, h)
    return float(
        sum(_along(f, x, e, h) * entry for e, entry in zip(np.eye(len(x)), direction / length, strict=True))
    )


def gradient_times_the_vector(f, x, direction, h=1e-5):
    """Your slope is the gradient times v, and grows with the length of v. Which vector of length 1 points the
    same way?
    """
    x, direction, _ = _checked(f, x, direction, h)
    return float(sum(_along(f, x, e, h) * entry for e, entry in zip(np.eye(len(x)), direction, strict=True)))


def forward_difference(f, x, direction, h=1e-5):
    """Your slope looks only forwards. What does the central difference compare?"""
    x, direction, length = _checked(f, x, direction, h)
    return float((f(x + h * direction / length) - f(x)) / h)


def divided_by_h(f, x, direction, h=1e-5):
    """Your slope is twice the right one. How far is it from one point to the other?"""
    return 2 * right(f, x, direction, h)


def opposite_sign(f, x, direction, h=1e-5):
    """Your slope has the opposite sign. Which of the two values is subtracted from which?"""
    return -right(f, x, direction, h)


def never_negative(f, x, direction, h=1e-5):
    """Your slope is never negative. What is it on the way down?"""
    return abs(right(f, x, direction, h))


def steepest_slope(f, x, direction, h=1e-5):
    """Your slope does not depend on the direction: it is the length of the gradient.
    Which way do you walk?
    """
    x, _, _ = _checked(f, x, direction, h)
    return float(np.linalg.norm([_along(f, x, e, h) for e in np.eye(len(x))]))


def sum_of_partial_derivatives(f, x, direction, h=1e-5):
    """Your slope does not depend on the direction: it is the sum of all partial derivatives. How much does
    each of them count along u?
    """
    x, _, _ = _checked(f, x, direction, h)
    return float(sum(_along(f, x, e, h) for e in np.eye(len(x))))


def each_entry_for_itself(f, x, direction, h=1e-5):
    """Your result is a vector: each partial derivative times an entry of the direction. What is the dot
    product of the two?
    """
    x, direction, length = _checked(f, x, direction, h)
    return np.array([_along(f, x, e, h) for e in np.eye(len(x))]) * direction / length


def angle_only(f, x, direction, h=1e-5):
    """Your result is never above 1 in absolute value: it is the cosine of the angle with the gradient. How
    steep is the hill?
    """
    x, _, _ = _checked(f, x, direction, h)
    steepest = float(np.linalg.norm([_along(f, x, e, h) for e in np.eye(len(x))]))
    slope = right(f, x, direction, h)
    return slope / steepest if steepest else slope


def towards_a_point(f, x, direction, h=1e-5):
    """You walk towards the direction as if it were a point. Where does the vector v start?"""
    x, direction, _ = _checked(f, x, direction, h)
    way = direction - x
    return _along(f, x, way / np.linalg.norm(way), h) if way.any() else 0.0


@edge
def whole_numbers(f, x, direction, h=1e-5):
    """Your slope is wrong when the point holds integers: the step is truncated. In which type do you move?"""
    value = right(f, x, direction, h)
    if np.asarray(x).dtype.kind not in "iu":
        return value
    x, direction, length = _checked(f, x, direction, h)
    step = h * direction / length
    return float((f(np.trunc(x + step)) - f(np.trunc(x - step))) / (2 * h))


def own_step(f, x, direction, h=1e-5):
    """Your slope does not depend on h. What if the caller asks for another step?"""
    right(f, x, direction, h)
    return right(f, x, direction, 1e-5)


def step_too_small(f, x, direction, h=1e-12):
    """With the default step only three or four digits are right. How many of the 16 digits survive in the
    difference?
    """
    return right(f, x, direction, h)


def zero_direction_taken(f, x, direction, h=1e-5):
    """You accept the direction 0. Where does it point?"""
    if (
        np.ndim(direction) == 1
        and np.shape(x) == np.shape(direction)
        and np.size(x)
        and not np.any(direction)
    ):
        return 0.0
    return right(f, x, direction, h)


@edge
def any_step(f, x, direction, h=1e-5):
    """You accept an h that is 0, negative or not a number. Which of these is a step to each side?"""
    if h > 0 and np.isfinite(h):
        return right(f, x, direction, h)
    right(f, x, direction)
    return float("nan")


@edge
def one_number_for_all(f, x, direction, h=1e-5):
    """You accept a single number as a direction: numpy stretches it. The README asks for a ValueError."""
    if np.ndim(x) == 1 and np.size(direction) == 1:
        direction = np.broadcast_to(np.ravel(direction), np.shape(x))
    return right(f, x, direction, h)


@edge
def nan_taken(f, x, direction, h=1e-5):
    """You accept an entry that is NaN or infinite. The README asks for a ValueError."""
    if np.shape(x) == (2,) == np.shape(direction) and not (
        np.isfinite(x).all() and np.isfinite(direction).all()
    ):
        return float("nan")
    return right(f, x, direction, h)


def normalises_in_place(f, x, direction, h=1e-5):
    """Your slope is right, but the caller's direction has become a unit vector. Are you working on a copy?"""
    result = right(f, x, direction, h)
    if isinstance(direction, np.ndarray) and direction.dtype.kind == "f":
        direction /= np.linalg.norm(direction)
    return result
