"""What kl_and_gradient must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from tsne_gradient import kl_and_gradient

from dojo.testing import (
    assert_array,
    assert_at_least,
    assert_close,
    assert_leaves_alone,
    assert_number,
    assert_refuses,
    assert_unpacks,
    rng,
)

LINE = [[0.0, 0.0], [1.0, 0.0], [3.0, 0.0]]
ON_THE_LINE = [[0.0, 4 / 16, 2 / 16], [4 / 16, 0.0, 2 / 16], [2 / 16, 2 / 16, 0.0]]

# A drawing has at most 300 points and coordinates of at most 50.  Sums of 90,000 terms that add up to at most
# 10 have rounding errors of 1e-12 at most, in any order.
ROUNDING = 1e-10


def found(p, y):
    """Return the value and the gradient, checked for their kind and shape."""
    kl, gradient = assert_unpacks(kl_and_gradient(p, y), "kl", "gradient")
    return assert_number(kl), assert_array(gradient, y.shape)


def affinities(n, number=0):
    """Return a random symmetric table with sum 1 and zeros on the diagonal; some others are 0 too."""
    table = np.triu(rng(number).uniform(0.1, 1.0, (n, n)), 1)
    table[0, -1] = table[1, 2] = 0.0
    table = table + table.T
    return table / table.sum()


def drawing(n, number=0):
    """Return n random points of the plane."""
    return rng(100 + number).normal(size=(n, 2)) * 1.5


def q_of(y):
    """Return the affinities of a drawing, by the definition."""
    n = len(y)
    w = [
        [0.0 if i == j else 1 / (1 + (y[i][0] - y[j][0]) ** 2 + (y[i][1] - y[j][1]) ** 2) for j in range(n)]
        for i in range(n)
    ]
    return np.array(w) / math.fsum(map(math.fsum, w))


def test_worked_example():
    """The points 0, 1, 3 have q = 5/16, 1/16, 2/16; the gradient on the line is 1/20, -1/8, 3/40."""
    kl, gradient = assert_unpacks(kl_and_gradient(np.array(ON_THE_LINE), np.array(LINE)), "kl", "gradient")
    assert_close(kl, math.log(4 / 5) / 2 + math.log(2) / 4)
    assert_close(gradient, [[1 / 20, 0.0], [-1 / 8, 0.0], [3 / 40, 0.0]])


def test_square():
    """If all p are 1/12, the corners of a square are drawn inwards: by (1, 1)/144 at the origin."""
    y = np.array([[0.0, 0.0], [1.0, 0.0], [0.0, 1.0], [1.0, 1.0]])
    p = (np.ones((4, 4)) - np.eye(4)) / 12
    kl, gradient = assert_unpacks(kl_and_gradient(p, y), "kl", "gradient")
    assert_close(kl, 2 / 3 * math.log(8 / 9) + 1 / 3 * math.log(4 / 3))
    assert_close(gradient, np.array([[-1, -1], [1, -1], [-1, 1], [1, 1]]) / 144)


def test_zero_pushes():
    """A pair with p = 0 adds nothing to the value, but it pushes: the gradient is 1/5, -13/40, 1/8."""
    p = np.array([[0.0, 0.25, 0.0], [0.25, 0.0, 0.25], [0.0, 0.25, 0.0]])
    kl, gradient = assert_unpacks(kl_and_gradient(p, np.array(LINE)), "kl", "gradient")
    assert_close(kl, math.log(4 / 5) / 2 + math.log(2) / 2)
    assert_close(gradient, [[1 / 5, 0.0], [-13 / 40, 0.0], [1 / 8, 0.0]])


def test_exaggerated():
    """The formula for the gradient takes p as it is: four times p draws the points 0, 1, 3 together."""
    _, gradient = assert_unpacks(kl_and_gradient(4 * np.array(ON_THE_LINE), np.array(LINE)), "kl", "gradient")
    assert_close(gradient, [[-19 / 10, 0.0], [31 / 40, 0.0], [9 / 8, 0.0]])


def test_two_points():
    """Two points have q = 1/2 both ways wherever they are, so the value and the gradient are 0."""
    p = np.array([[0.0, 0.5], [0.5, 0.0]])
    for y in ([[0.0, 0.0], [3.0, 4.0]], [[0.1, 0.2], [0.1, 0.3]], [[-40.0, 0.0], [40.0, 7.0]]):
        kl, gradient = found(p.copy(), np.array(y))
        assert_close(kl, 0.0)
        assert_close(gradient, np.zeros((2, 2)))


def test_faithful_drawing():
    """If p are the affinities of the drawing itself, the value and the gradient are 0."""
    y = drawing(7)
    kl, gradient = found(q_of(y), y.copy())
    assert_close(kl, 0.0, atol=ROUNDING)
    assert_close(gradient, np.zeros((7, 2)), atol=ROUNDING)


@pytest.mark.parametrize("n", [4, 9])
def test_agrees_with_the_definition(n):
    """The value is the sum of p log(p/q) over all ordered pairs with p > 0, and never negative."""
    p, y = affinities(n, n), drawing(n, n)
    q = q_of(y)
    terms = [p[i, j] * math.log(p[i, j] / q[i, j]) for i in range(n) for j in range(n) if p[i, j] > 0]
    kl, _ = found(p.copy(), y.copy())
    assert_close(kl, math.fsum(terms), atol=ROUNDING)
    assert_at_least(kl, 0.0, slack=ROUNDING)


# A central difference with h = 1e-5 misses by h^2 / 6 times a third derivative, which is below 100 as each
# weight is at most 1, and by rounding, 1e-15 / h: by 2e-9 and 1e-10.
@pytest.mark.parametrize("n", [3, 6])
def test_gradient_check(n):
    """Each entry of the gradient is the slope of the value when that entry of y moves."""
    p, y = affinities(n, 10 + n), drawing(n, 10 + n)
    _, gradient = found(p.copy(), y.copy())
    slopes = np.zeros((n, 2))
    for i, j in np.ndindex(n, 2):
        step = np.zeros((n, 2))
        step[i, j] = 1e-5
        slopes[i, j] = (found(p.copy(), y + step)[0] - found(p.copy(), y - step)[0]) / 2e-5
    assert_close(gradient, slopes, rtol=1e-6, atol=1e-7)


def test_moving_and_turning():
    """Moving the drawing changes nothing; turning it turns the gradient, whose columns sum to 0."""
    p, y = affinities(8, 1), drawing(8, 1)
    kl, gradient = found(p.copy(), y.copy())
    assert_close(gradient.sum(axis=0), np.zeros(2), atol=ROUNDING)
    turn = np.array([[0.6, 0.8], [-0.8, 0.6]])
    moved_kl, moved = found(p.copy(), y @ turn + np.array([30.0, -20.0]))
    assert_close(moved_kl, kl, atol=ROUNDING)
    assert_close(moved, gradient @ turn, atol=ROUNDING)


def test_three_hundred_points():
    """Three hundred points: the gradient sums to 0, and a small step against it lowers the value."""
    p, y = affinities(300, 2), drawing(300, 2)
    kl, gradient = found(p.copy(), y.copy())
    assert_close(gradient.sum(axis=0), np.zeros(2), atol=ROUNDING)
    after, _ = found(p.copy(), y - 0.1 * gradient)
    assert_at_least(kl, after)


def test_leaves_its_inputs_alone():
    """The function leaves p and y unchanged."""
    assert_leaves_alone(kl_and_gradient, np.array(ON_THE_LINE), np.array(LINE))


@pytest.mark.edge
def test_points_at_the_same_place():
    """Two points at the same place have weight 1, and exert no force on each other."""
    # The weights are 1, 1/2, 1/2 with sum 4 over both orders: q = 1/4, 1/8, 1/8.
    y = np.array([[0.0, 0.0], [0.0, 0.0], [1.0, 0.0]])
    p = (np.ones((3, 3)) - np.eye(3)) / 6
    kl, gradient = found(p, y)
    assert_close(kl, math.log(2 / 3) / 3 + 2 * math.log(4 / 3) / 3)
    assert_close(gradient, [[-1 / 12, 0.0], [-1 / 12, 0.0], [1 / 6, 0.0]])


@pytest.mark.edge
def test_accepts_lists():
    """Lists, and integers as coordinates, work as well as arrays of floats."""
    kl, gradient = assert_unpacks(kl_and_gradient(ON_THE_LINE, [[0, 0], [1, 0], [3, 0]]), "kl", "gradient")
    assert_close(kl, math.log(4 / 5) / 2 + math.log(2) / 4)
    assert_close(gradient, [[1 / 20, 0.0], [-1 / 8, 0.0], [3 / 40, 0.0]])


@pytest.mark.edge
def test_refuses_wrong_input():
    """A drawing has two coordinates for each sample, p has a row and a column for it, and no entry is NaN."""
    for p, y, why in (
        (ON_THE_LINE, LINE[:2], "p has 3 rows and y has 2"),
        (ON_THE_LINE[:1], LINE, "p has 1 row and y has 3"),
        (ON_THE_LINE, [[0.0], [1.0], [3.0]], "y has one column"),
        (ON_THE_LINE, [[0.0, math.nan], [1.0, 0.0], [3.0, 0.0]], "y holds a NaN"),
        ([[0.0, 0.25, math.nan], [0.25, 0.0, 0.25], [math.nan, 0.25, 0.0]], LINE, "p holds a NaN"),
    ):
        assert_refuses(kl_and_gradient, np.array(p), np.array(y), because=why)
