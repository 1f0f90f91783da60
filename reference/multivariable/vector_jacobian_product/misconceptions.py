"""Wrong answers we expect for vector_jacobian_product, and what to say about each."""

import numpy as np
from vector_jacobian_product import vector_jacobian_product as right

from dojo.misconceptions import edge


def matrices_first(jacobians, v):
    """Your result is NaN where the product of two matrices overflows. Do two matrices have to be multiplied
    at all?
    """
    product = np.eye(len(v))
    with np.errstate(all="ignore"):
        for matrix in reversed(jacobians):
            product = product @ matrix
        return v @ product


def other_order(jacobians, v):
    """For square matrices your result is that of the reversed list, and for the matrices of the README you
    fail. Which Jacobian is v multiplied by first?
    """
    result = v.copy()
    for matrix in jacobians:
        result = result @ matrix
    return result


def jacobian_times_vector(jacobians, v):
    """Your result is J v where the shapes allow it: the vector is on the right. On which side
    does the README put it?
    """
    result = v.copy()
    for matrix in jacobians:
        result = matrix @ result
    return result


def transposed_each(jacobians, v):
    """Your result has every Jacobian transposed, where the shapes allow it. Do the rows belong to outputs or
    to inputs?
    """
    result = v.copy()
    for matrix in reversed(jacobians):
        result = result @ matrix.T
    return result


def last_only(jacobians, v):
    """Your result stops after the last function. Which functions came before it?"""
    return v @ jacobians[-1] if jacobians else v.copy()


def first_only(jacobians, v):
    """Your result ignores all functions but the first, where the shapes allow it. What did the others do?"""
    return v @ jacobians[0] if jacobians else v.copy()


def first_left_out(jacobians, v):
    """Your result is the gradient with respect to the outputs of the first function. How do these depend on
    its inputs?
    """
    result = v.copy()
    for matrix in jacobians[:0:-1]:
        result = result @ matrix
    return result


def vector_of_ones(jacobians, v):
    """Your result does not depend on the vector. Which weights do the outputs have?"""
    result = np.ones(len(v))
    for matrix in reversed(jacobians):
        result = result @ matrix
    return result


def matrix_returned(jacobians, v):
    """Your result is a matrix with one row. The README asks for a vector."""
    result = v.reshape(1, -1).copy()
    for matrix in reversed(jacobians):
        result = result @ matrix
    return result


def column_returned(jacobians, v):
    """Your result is a matrix with one column. The README asks for a vector."""
    result = v.reshape(-1, 1).copy()
    for matrix in reversed(jacobians):
        result = matrix.T @ result
    return result


def own_vector_returned(jacobians, v):
    """For an empty chain you return the caller's own vector. What if the caller changes your result?"""
    result = v
    for matrix in reversed(jacobians):
        result = result @ matrix
    return result


@edge
def single_row_stretched(jacobians, v):
    """You accept a Jacobian with a single row even when the vector is longer. The README
    asks for a ValueError.
    """
    if len(jacobians) and np.ndim(v) == 1 and np.ndim(jacobians[-1]) == 2 and len(jacobians[-1]) == 1:
        v = [np.sum(v)]
    return right(jacobians, v)


@edge
def vector_for_a_matrix(jacobians, v):
    """You accept a Jacobian that is a vector. The README asks for a ValueError."""
    return right([np.reshape(j, (-1, 1)) if np.ndim(j) == 1 else j for j in jacobians], v)


@edge
def stack_of_matrices(jacobians, v):
    """You accept a Jacobian with three axes. The README asks for a ValueError."""
    return right([np.asarray(j)[0] if np.ndim(j) == 3 else j for j in jacobians], v)


@edge
def vector_with_two_axes(jacobians, v):
    """You accept a vector with two axes. The README asks for a ValueError."""
    return right(jacobians, np.ravel(v) if np.ndim(v) == 2 else v)


@edge
def nan_taken(jacobians, v):
    """You accept an entry that is NaN or infinite. The README asks for a ValueError."""

    def finite(value):
        return np.nan_to_num(np.asarray(value, dtype=float))

    clean = right([finite(j) for j in jacobians], finite(v))
    good = all(np.isfinite(np.asarray(value, dtype=float)).all() for value in (*jacobians, v))
    return clean if good else np.full(clean.shape, np.nan)
