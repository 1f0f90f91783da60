"""Wrong answers we expect for vector_jacobian_product, and what to say about each."""

import numpy as np
from vector_jacobian_product import vector_jacobian_product as right

from dojo.misconceptions import edge


def _checked(jacobians, v):
    """Matrices and vector as arrays of floats, once they have been found to be good."""
    right(jacobians, v)
    return [np.asarray(jacobian, dtype=float) for jacobian in jacobians], np.array(v, dtype=float)


def matrices_first(jacobians, v):
    """Your result is NaN where the product of two matrices overflows. Do two matrices have to be multiplied
    at all?
    """
    matrices, v = _checked(jacobians, v)
    if not matrices:
        return v
    product = matrices[0]
    with np.errstate(all="ignore"):
        for matrix in matrices[1:]:
            product = matrix @ product
        return v @ product


def other_order(jacobians, v):
    """You walk the chain from its first function on. Which Jacobian is v multiplied by first?"""
    matrices, v = _checked(jacobians, v)
    return right(matrices[::-1], v)


def jacobian_times_vector(jacobians, v):
    """Your result is J v where the shapes allow it: the vector is on the right. On which side
    does the README put it?
    """
    matrices, v = _checked(jacobians, v)
    for matrix in matrices:
        v = matrix @ v
    return v


def transposed_each(jacobians, v):
    """Your result has every Jacobian transposed, where the shapes allow it. Do the rows belong to outputs or
    to inputs?
    """
    matrices, v = _checked(jacobians, v)
    return right([matrix.T for matrix in matrices], v)


def last_only(jacobians, v):
    """Your result stops after the last function. Which functions came before it?"""
    matrices, v = _checked(jacobians, v)
    return right(matrices[-1:], v)


def first_only(jacobians, v):
    """Your result ignores all functions but the first, where the shapes allow it. What did the others do?"""
    matrices, v = _checked(jacobians, v)
    return right(matrices[:1], v)


def first_left_out(jacobians, v):
    """Your result is the gradient with respect to the outputs of the first function. How do these depend on
    its inputs?
    """
    matrices, v = _checked(jacobians, v)
    return right(matrices[1:], v)


def vector_of_ones(jacobians, v):
    """Your result does not depend on the vector. Which weights do the outputs have?"""
    matrices, v = _checked(jacobians, v)
    return right(matrices, np.ones_like(v))


def products_added(jacobians, v):
    """Your result is a sum over the functions, where the shapes allow it. What does the chain rule do with
    Jacobians?
    """
    matrices, v = _checked(jacobians, v)
    if len(matrices) < 2 or any(m.shape != (len(v), len(v)) for m in matrices):
        return right(matrices, v)
    return v @ np.sum(matrices, axis=0)


def entries_multiplied(jacobians, v):
    """Where the shapes allow it, you multiply each row by its weight and stop there. What happens to the rows
    then?
    """
    matrices, v = _checked(jacobians, v)
    if len(matrices) != 1:
        return right(matrices, v)
    return v[:, None] * matrices[0]


def matrix_returned(jacobians, v):
    """Your result is a matrix with one row. The README asks for a vector."""
    return right(jacobians, v)[np.newaxis]


def empty_chain_is_zero(jacobians, v):
    """For an empty chain you return zeros. What does a chain with no functions do?"""
    return right(jacobians, v) if len(jacobians) else 0 * right([], v)


def empty_chain_refused(jacobians, v):
    """You raise an error for an empty chain. What does a chain with no functions do?"""
    result = right(jacobians, v)
    if not len(jacobians):
        raise ValueError("there is no Jacobian")
    return result


def own_vector_returned(jacobians, v):
    """For an empty chain you return the caller's own vector. What if the caller changes your result?"""
    result = right(jacobians, v)
    return v if not len(jacobians) and isinstance(v, np.ndarray) and v.dtype.kind == "f" else result


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


def multiplies_in_place(jacobians, v):
    """Your result is right, but the caller's vector has changed. Are you working on a copy?"""
    result = right(jacobians, v)
    if isinstance(v, np.ndarray) and v.dtype.kind == "f" and result.shape == v.shape:
        v[:] = result
    return result
