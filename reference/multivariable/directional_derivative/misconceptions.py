"""Wrong answers we expect for directional_derivative, and what to say about each."""

import numpy as np
from directional_derivative import directional_derivative as right

from dojo.misconceptions import edge


def _length(direction):
    length = np.sqrt(np.sum(direction * direction))
    if length == 0:
        raise ValueError("the direction is 0")
    return length


def _along(f, x, step, h):
    return float((f(x + h * step) - f(x - h * step)) / (2 * h))


def _partial_derivatives(f, x, h):
    return np.array([_along(f, x, e, h) for e in np.eye(len(x))])


def direction_not_normalised(f, x, direction, h=1e-5):
    """Your slope grows with the length of the direction. How far do you walk for one h?"""
    _length(direction)
    return _along(f, x, direction, h)


def divided_twice(f, x, direction, h=1e-5):
    """Your slope falls as the direction gets longer: it is divided by the length once too often. How often
    does the formula divide by it?
    """
    length = _length(direction)
    return _along(f, x, direction / length, h) / length


def divided_at_the_end(f, x, direction, h=1e-5):
    """Your slope is right for a linear f, but in the README's example it is 5 instead of 3.272. At which two
    points does the task ask for values of f?
    """
    return _along(f, x, direction, h) / _length(direction)


def normalised_by_the_sum(f, x, direction, h=1e-5):
    """Your slope is right along an axis, but along (3, 4) it is about 5/7 of the right one. What is the
    length of (3, 4)?
    """
    _length(direction)
    return _along(f, x, direction / np.abs(direction).sum(), h)


def normalised_by_the_largest(f, x, direction, h=1e-5):
    """Your slope is right along an axis, but along (3, 4) it is about 5/4 of the right one. What is the
    length of (3, 4)?
    """
    _length(direction)
    return _along(f, x, direction / np.abs(direction).max(), h)


def normalised_by_the_square(f, x, direction, h=1e-5):
    """Your slope along (3, 4) is about 1/5 of the right one, and along shorter directions it is larger. What
    is the length of (3, 4), and what length does u have?
    """
    return _along(f, x, direction / _length(direction) ** 2, h)


def from_the_gradient(f, x, direction, h=1e-5):
    """Your slope is the gradient times u. For a cubic f this is another number, unless h tends to 0. At which
    two points does the task ask for values of f?
    """
    return float(_partial_derivatives(f, x, h) @ direction / _length(direction))


def gradient_times_the_vector(f, x, direction, h=1e-5):
    """Your slope is the gradient times v, and grows with the length of v. Which vector of length 1 points the
    same way?
    """
    _length(direction)
    return float(_partial_derivatives(f, x, h) @ direction)


def forward_difference(f, x, direction, h=1e-5):
    """Your slope looks only forwards. What does the central difference compare?"""
    return float((f(x + h * direction / _length(direction)) - f(x)) / h)


def divided_by_h(f, x, direction, h=1e-5):
    """Your slope is twice the right one. How far is it from one point to the other?"""
    u = direction / _length(direction)
    return float((f(x + h * u) - f(x - h * u)) / h)


def opposite_sign(f, x, direction, h=1e-5):
    """Your slope has the opposite sign. Which of the two values is subtracted from which?"""
    u = direction / _length(direction)
    return float((f(x - h * u) - f(x + h * u)) / (2 * h))


def never_negative(f, x, direction, h=1e-5):
    """Your slope is never negative. What is it on the way down?"""
    return abs(_along(f, x, direction / _length(direction), h))


def steepest_slope(f, x, direction, h=1e-5):
    """Your slope does not depend on the direction: it is the length of the gradient.
    Which way do you walk?
    """
    _length(direction)
    return float(np.linalg.norm(_partial_derivatives(f, x, h)))


def sum_of_partial_derivatives(f, x, direction, h=1e-5):
    """Your slope does not depend on the direction: it is the sum of all partial derivatives. How much does
    each of them count along u?
    """
    _length(direction)
    return float(sum(_partial_derivatives(f, x, h)))


def each_entry_for_itself(f, x, direction, h=1e-5):
    """Your result is a vector: each partial derivative times an entry of the direction. What is the dot
    product of the two?
    """
    return _partial_derivatives(f, x, h) * direction / _length(direction)


def towards_a_point(f, x, direction, h=1e-5):
    """In the README's example your slope is the one along (2, 2), which is (3, 4) minus x. Where does the
    vector v start?
    """
    _length(direction)
    return _along(f, x, (direction - x) / np.linalg.norm(direction - x), h)


def own_step(f, x, direction, h=1e-5):
    """Your slope does not depend on h. What if the caller asks for another step?"""
    return _along(f, x, direction / _length(direction), 1e-5)


def zero_direction_taken(f, x, direction, h=1e-5):
    """You accept the direction 0. Where does it point?"""
    if not direction.any():
        return 0.0
    return _along(f, x, direction / _length(direction), h)


def nan_for_no_direction(f, x, direction, h=1e-5):
    """For the direction 0 your result is NaN. What does the README ask for?"""
    with np.errstate(invalid="ignore"):
        return _along(f, x, direction / np.linalg.norm(direction), h)


def normalises_in_place(f, x, direction, h=1e-5):
    """Your slope is right, but the caller's direction has become a unit vector. Are you working on a copy?"""
    direction /= _length(direction)
    return _along(f, x, direction, h)


@edge
def whole_numbers(f, x, direction, h=1e-5):
    """Your slope is wrong when the point holds integers. In which type do you move?"""
    value = right(f, x, direction, h)
    if np.asarray(x).dtype.kind not in "iu":
        return value
    step = h * np.asarray(direction) / _length(np.asarray(direction))
    return float((f(np.trunc(x + step)) - f(np.trunc(x - step))) / (2 * h))


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
