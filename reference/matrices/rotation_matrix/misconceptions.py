"""Wrong answers we expect for rotation_matrix, and what to say about each."""

import math

import numpy as np
from rotation_matrix import rotation_matrix as right

from dojo.misconceptions import edge


def clockwise(angle):
    """Your result turns clockwise: it is the transposed matrix. Where does (1, 0) go after a quarter turn to
    the left?
    """
    return right(angle).T.copy()


def degrees(angle):
    """You treat the angle as degrees: pi is hardly a turn at all. What unit does the README give it in?"""
    right(angle)
    return right(math.radians(angle))


def sine_and_cosine_exchanged(angle):
    """Your result turns everything, even for the angle 0: sine and cosine are swapped. What is cos 0?"""
    right(angle)
    c, s = math.cos(angle), math.sin(angle)
    return np.array([[s, -c], [c, s]])


def no_minus(angle):
    """Neither sine has a minus sign in your matrix: the columns are not perpendicular. Where does (0, 1) go
    when it is turned to the left?
    """
    right(angle)
    c, s = math.cos(angle), math.sin(angle)
    return np.array([[c, s], [s, c]])


def mirrored(angle):
    """Your matrix has determinant -1: it reflects the plane. What is the determinant of a rotation?"""
    right(angle)
    c, s = math.cos(angle), math.sin(angle)
    return np.array([[c, s], [s, -c]])


def half_the_turn(angle):
    """Your result turns by half the angle. Where should (1, 0) go for the angle pi?"""
    right(angle)
    return right(angle / 2)


def whole_radians(angle):
    """Your angles are rounded down to whole numbers. Where do the fractions get lost?"""
    right(angle)
    return right(math.floor(angle))


def linear_approximation(angle):
    """Your result is right only for small angles: it has 1 for the cosine and the angle for the sine. What
    are the cosine and sine of pi / 2?
    """
    right(angle)
    return np.array([[1.0, -float(angle)], [float(angle), 1.0]])


def turned_vector_only(angle):
    """Your result is a vector, the image of (1, 0). Where does (0, 1) go?"""
    return right(angle)[:, 0].copy()


@edge
def nan_taken(angle):
    """For NaN and infinity you return a matrix of NaN. The README asks for a ValueError."""
    if np.ndim(angle) == 0 and not math.isfinite(angle):
        return np.full((2, 2), np.nan)
    return right(angle)


@edge
def first_angle_of_several(angle):
    """You accept an array of angles. The README asks for a ValueError."""
    if np.ndim(angle) > 0:
        angle = float(np.ravel(angle)[0])
    return right(angle)
