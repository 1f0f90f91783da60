"""What vector_jacobian_product must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from hypothesis import given
from vector_jacobian_product import vector_jacobian_product

from dojo.testing import assert_array, assert_close, assert_leaves_alone, assert_refuses, matrices

FIRST = [[1.0, 2.0], [0.0, 1.0], [3.0, 0.0]]
SECOND = [[2.0, 0.0, 1.0], [1.0, 1.0, 0.0]]
V = [1.0, -1.0]


def test_worked_example():
    """The product computed by hand in the README: (4, 1)."""
    assert_close(vector_jacobian_product([np.array(FIRST), np.array(SECOND)], np.array(V)), [4.0, 1.0])


def test_one_matrix():
    """With one Jacobian it is a sum of its rows, each multiplied by an entry of v."""
    assert_close(vector_jacobian_product([np.array(SECOND)], np.array(V)), [1.0, -1.0, 1.0])
    assert_close(
        vector_jacobian_product([np.array([[1.0, 2.0], [3.0, 4.0]])], np.array([1.0, 10.0])), [31.0, 42.0]
    )


def test_no_matrix():
    """A chain with no functions changes nothing."""
    assert_close(vector_jacobian_product([], np.array([3.0, -2.0, 0.5])), [3.0, -2.0, 0.5])


def test_no_matrix_gives_a_copy():
    """What is returned is not the caller's own vector."""
    v = np.array([3.0, -2.0])
    result = assert_array(vector_jacobian_product([], v), (2,))
    result[0] = 100.0
    assert_close(v, [3.0, -2.0])


def test_gradient():
    """With v = (1) and one row it is the gradient itself."""
    assert_close(vector_jacobian_product([np.array([[5.0, 2.0, -1.0]])], np.array([1.0])), [5.0, 2.0, -1.0])


def test_order():
    """The last Jacobian multiplies v first: a quarter turn and a stretch do not commute."""
    turn, stretch = np.array([[0.0, -1.0], [1.0, 0.0]]), np.array([[3.0, 0.0], [0.0, 1.0]])
    assert_close(vector_jacobian_product([turn, stretch], np.array([1.0, 0.0])), [0.0, -3.0])
    assert_close(vector_jacobian_product([stretch, turn], np.array([1.0, 0.0])), [0.0, -1.0])
    assert_close(vector_jacobian_product([turn, stretch, stretch], np.array([1.0, 1.0])), [1.0, -9.0])


def test_narrow_and_wide():
    """Functions may have more or fewer outputs than inputs, and one number in the middle is enough."""
    chain = [np.array([[1.0, 2.0, 3.0]]), np.array([[2.0], [4.0]])]
    assert_close(vector_jacobian_product(chain, np.array([1.0, 0.5])), [4.0, 8.0, 12.0])


# Sums of a few products below 1 with errors of 1e-16 each.
def test_decimals():
    """First (0.3, 0.7) times the rows (0.1, 0.2) and (0.4, 0.9) is (0.31, 0.69); a diagonal stretches it."""
    chain = [np.diag([0.6, 1.1]), np.array([[0.1, 0.2], [0.4, 0.9]])]
    assert_close(vector_jacobian_product(chain, np.array([0.3, 0.7])), [0.31 * 0.6, 0.69 * 1.1])


# The product of these two matrices has an entry 1e400, which is infinite, and 0 times infinity is NaN.
def test_only_vectors_on_the_way():
    """From the left there are only vectors, and they stay small; a product of matrices would overflow."""
    first = np.array([[1e200, 0.0], [0.0, 1.0]])
    second = np.array([[0.0, 1.0], [1e200, 0.0]])
    assert_close(vector_jacobian_product([first, second], np.array([1.0, 0.0])), [0.0, 1.0])
    assert_close(vector_jacobian_product([first, second, np.eye(2)], np.array([1.0, 0.0])), [0.0, 1.0])


# Entries are multiples of 1/4 up to 16: products of three matrices are exact.
@given(matrices(3, 10))
def test_agrees_with_the_product(table):
    """The result is v times the product of all Jacobians, the last function on the left."""
    a, b, c, v = table[:, :3], table[:2, 3:6], table[:, 6:8], table[:, 9]
    found = vector_jacobian_product([a.copy(), b.copy(), c.copy()], v.copy())
    assert_close(found, v @ (c @ b @ a))


