"""What dense_layer must satisfy.  README.md states the mathematics."""

import numpy as np
import pytest
from dense_layer import backward, forward
from hypothesis import given

from dojo.testing import (
    assert_array,
    assert_close,
    assert_leaves_alone,
    assert_refuses,
    assert_unpacks,
    matrices,
    rng,
)

X, W, B, G = [[1.0, 2.0]], [[1.0, 0.0], [3.0, 1.0]], [0.0, 1.0], [[1.0, 1.0]]
TWO, GRADS = [[1.0, 2.0], [0.0, 1.0]], [[1.0, 1.0], [2.0, 0.0]]


def back(grad, x, w):
    """Return the three derivatives, checked for their kind and shape."""
    dx, dw, db = assert_unpacks(backward(grad, x, w), "dx", "dw", "db")
    return assert_array(dx, x.shape), assert_array(dw, w.shape), assert_array(db, (w.shape[1],))


def random_layer(n, d, k):
    """Return x, w, b and grad for n samples."""
    return (
        rng(1).normal(size=(n, d)),
        rng(2).normal(size=(d, k)),
        rng(3).normal(size=k),
        rng(4).normal(size=(n, k)),
    )


def test_worked_example():
    """The sample (1, 2) of the README becomes (7, 3)."""
    assert_close(forward(np.array(X), np.array(W), np.array(B)), [[7.0, 3.0]])


def test_worked_backward():
    """With the gradient (1, 1) from behind, dx is (1, 4), dw has rows (1, 1) and (2, 2), and db is (1, 1)."""
    dx, dw, db = assert_unpacks(backward(np.array(G), np.array(X), np.array(W)), "dx", "dw", "db")
    assert_close(dx, [[1.0, 4.0]])
    assert_close(dw, [[1.0, 1.0], [2.0, 2.0]])
    assert_close(db, [1.0, 1.0])


def test_two_samples():
    """A second sample adds to dw and to db, and has a row of its own in y and in dx."""
    assert_close(forward(np.array(TWO), np.array(W), np.array(B)), [[7.0, 3.0], [3.0, 2.0]])
    dx, dw, db = assert_unpacks(backward(np.array(GRADS), np.array(TWO), np.array(W)), "dx", "dw", "db")
    assert_close(dx, [[1.0, 4.0], [2.0, 6.0]])
    assert_close(dw, [[1.0, 1.0], [4.0, 2.0]])
    assert_close(db, [3.0, 1.0])


# Sums of at most 4 products of numbers of order 1 have errors of about 1e-15.
def test_agrees_with_the_definition():
    """Each result is its sum of products, index by index."""
    (n, d, k) = (4, 3, 2)
    x, w, b, g = random_layer(n, d, k)
    y = [[sum(x[i, m] * w[m, j] for m in range(d)) + b[j] for j in range(k)] for i in range(n)]
    assert_close(forward(x.copy(), w.copy(), b.copy()), y)
    dx, dw, db = back(g.copy(), x.copy(), w.copy())
    assert_close(dx, [[sum(g[i, j] * w[m, j] for j in range(k)) for m in range(d)] for i in range(n)])
    assert_close(dw, [[sum(x[i, m] * g[i, j] for i in range(n)) for j in range(k)] for m in range(d)])
    assert_close(db, [sum(g[i, j] for i in range(n)) for j in range(k)])


# In each single entry the loss is linear, so that differences with the step 1 are exact up to rounding.
def test_gradient_check():
    """The loss that adds up all g y has differences that agree with dx, dw and db."""
    x, w, b, g = random_layer(3, 2, 4)

    def loss(*arrays):
        return float(np.sum(g * assert_array(forward(*arrays), g.shape)))

    arrays = [x, w, b]
    for which, found in enumerate(back(g.copy(), x.copy(), w.copy())):
        measured = np.zeros(found.shape)
        for place in np.ndindex(found.shape):
            moved = [array.copy() for array in arrays]
            moved[which][place] += 1
            measured[place] = loss(*moved) - loss(*[array.copy() for array in arrays])
        assert_close(found, measured, atol=1e-11)


@given(matrices(3, 2), matrices(3, 2), matrices(2, 2))
def test_batch_is_the_sum_of_its_rows(x, g, w):
    """The derivatives dw and db of a batch are the sums of those of its rows, and nothing is averaged."""
    _, dw, db = back(g.copy(), x.copy(), w.copy())
    rows = [back(g[[i]], x[[i]], w.copy()) for i in range(3)]
    assert_close(dw, sum(row[1] for row in rows))
    assert_close(db, sum(row[2] for row in rows))


def test_leaves_its_inputs_alone():
    """The functions leave their arguments unchanged."""
    assert_leaves_alone(forward, np.array(TWO), np.array(W), np.array(B))
    assert_leaves_alone(backward, np.array(GRADS), np.array(TWO), np.array(W))


@pytest.mark.edge
def test_accepts_lists_of_integers():
    """Lists of integers work as well as arrays of floats."""
    assert_close(forward([[1, 2]], [[1, 0], [3, 1]], [0, 1]), [[7.0, 3.0]])
    dx, dw, db = assert_unpacks(backward([[1, 1]], [[1, 2]], [[1, 0], [3, 1]]), "dx", "dw", "db")
    assert_close(dx, [[1.0, 4.0]])
    assert_close(dw, [[1.0, 1.0], [2.0, 2.0]])
    assert_close(db, [1.0, 1.0])


@pytest.mark.edge
def test_no_rows():
    """An empty batch changes no weight: dw and db are 0."""
    x, w, g = np.zeros((0, 2)), np.array(W), np.zeros((0, 2))
    assert_close(forward(x, w, np.array(B)), np.zeros((0, 2)))
    dx, dw, db = back(g, x, w)
    assert_close(dx, x)
    assert_close(dw, np.zeros((2, 2)))
    assert_close(db, [0.0, 0.0])


@pytest.mark.edge
def test_refuses_shapes_that_do_not_fit():
    """A layer with 2 outputs has 2 numbers in its bias and 2 columns in grad, one row for each sample."""
    for bias in ([1.0], [1.0, 2.0, 3.0]):
        assert_refuses(
            forward, np.array(X), np.array(W), np.array(bias), because=f"b has {len(bias)} entries"
        )
    for grad in ([[1.0]], [1.0, 1.0], [[1.0, 1.0], [1.0, 1.0]]):
        assert_refuses(backward, np.array(grad), np.array(X), np.array(W), because="grad has another shape")
