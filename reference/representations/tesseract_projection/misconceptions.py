"""Wrong answers we expect for tesseract_projection, and what to say about each."""

import math

import numpy as np
from hypercube import vertices

from dojo.misconceptions import instead_of


def _turned(points, i, j, c, s):
    result = points.copy()
    result[:, i] = c * points[:, i] - s * points[:, j]
    result[:, j] = s * points[:, i] + c * points[:, j]
    return result


def _seen(points, distance):
    return points[:, :-1] * distance / (distance - points[:, -1:])


def _below(points, distance):
    if (points[:, -1] >= distance).any():
        raise ValueError("not below the eye")


@instead_of("rotate")
def turns_the_other_way(points, i, j, angle):
    """Your points turn the other way: axis i goes towards the negative axis j. Points are rows: which side does the
    matrix multiply them from?
    """
    return _turned(points, i, j, math.cos(angle), -math.sin(angle))


@instead_of("rotate")
def degrees(points, i, j, angle):
    """Your points hardly move: the angle is read in degrees. Which unit does the README use?"""
    angle = math.radians(angle)
    return _turned(points, i, j, math.cos(angle), math.sin(angle))


@instead_of("rotate")
def always_the_first_two(points, i, j, angle):
    """In your result coordinates 0 and 1 change, whatever i and j are. Which two does the caller ask for?"""
    return _turned(points, 0, 1, math.cos(angle), math.sin(angle))


@instead_of("rotate")
def new_coordinate_used_for_the_other(points, i, j, angle):
    """Your coordinate i is right, but coordinate j is computed from the new coordinate i. Which one does the formula
    contain?
    """
    result = points.copy()
    result[:, i] = math.cos(angle) * result[:, i] - math.sin(angle) * result[:, j]
    result[:, j] = math.sin(angle) * result[:, i] + math.cos(angle) * result[:, j]
    return result


@instead_of("rotate")
def only_two_coordinates_kept(points, i, j, angle):
    """Your points have two coordinates after the turn. What happens to the others?"""
    return _turned(points, i, j, math.cos(angle), math.sin(angle))[:, [i, j]]


@instead_of("rotate")
def counted_from_1(points, i, j, angle):
    """In your result the coordinates before i and j change, and for 0 the last one. From which number are
    they counted?
    """
    return _turned(points, i - 1, j - 1, math.cos(angle), math.sin(angle))


@instead_of("perspective")
def distance_plus_height(points, distance):
    """Your near points are small and your far points large. How far is a point at height 1 from an eye at
    height 3?
    """
    _below(points, distance)
    return points[:, :-1] * distance / (distance + points[:, -1:])


@instead_of("perspective")
def upside_down(points, distance):
    """Your scale is 1 divided by the correct one: a point near the eye gets smaller. Which of two equal triangles is
    larger, the nearer or the farther?
    """
    _below(points, distance)
    return points[:, :-1] * (distance - points[:, -1:]) / distance


@instead_of("perspective")
def last_coordinate_kept(points, distance):
    """Your points have as many coordinates as before. Which coordinate does the drawing lose?"""
    _below(points, distance)
    return points * distance / (distance - points[:, -1:])


@instead_of("perspective")
def orthogonal_projection(points, distance):
    """Your image is the point without its last coordinate: all points have scale 1. What does the height of a
    point change?
    """
    _below(points, distance)
    return points[:, :-1].copy()


@instead_of("perspective")
def not_times_the_distance(points, distance):
    """Your drawing is too small by the factor distance. Which scale should a point at height 0 have?"""
    _below(points, distance)
    return points[:, :-1] / (distance - points[:, -1:])


@instead_of("perspective")
def three_dimensions_only(points, distance):
    """Your result is right only for points of three coordinates. Which coordinate is the height when there are four?"""
    _below(points, distance)
    return points[:, :2] * distance / (distance - points[:, 2:3])


@instead_of("perspective")
def first_coordinate_is_the_height(points, distance):
    """In the README's example your (1, -1, 1) goes to (-3/2, 3/2): its first coordinate is gone. Which
    coordinate is the height in the README?
    """
    if (points[:, 0] >= distance).any():
        raise ValueError("not below the eye")
    return points[:, 1:] * distance / (distance - points[:, :1])


@instead_of("perspective")
def straight_distance_from_the_eye(points, distance):
    """A point at height 0 moves inwards in your result, instead of staying where it is. Which sides do the
    two similar triangles have?
    """
    _below(points, distance)
    flat, height = points[:, :-1], points[:, -1:]
    return flat * distance / np.sqrt(np.sum(flat**2, axis=1, keepdims=True) + (distance - height) ** 2)


@instead_of("perspective")
def draws_what_is_behind_the_eye(points, distance):
    """You return an image for a point at the height of the eye, or above it. Where does its line from the eye
    meet height 0?
    """
    with np.errstate(divide="ignore", invalid="ignore"):
        return _seen(points, distance)


@instead_of("frame")
def turned_in_another_plane(angle, distance):
    """Your tesseract turns like an ordinary cube, in coordinates 0 and 1. Which two coordinates does the README
    turn?
    """
    return _seen(_seen(_turned(vertices(4), 0, 1, math.cos(angle), math.sin(angle)), distance), distance)


@instead_of("frame")
def only_one_projection(angle, distance):
    """Your points have three coordinates. How many projections lead from four dimensions to the plane?"""
    return _seen(_turned(vertices(4), 0, 3, math.cos(angle), math.sin(angle)), distance)


@instead_of("frame")
def second_projection_without_perspective(angle, distance):
    """Your second projection leaves the third coordinate out. Which function leads from three dimensions to the
    plane?
    """
    return _seen(_turned(vertices(4), 0, 3, math.cos(angle), math.sin(angle)), distance)[:, :2]


@instead_of("frame")
def first_projection_without_perspective(angle, distance):
    """Your first projection leaves the fourth coordinate out. Which function leads from four dimensions to three?"""
    return _seen(_turned(vertices(4), 0, 3, math.cos(angle), math.sin(angle))[:, :3], distance)


@instead_of("frame")
def never_turned(angle, distance):
    """Your drawing is the same for every angle. What is done to the vertices before they are projected?"""
    return _seen(_seen(vertices(4), distance), distance)
