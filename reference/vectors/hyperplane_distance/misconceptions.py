"""Wrong answers we expect for hyperplane_distance, and what to say about each."""

import math

import numpy as np

from dojo.misconceptions import edge


def _norm(w):
    if not np.any(w):
        raise ValueError("w is zero")
    return math.sqrt((w**2).sum())


def not_divided(points, w, b):
    """Your result is w . x + b: it doubles when w and b are doubled, though the wall stays. What is
    missing?
    """
    return points @ w + b


def divided_by_the_squared_norm(points, w, b):
    """Your result is the correct one divided by the norm of w once more. Is a square root missing?"""
    return (points @ w + b) / _norm(w) ** 2


def unsigned(points, w, b):
    """Your result is never negative: it is the distance without its sign. On which side of the wall should it
    be negative?
    """
    return abs(points @ w + b) / _norm(w)


def minus_b(points, w, b):
    """Your wall lies on the other side of the origin. What sign does b have in the README's equation?"""
    return (points @ w - b) / _norm(w)


def b_not_divided(points, w, b):
    """Your result is right only for b = 0: b is not divided by the norm. Which numbers change when w and b
    are doubled?
    """
    return points @ w / _norm(w) + b


def only_b_divided(points, w, b):
    """Your result is w . x + b / |w|: only b is divided by the norm. Which part of the formula is the
    numerator?
    """
    return points @ w + b / _norm(w)


def b_forgotten(points, w, b):
    """Your wall always goes through the origin. What does b do to it?"""
    return points @ w / _norm(w)


def b_in_the_norm(points, w, b):
    """Your distances are too small when b is not 0. Which vector is perpendicular to the wall?"""
    _norm(w)
    return (points @ w + b) / np.sqrt((w**2).sum() + b**2)


def sides_exchanged(points, w, b):
    """Your signs are swapped: they are positive on the side that w points away from. Which side is the
    positive one?
    """
    return -(points @ w + b) / _norm(w)


def divided_by_the_sum(points, w, b):
    """For w = (3, 4) your distances are 5/7 of the right ones. Which norm does the README divide by?"""
    _norm(w)
    return (points @ w + b) / abs(w).sum()


def distance_of_w(points, w, b):
    """Your result is the distance of each point from the point w. Is w a point or a direction?"""
    _norm(w)
    return np.sqrt(((points - w) ** 2).sum(axis=1))


def cosine_of_the_angle(points, w, b):
    """Your result is the correct one divided by the norm of the point. Does the distance from a wall shrink
    as the point moves away?
    """
    return (points @ w + b) / (_norm(w) * np.sqrt((points**2).sum(axis=1)))


def zero_for_a_zero_vector(points, w, b):
    """You return 0 when w is zero. Where is the wall then?"""
    if not np.any(w):
        return np.zeros(len(points))
    return (points @ w + b) / _norm(w)


def divided_by_zero(points, w, b):
    """Your result is NaN or infinite when w is zero. Where is the wall then?"""
    return (points @ w + b) / np.sqrt((w**2).sum())


def _wall(points, w, b, shape):
    points, w, b = (np.asarray(a, dtype=float) for a in (points, w, b))
    if w.shape != shape or not all(np.isfinite(a).all() for a in (points, w, b)) or not w.any():
        raise ValueError("points and w must be finite and have the same number of entries")
    return points, w, b


@edge
def squares_that_overflow(points, w, b):
    """Your result is wrong for huge and for tiny w. What are the squares of 1e200 and 1e-200 in a float?"""
    if np.ndim(points) != 2 or np.ndim(b) != 0:
        raise ValueError("the points must be the rows of a matrix, and b a number")
    points, w, b = _wall(points, w, b, np.shape(points)[1:])
    with np.errstate(all="ignore"):
        return (points @ w + b) / np.sqrt(w @ w)


@edge
def one_point_as_a_vector(points, w, b):
    """You accept a single point without a row around it. The README asks for a ValueError."""
    if np.ndim(points) not in (1, 2) or np.ndim(b) != 0:
        raise ValueError("the points must be a matrix, and b a number")
    points, w, b = _wall(points, w, b, np.shape(points)[-1:])
    norm = math.hypot(*w)
    return points @ (w / norm) + b / norm


@edge
def one_entry_for_all(points, w, b):
    """A w with one entry is multiplied by every coordinate: numpy stretches it. The README asks for a
    ValueError.
    """
    if np.ndim(points) != 2 or np.ndim(b) != 0:
        raise ValueError("the points must be the rows of a matrix, and b a number")
    points, w, b = _wall(points, w, b, (1,) if np.shape(w) == (1,) else np.shape(points)[1:])
    norm = math.hypot(*w)
    return (points * (w / norm)).sum(axis=1) + b / norm


@edge
def offset_for_each_point(points, w, b):
    """You accept a vector as b, one offset for each point. How many walls are there?"""
    if np.ndim(points) != 2:
        raise ValueError("the points must be the rows of a matrix")
    points, w, b = _wall(points, w, b, np.shape(points)[1:])
    norm = math.hypot(*w)
    return points @ (w / norm) + b / norm
