"""Wrong answers we expect for linear_combination, and what to say about each."""

import numpy as np

from dojo.misconceptions import edge


def sum_without_coefficients(coefficients, vectors):
    """Your result does not depend on the coefficients: it is the sum of the vectors. Which number belongs
    to each of them?
    """
    return vectors.sum(axis=0)


def coefficients_for_places(coefficients, vectors):
    """Your coefficients scale the entries, not the vectors: each one multiplies the same entry of every
    vector. Which axis of the array counts the vectors?
    """
    return (coefficients * vectors).sum(axis=0)


def columns_for_vectors(coefficients, vectors):
    """Your coefficients multiply the columns of the array. Are the vectors its rows or its columns?"""
    return vectors @ coefficients


def one_number_for_each_vector(coefficients, vectors):
    """Your result has one entry for each vector. Which axis has to disappear?"""
    return (coefficients[:, None] * vectors).sum(axis=1)


def one_number(coefficients, vectors):
    """Your result is one number: the sum of all entries of the scaled vectors. What shape does a sum of vectors
    have?
    """
    return float((coefficients[:, None] * vectors).sum())


def not_added(coefficients, vectors):
    """You return the scaled vectors, one in each row. What turns them into one vector?"""
    return coefficients[:, None] * vectors


def average(coefficients, vectors):
    """Your result is the correct one divided by the number of vectors. Does the README ask for a sum or for
    a mean?
    """
    return (coefficients[:, None] * vectors).mean(axis=0)


def weighted_mean(coefficients, vectors):
    """Your result is the correct one divided by the sum of the coefficients. Must the coefficients add up
    to 1?
    """
    return (coefficients[:, None] * vectors).sum(axis=0) / coefficients.sum()


def sizes_of_the_coefficients(coefficients, vectors):
    """A negative coefficient acts like a positive one in your sum. Can you also walk backwards along a
    vector?
    """
    return (abs(coefficients)[:, None] * vectors).sum(axis=0)


def first_vector_not_scaled(coefficients, vectors):
    """The first vector enters your sum without its coefficient. What does the README multiply v_1 by?"""
    total = 1.0 * vectors[0]
    for i in range(1, len(vectors)):
        total = total + coefficients[i] * vectors[i]
    return total


def last_vector_only(coefficients, vectors):
    """Your result is the last vector times its coefficient. Does your sum keep what it has, or start again
    each time?
    """
    total = np.zeros(vectors.shape[1])
    for c, v in zip(coefficients, vectors, strict=True):
        total = c * v
    return total


def first_vector_missing(coefficients, vectors):
    """Your sum lacks the first vector. Where does your loop begin?"""
    return (coefficients[1:, None] * vectors[1:]).sum(axis=0)


def last_vector_missing(coefficients, vectors):
    """Your sum lacks the last vector. Where does your loop end?"""
    return (coefficients[:-1, None] * vectors[:-1]).sum(axis=0)


def whole_numbers(coefficients, vectors):
    """Your result holds only integers, even when it should have fractions. What type does your array have?"""
    total = np.zeros(vectors.shape[1], dtype=int)
    for i in range(len(vectors)):
        for j in range(len(total)):
            total[j] += coefficients[i] * vectors[i, j]
    return total


@edge
def stops_with_the_shorter(coefficients, vectors):
    """When there are more coefficients than vectors, or fewer, you ignore the surplus. The README asks for a
    ValueError.
    """
    if np.ndim(coefficients) != 1 or np.ndim(vectors) != 2:
        raise ValueError("the coefficients must be a vector, and the vectors the rows of a matrix")
    total = np.zeros(np.shape(vectors)[1])
    for c, v in zip(coefficients, vectors, strict=False):
        total += c * np.asarray(v)
    return total
