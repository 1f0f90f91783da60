"""Wrong answers we expect for matrix_of_linear_map, and what to say about each."""

import numpy as np

from dojo.misconceptions import edge


def images_as_rows(f, n):
    """Your matrix is transposed: the images of the unit vectors are its rows. What is a matrix times e_1?"""
    return np.array([f(e) for e in np.eye(n)])


def image_of_ones(f, n):
    """All your columns are equal. Which vectors tell the columns apart?"""
    return np.array([f(np.ones(n)) for _ in range(n)]).T


def running_unit_vectors(f, n):
    """Each of your columns includes those before it: earlier 1s stay in your unit vector. When do they go
    back to 0?
    """
    e = np.zeros(n)
    columns = []
    for j in range(n):
        e[j] = 1
        columns.append(np.array(f(e)))
    return np.array(columns).T


def first_image_only(f, n):
    """Your result is one vector, the image of e_1. How many unit vectors are there?"""
    e = np.zeros(n)
    e[0] = 1
    return f(e)


def last_image_only(f, n):
    """Your result is one vector, the image of the last unit vector. Where do the images before it stay?"""
    for e in np.eye(n):
        image = f(e)
    return image


def images_in_one_row(f, n):
    """Your result is one long vector, with one image after the other. What shape does the README ask for?"""
    return np.concatenate([f(e) for e in np.eye(n)])


def sum_of_the_images(f, n):
    """Your result is one vector, the sum of the images. What does the README do with the images?"""
    return sum(f(e) for e in np.eye(n))


def square_always(f, n):
    """Your matrix is square: it has as many rows as columns. How long are the values of the map?"""
    a = np.zeros((n, n))
    for j in range(n):
        a[:, j] = f(np.eye(n)[j])
    return a


def whole_unit_vectors(f, n):
    """Your matrix loses its fractions when the map stores its values in an array of the type of its argument.
    What type does the README promise the map?
    """
    columns = []
    for j in range(n):
        e = np.zeros(n, dtype=int)
        e[j] = 1
        columns.append(np.array(f(e), dtype=float))
    return np.array(columns).T


def _refuse_other_shapes(columns, n):
    shapes = {np.shape(column) for column in columns}
    if n < 1 or len(shapes) != 1 or len(next(iter(shapes))) != 1:
        raise ValueError("the values of f must be vectors of the same length")


@edge
def one_array_for_all(f, n):
    """Your unit vectors share one array, which the map may change. Is the second vector still a unit vector
    then?
    """
    e = np.zeros(max(n, 0))
    columns = []
    for j in range(n):
        e[j] = 1
        columns.append(np.array(f(e), dtype=float))
        e[j] = 0
    _refuse_other_shapes(columns, n)
    return np.array(columns).T


@edge
def images_not_copied(f, n):
    """All your columns equal the last one when the map returns the same array again and again. When do you
    copy what it holds?
    """
    columns = [f(e) for e in np.eye(max(n, 0))]
    _refuse_other_shapes(columns, n)
    return np.array(columns, dtype=float).T


@edge
def numbers_taken(f, n):
    """You accept a map whose values are numbers. The README asks for a ValueError when the values are not
    vectors.
    """
    columns = [np.array(f(e), dtype=float, ndmin=1) for e in np.eye(max(n, 0))]
    _refuse_other_shapes(columns, n)
    return np.array(columns).T


@edge
def flattened_values(f, n):
    """You accept a map whose values are matrices, as if each were one long vector. The README asks for a
    ValueError.
    """
    columns = []
    for e in np.eye(max(n, 0)):
        value = np.array(f(e), dtype=float)
        columns.append(value.ravel() if value.ndim else value)
    _refuse_other_shapes(columns, n)
    return np.array(columns).T
