"""Wrong answers we expect for matrix_of_linear_map, and what to say about each."""

import numpy as np
from matrix_of_linear_map import matrix_of_linear_map as right

from dojo.misconceptions import edge


def images_as_rows(f, n):
    """Your matrix is transposed: the images of the unit vectors are its rows. What is a matrix times e_1?"""
    return np.ascontiguousarray(right(f, n).T)


def last_unit_vector_first(f, n):
    """Your columns are in reverse order. Which column is the image of e_1?"""
    return right(f, n)[:, ::-1].copy()


def image_of_ones(f, n):
    """All your columns are equal: you call the map with a vector of ones. Which vectors tell the columns apart?"""
    a = right(f, n)
    return np.repeat(a.sum(axis=1)[:, None], n, axis=1)


def running_unit_vectors(f, n):
    """Each of your columns includes those before it: earlier 1s stay in your unit vector. When do they go
    back to 0?
    """
    return np.cumsum(right(f, n), axis=1)


def indices_for_unit_vectors(f, n):
    """Your columns are multiples of the right ones: column j is too large by a factor of j. How long is a
    unit vector?
    """
    return right(f, n) * np.arange(1, n + 1)


def first_image_only(f, n):
    """Your result is one vector, the image of e_1. How many unit vectors are there?"""
    return right(f, n)[:, 0].copy()


def square_always(f, n):
    """Your matrix is square: it has as many rows as columns. How long are the values of the map?"""
    a = right(f, n)
    square = np.zeros((n, n))
    m = min(len(a), n)
    square[:m] = a[:m]
    return square


def whole_unit_vectors(f, n):
    """You call the map with whole numbers, which it cannot divide in place. What type does the README
    promise?
    """
    columns = []
    for j in range(n):
        e = np.zeros(n, dtype=int)
        e[j] = 1
        columns.append(np.array(f(e), dtype=float))
    return right(lambda x: columns[int(np.argmax(x))], n)


@edge
def one_array_for_all(f, n):
    """Your unit vectors share one array, which the map may change. Is the second vector still a unit vector
    then?
    """
    if n < 1:
        return right(f, n)
    e = np.zeros(n)
    columns = []
    for j in range(n):
        e[j] = 1
        columns.append(np.array(f(e), dtype=float))
        e[j] = 0
    return right(lambda x: columns[int(np.argmax(x))], n)


@edge
def images_not_copied(f, n):
    """All your columns equal the last one when the map returns the same array again and again. When do you
    copy what it holds?
    """
    if n < 1:
        return right(f, n)
    columns = [f(e.copy()) for e in np.eye(n)]
    return right(lambda x: columns[int(np.argmax(x))], n)


@edge
def numbers_taken(f, n):
    """You accept a map whose values are numbers. The README asks for a ValueError when the values are not
    vectors.
    """
    return right(lambda x: np.atleast_1d(f(x)), n)


@edge
def flattened_values(f, n):
    """You accept a map whose values are matrices, as if each were one long vector. The README asks for a
    ValueError.
    """
    return right(lambda x: np.ravel(y) if np.ndim(y := f(x)) > 1 else y, n)
