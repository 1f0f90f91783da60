"""What attention must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from attention import attention

from dojo.testing import (
    assert_array,
    assert_at_least,
    assert_at_most,
    assert_close,
    assert_leaves_alone,
    assert_refuses,
    rng,
)

Q = [[2.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0]]
K = [[math.log(3), 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0]]
V = [[4.0, 0.0], [0.0, 8.0]]
CAUSAL = [[True, False], [True, True]]

# Scores of order 1 have errors of about 1e-15, their exponentials have the same relative error, and a mean of
# values of order 1 as well.  assert_close allows 1e-12.


def random_sequence():
    """Return 3 queries and 5 keys of length 4, and 5 values of length 2."""
    return rng(1).normal(size=(3, 4)), rng(2).normal(size=(5, 4)), rng(3).normal(size=(5, 2))


# The first query sees one key, the second all but one, the third the last three.
MASK = [
    [False, True, False, False, False],
    [True, True, False, True, True],
    [False, False, True, True, True],
]


def by_definition(q, k, v, mask):
    """Return the weighted means, term by term."""
    result = []
    for i, query in enumerate(q.tolist()):
        seen = [j for j in range(len(k)) if mask[i][j]]
        scores = [
            math.fsum(a * b for a, b in zip(query, k[j], strict=True)) / math.sqrt(len(query)) for j in seen
        ]
        total = math.fsum(map(math.exp, scores))
        weights = [math.exp(score) / total for score in scores]
        result.append(
            [math.fsum(w * v[j, c] for w, j in zip(weights, seen, strict=True)) for c in range(v.shape[1])]
        )
    return result


def test_worked_example():
    """The weights of the first query are 3/4 and 1/4, and those of the second are equal."""
    assert_close(attention(np.array(Q), np.array(K), np.array(V)), [[3.0, 2.0], [2.0, 4.0]])
    assert_close(attention(np.array(Q[:1]), np.array(K), np.array(V)), [[3.0, 2.0]])


def test_causal_mask():
    """A query that sees only the first key gets its value."""
    assert_close(attention(np.array(Q), np.array(K), np.array(V), np.array(CAUSAL)), [[4.0, 0.0], [2.0, 4.0]])


def test_equal_scores():
    """If all scores are equal, the result is the mean of the values that the query may see."""
    q, k, v = random_sequence()
    assert_close(attention(np.zeros((1, 4)), k.copy(), v.copy()), [v.mean(axis=0)])
    assert_close(attention(q.copy(), np.ones((5, 4)), v.copy()), [v.mean(axis=0)] * 3)
    masked = attention(q.copy(), np.ones((5, 4)), v.copy(), np.array(MASK))
    assert_close(masked, [v[1], v[[0, 1, 3, 4]].mean(axis=0), v[2:].mean(axis=0)])


def test_agrees_with_the_definition():
    """The result is the weighted mean, term by term, over the keys that each query may see."""
    q, k, v = random_sequence()
    everything = np.ones((3, 5), dtype=bool)
    assert_close(attention(q.copy(), k.copy(), v.copy()), by_definition(q, k, v, everything))
    assert_close(attention(q.copy(), k.copy(), v.copy(), everything), by_definition(q, k, v, everything))
    assert_close(attention(q.copy(), k.copy(), v.copy(), np.array(MASK)), by_definition(q, k, v, MASK))


def test_between_the_values():
    """A mean with weights of sum 1 lies between the smallest and the largest value, column by column."""
    q, k, v = random_sequence()
    found = assert_array(attention(3 * q, k.copy(), v + 10), (3, 2))
    for c in range(2):
        assert_at_least(float(found[:, c].min()), float(v[:, c].min()) + 10, slack=1e-12)
        assert_at_most(float(found[:, c].max()), float(v[:, c].max()) + 10, slack=1e-12)


def test_order_of_the_keys():
    """Keys with their values have no order: permuting them together, and the mask, changes nothing."""
    q, k, v = random_sequence()
    order = [3, 0, 4, 1, 2]
    plain = assert_array(attention(q.copy(), k.copy(), v.copy()), (3, 2))
    assert_close(attention(q.copy(), k[order], v[order]), plain)
    masked = assert_array(attention(q.copy(), k.copy(), v.copy(), np.array(MASK)), (3, 2))
    assert_close(attention(q.copy(), k[order], v[order], np.array(MASK)[:, order]), masked)


def test_order_of_the_queries():
    """Each query is looked up alone: permuting the queries permutes the rows of the result."""
    q, k, v = random_sequence()
    order = [2, 0, 1]
    masked = assert_array(attention(q.copy(), k.copy(), v.copy(), np.array(MASK)), (3, 2))
    assert_close(attention(q[order], k.copy(), v.copy(), np.array(MASK)[order]), masked[order])


def test_hidden_keys_change_nothing():
    """A hidden key and its value are as if they were not there."""
    q, k, v = random_sequence()
    mask = np.ones((3, 5), dtype=bool)
    mask[:, [1, 4]] = False
    visible = [0, 2, 3]
    expected = by_definition(q, k[visible], v[visible], np.ones((3, 3), dtype=bool))
    assert_close(attention(q.copy(), k.copy(), v.copy(), mask), expected)
    k[[1, 4]], v[[1, 4]] = 7.0, -50.0
    assert_close(attention(q.copy(), k, v, mask), expected)


# With d = 1 and the query 1000, the scores are 1000 times the keys; e^-1000 is 0 to a float.
@pytest.mark.parametrize(
    ("keys", "mask", "expected"),
    [
        ([1.0, 0.0], None, 4.0),
        ([-1.0, 0.0], None, 6.0),
        ([1.0, 1.0], None, 5.0),
        ([-1.0, -1.0], None, 5.0),
        ([1.0, 0.0], [[False, True]], 6.0),
        ([-1.0, 0.0], [[True, False]], 4.0),
    ],
    ids=["1000-0", "-1000-0", "1000-1000", "-1000--1000", "hidden-1000", "hidden-0"],
)
def test_large_scores(keys, mask, expected):
    """Large scores do not overflow, a hidden score does not matter, and a query of 0 has equal scores."""
    found = attention(
        np.array([[1000.0], [0.0]]),
        np.array(keys)[:, None],
        np.array([[4.0], [6.0]]),
        None if mask is None else np.array(mask * 2),
    )
    assert_close(found, [[expected], [5.0 if mask is None else expected]])


def test_refuses_a_query_that_sees_nothing():
    """There is no mean of no values."""
    for mask in ([[False, False], [True, True]], [[True, False], [False, False]]):
        assert_refuses(
            attention,
            np.array(Q),
            np.array(K),
            np.array(V),
            np.array(mask),
            because="a row of mask has no True",
        )


def test_leaves_its_inputs_alone():
    """The function leaves queries, keys, values and mask unchanged."""
    assert_leaves_alone(attention, np.array(Q), np.array(K), np.array(V), np.array(CAUSAL))


@pytest.mark.edge
def test_accepts_lists_of_integers():
    """Lists of integers work as well as arrays of floats."""
    found = attention([[0, 0], [1, 2]], [[1, 2], [3, 4]], [[1], [3]], [[True, True], [False, True]])
    assert_close(found, [[2.0], [3.0]])


@pytest.mark.edge
def test_refuses_a_mask_of_another_shape():
    """A mask has one row for each query and one column for each key."""
    for mask in ([[True, True]], [True, True], [[True], [True]]):
        assert_refuses(
            attention,
            np.array(Q),
            np.array(K),
            np.array(V),
            np.array(mask),
            because=f"mask has shape {np.shape(mask)}",
        )


@pytest.mark.edge
def test_refuses_nan():
    """A score or a value that is NaN has no mean with others."""
    for which, name in enumerate("qkv"):
        wrong = [np.array(Q), np.array(K), np.array(V)]
        wrong[which][1, 0] = math.nan
        assert_refuses(attention, *wrong, because=f"an entry of {name} is NaN")