@given(matrices(3, 8))
def test_chain_of_chains(table):
    """A long chain is one short chain after another: the last part multiplies v first."""
    a, b, v = table[:, :3].copy(), table[:, 3:6].copy(), table[:, 6].copy()
    middle = assert_array(vector_jacobian_product([b], v.copy()), (3,))
    assert_close(vector_jacobian_product([a, b], v.copy()), vector_jacobian_product([a], middle))


@given(matrices(3, 9))
def test_linear(table):
    """The product is linear in v."""
    a, b, v, w = table[:, :3], table[:, 3:6], table[:, 6], table[:, 7]
    chain = [a.copy(), b.copy()]
    of_v = assert_array(vector_jacobian_product(chain, v.copy()), (3,))
    of_w = assert_array(vector_jacobian_product(chain, w.copy()), (3,))
    assert_close(vector_jacobian_product(chain, 2 * v - w), 2 * of_v - of_w)


@given(matrices(2, 3))
def test_gradient_of_a_chain(table):
    """Half the squared norm of sin(A x) has the gradient A^T (cos times sin), by three Jacobians."""
    a, x = table[:, :2] / 16, table[:, 2] / 16
    y = a @ x
    chain = [a, np.diag(np.cos(y)), np.sin(y)[np.newaxis]]
    assert_close(vector_jacobian_product(chain, np.array([1.0])), a.T @ (np.cos(y) * np.sin(y)))


def test_leaves_its_inputs_alone():
    """The function leaves the vector and the Jacobians unchanged."""
    chain = [np.array(FIRST), np.array(SECOND)]
    assert_leaves_alone(lambda v: vector_jacobian_product(chain, v), np.array([3.0, -2.0]))
    assert_close(chain[0], FIRST)
    assert_close(chain[1], SECOND)


@pytest.mark.edge
def test_accepts_lists_and_integers():
    """Lists and integers work as well, even when the result is beyond the largest integer of numpy."""
    assert_close(
        vector_jacobian_product([[[1, 2], [0, 1], [3, 0]], [[2, 0, 1], [1, 1, 0]]], [1, -1]), [4.0, 1.0]
    )
    big = np.array([10**10])
    assert_close(vector_jacobian_product([big[:, np.newaxis]], big), [1e20])
    assert_close(vector_jacobian_product([], [3, 4]), [3.0, 4.0])


@pytest.mark.edge
def test_empty():
    """A function without inputs has nothing to change; one without outputs contributes nothing."""
    assert_close(vector_jacobian_product([np.zeros((2, 0))], np.array([1.0, 2.0])), np.zeros(0))
    assert_close(vector_jacobian_product([np.zeros((0, 3))], np.zeros(0)), np.zeros(3))


@pytest.mark.edge
def test_refuses_shapes_that_do_not_fit():
    """v is a vector, each Jacobian a matrix, and each function takes what the one before it returns."""
    for jacobians, v in (
        ([], [[1.0, -1.0]]),
        ([FIRST, SECOND], [[1.0, -1.0]]),
        ([[1.0, 2.0]], [1.0, 2.0]),
        ([[[[1.0, 2.0]]]], [1.0]),
        ([FIRST], V),
        ([SECOND, FIRST], V),
        ([[[1.0, 1.0]]], V),
    ):
        shapes = [np.shape(jacobian) for jacobian in jacobians]
        because = f"the shapes are {shapes} and {np.shape(v)}"
        assert_refuses(vector_jacobian_product, jacobians, v, because=because)


@pytest.mark.edge
def test_refuses_entries_that_are_not_finite():
    """All entries are finite numbers."""
    for wrong in (math.nan, math.inf):
        because = f"an entry is {wrong}"
        assert_refuses(vector_jacobian_product, [[[wrong, 1.0]], [[1.0]]], [1.0], because=because)
        assert_refuses(vector_jacobian_product, [[[1.0], [0.0]]], [1.0, wrong], because=because)
