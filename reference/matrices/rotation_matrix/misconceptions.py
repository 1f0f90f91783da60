"""Wrong answers we expect for rotation_matrix, and what to say about each."""

import math

import numpy as np

from dojo.misconceptions import edge


def clockwise(angle):
    """Your result turns clockwise: it is the transposed matrix. Where does (1, 0) go after a quarter turn to
    the left?
    """
    c, s = math.cos(angle), math.sin(angle)
    return np.array([[c, s], [-s, c]])


def degrees(angle):
    """Your rotation by pi is hardly a turn at all: it is one by about 3 degrees. What unit does the README
    give the angle in?
    """
    c, s = math.cos(math.radians(angle)), math.sin(math.radians(angle))
    return np.array([[c, -s], [s, c]])


def converted_to_degrees(angle):
    """Your result turns by 180/pi = 57.3 times the angle. What unit do the cosine and the sine of numpy take?"""
    c, s = math.cos(math.degrees(angle)), math.sin(math.degrees(angle))
    return np.array([[c, -s], [s, c]])


def sine_and_cosine_exchanged(angle):
    """Your result turns everything, even for the angle 0: sine and cosine are swapped. What is cos 0?"""
    c, s = math.cos(angle), math.sin(angle)
    return np.array([[s, -c], [c, s]])


def no_minus(angle):
    """Neither sine has a minus sign in your matrix: the columns are not perpendicular. Where does (0, 1) go
    when it is turned to the left?
    """
    c, s = math.cos(angle), math.sin(angle)
    return np.array([[c, s], [s, c]])


def mirrored(angle):
    """Your matrix has determinant -1: it reflects the plane. What is the determinant of a rotation?"""
    c, s = math.cos(angle), math.sin(angle)
    return np.array([[c, s], [s, -c]])


def turned_vector_only(angle):
    """Your result is a vector, the image of (1, 0). Where does (0, 1) go?"""
    return np.array([math.cos(angle), math.sin(angle)])


def _rotation(angle):
    return np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])


@edge
def nan_taken(angle):
    """For NaN and infinity you return a matrix of NaN. The README asks for a ValueError."""
    if np.ndim(angle) > 0:
        raise ValueError("the angle must be one number")
    with np.errstate(all="ignore"):
        return _rotation(angle)


@edge
def several_angles(angle):
    """You accept an array of angles. The README asks for a ValueError."""
    if not np.isfinite(angle).all():
        raise ValueError("the angle must be finite")
    return _rotation(angle)
