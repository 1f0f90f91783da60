"""What autograd must satisfy.  README.md states the mathematics."""

import math
import operator

import numpy as np
import pytest
from autograd import Value
from hypothesis import assume, given
from hypothesis import strategies as st

from dojo.testing import assert_array, assert_close, assert_refuses, matrices, numbers, vectors

# Operation, its value at x = 2, y = 3, and its slopes in x and in y.
ENTRYWISE = [
    (operator.add, 5.0, 1.0, 1.0),
    (operator.sub, -1.0, 1.0, -1.0),
    (operator.mul, 6.0, 3.0, 2.0),
    (operator.truediv, 2 / 3, 1 / 3, -2 / 9),
    (operator.pow, 8.0, 12.0, 8 * math.log(2)),
]
NAMES = ["add", "subtract", "multiply", "divide", "power"]


def counted(shape, start=1.0):
    """start, start + 1, ...: an array in which no two entries are equal."""
    return np.arange(start, start + math.prod(shape)).reshape(shape)


def test_holds_data():
    """A Value holds a number, or numbers of any shape; its grad has that shape and starts at 0."""
    for data in (3.0, np.array([1.0, -2.0]), np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])):
        value = Value(data)
        assert_close(value.data, np.array(data))
        assert_close(value.grad, np.zeros_like(np.array(data)))


def test_gradient_of_itself():
    """dx / dx = 1."""
    x = Value(3.0)
    x.backward()
    assert_close(x.grad, 1.0)


@pytest.mark.parametrize(("operation", "result", "in_x", "in_y"), ENTRYWISE, ids=NAMES)
def test_operators(operation, result, in_x, in_y):
    """x + y, x - y, x y, x / y and x ** y at x = 2, y = 3, and their two partial derivatives."""
    x, y = Value(2.0), Value(3.0)
    z = operation(x, y)
    assert_close(z.data, result)
    z.backward()
    assert_close(x.grad, in_x)
    assert_close(y.grad, in_y)


def test_negative():
    """d(-x) / dx = -1."""
    x = Value(2.0)
    z = -x
    assert_close(z.data, -2.0)
    z.backward()
    assert_close(x.grad, -1.0)


def test_division_by_a_negative_number():
    """x / -1 is -x, and its slope is -1: only division by 0 is impossible."""
    x = Value(2.0)
    z = x / Value(-1.0)
    assert_close(z.data, -2.0)
    z.backward()
    assert_close(x.grad, -1.0)


@pytest.mark.parametrize(("operation", "result", "in_x", "in_y"), ENTRYWISE, ids=NAMES)
def test_number_on_the_right(operation, result, in_x, in_y):
    """A number is a constant: only x has a derivative, the same as with a Value in its place."""
    for number in (3, 3.0):
        x = Value(2.0)
        z = operation(x, number)
        assert_close(z.data, result)
        z.backward()
        assert_close(x.grad, in_x)


@pytest.mark.parametrize(("operation", "result", "in_x", "in_y"), ENTRYWISE, ids=NAMES)
def test_number_on_the_left(operation, result, in_x, in_y):
    """A number is a constant on the left as well: only y has a derivative."""
    for number in (2, 2.0):
        y = Value(3.0)
        z = operation(number, y)
        assert_close(z.data, result)
        z.backward()
        assert_close(y.grad, in_y)


def test_array_on_the_right():
    """An array is a constant too: x · a has the slope aᵢ in xᵢ, by @ and by a sum of products."""
    for operation in (operator.mul, operator.matmul):
        x = Value(np.array([1.0, 2.0]))
        operation(x, np.array([5.0, -7.0])).sum().backward()
        assert_close(x.grad, np.array([5.0, -7.0]))


def test_sum():
    """Every entry moves the sum at rate 1."""
    x = Value(counted((2, 3)))
    z = x.sum()
    assert_close(z.data, 21.0)
    z.backward()
    assert_close(x.grad, np.ones((2, 3)))


def test_exp_and_log():
    """The slope of e^x is e^x, and that of log x is 1 / x, entry by entry."""
    data = np.array([0.5, 1.0, 2.0])
    for name, result, slope in [("exp", np.exp(data), np.exp(data)), ("log", np.log(data), 1 / data)]:
        x = Value(data.copy())
        z = getattr(x, name)()
        assert_close(z.data, result)
        (z * np.array([1.0, 10.0, 100.0])).sum().backward()
        assert_close(x.grad, slope * np.array([1.0, 10.0, 100.0]))


def test_relu():
    """relu keeps positive entries, and the gradient passes where the input is positive; at 0 it is 0."""
    x = Value(np.array([-2.0, -0.5, 0.0, 0.5, 2.0]))
    z = x.relu()
    assert_close(z.data, np.array([0.0, 0.0, 0.0, 0.5, 2.0]))
    (z * np.array([1.0, -2.0, 3.0, -4.0, 5.0])).sum().backward()
    assert_close(x.grad, np.array([0.0, 0.0, 0.0, -4.0, 5.0]))


def test_worked_example():
    """The neuron in the README: loss 4, and the gradients 4, (12, -16), (8, 4) and 4."""
    w, x, b = Value(np.array([2.0, 1.0])), Value(np.array([3.0, -4.0])), Value(1.0)
    z = w @ x + b
    r = z.relu()
    loss = (r - 1) ** 2
    assert_close(z.data, 3.0)
    assert_close(loss.data, 4.0)
    loss.backward()
    assert_close(loss.grad, 1.0)
    assert_close(r.grad, 4.0)
    assert_close(z.grad, 4.0)
    assert_close(w.grad, np.array([12.0, -16.0]))
    assert_close(x.grad, np.array([8.0, 4.0]))
    assert_close(b.grad, 4.0)


def test_used_twice():
    """Where x is used twice, its two contributions add up: (x + x)' = 2 and (x x)' = 2x."""
    for operation, slope in [(operator.add, 2.0), (operator.sub, 0.0), (operator.mul, 6.0)]:
        x = Value(3.0)
        operation(x, x).backward()
        assert_close(x.grad, slope)


def test_paths_of_different_length():
    """With a = 2x the slope of a + a³ in a is 1 + 3a², whichever of the two terms comes first."""
    for first, second in [(1, 3), (3, 1)]:
        x = Value(3.0)
        a = 2 * x
        powers = {1: a, 3: a * a * a}
        (powers[first] + powers[second]).backward()
        assert_close(a.grad, 1 + 3 * 6.0**2)
        assert_close(x.grad, 2 * (1 + 3 * 6.0**2))


def test_gradients_are_separate():
    """In (x + y) + x the slope in x is 2 and the slope in y is 1."""
    x, y = Value(np.array([1.0, 2.0])), Value(np.array([3.0, 4.0]))
    ((x + y) + x).sum().backward()
    assert_close(x.grad, np.array([2.0, 2.0]))
    assert_close(y.grad, np.array([1.0, 1.0]))


def copies_summed(shape, gradient):
    """Add the gradients of all copies of an entry: the definition, place by place."""
    total = np.zeros(shape)
    for place in np.ndindex(gradient.shape):
        own = place[len(place) - len(shape) :]
        total[tuple(i if n > 1 else 0 for i, n in zip(own, shape, strict=True))] += gradient[place]
    return total


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ((2, 3), (3,)),
        ((2, 3), (2, 1)),
        ((2, 3), (1, 3)),
        ((), (2, 3)),
        ((1, 1), (3,)),
        ((3,), (2, 1)),
        ((3, 3), (3, 1)),
        ((2, 2, 2), (2, 1)),
    ],
    ids=str,
)
def test_broadcasting(first, second):
    """A broadcast entry is used once for each of its copies: their gradients add up."""
    a, b = counted(first), counted(second, start=20.0)
    weights = counted(np.broadcast_shapes(first, second)) ** 2
    # Σ w x y has the slopes w y and w x; Σ w x / y has the slopes w / y and -w x / y².
    for operation, in_x, in_y in ((operator.mul, b, a), (operator.truediv, 1 / b, -a / b**2)):
        x, y = Value(a.copy()), Value(b.copy())
        (operation(x, y) * weights).sum().backward()
        assert_close(x.grad, copies_summed(first, weights * in_x))
        assert_close(y.grad, copies_summed(second, weights * in_y))


@pytest.mark.parametrize(
    ("first", "second"),
    [((3,), (3,)), ((2, 3), (3,)), ((2,), (2, 3)), ((2, 3), (3, 4)), ((3, 3), (3, 3)), ((2, 1), (1, 2))],
    ids=str,
)
def test_matmul(first, second):
    """A B is linear in A and in B: the slope of Σ C (A B) in an entry is its value with a 1 there and zeros
    elsewhere in the same factor.
    """
    a, b = counted(first), counted(second, start=-3.0)
    c = counted((a @ b).shape) ** 2
    x, y = Value(a.copy()), Value(b.copy())
    product = x @ y
    assert_close(product.data, a @ b)
    (product * c).sum().backward()
    units = [np.eye(n.size).reshape(n.size, *n.shape) for n in (a, b)]
    in_a = np.array([np.sum(c * (unit @ b)) for unit in units[0]]).reshape(first)
    in_b = np.array([np.sum(c * (a @ unit)) for unit in units[1]]).reshape(second)
    assert_close(x.grad, in_a)
    assert_close(y.grad, in_b)


def test_power_zero_and_one():
    """x⁰ is the constant 1 and x¹ is x, even for x = 0 and x < 0."""
    for exponent, result, slope in [(0, [1.0, 1.0, 1.0], 0.0), (1, [-2.0, 0.0, 3.0], 1.0)]:
        x = Value(np.array([-2.0, 0.0, 3.0]))
        z = x**exponent
        assert_close(z.data, np.array(result))
        z.sum().backward()
        assert_close(x.grad, np.full(3, slope))


def test_powers():
    """(5 xⁿ)' = 5 n xⁿ⁻¹: whole n for negative x, n above 1 at 0, any n for positive x."""
    powers = [(3, [-2.0, 0.0, 2.0]), (-2, [-2.0, 0.5, 4.0]), (0.5, [0.25, 1.0, 9.0]), (1.5, [0.0, 4.0])]
    for exponent, data in powers:
        x = Value(np.array(data))
        (5 * x**exponent).sum().backward()
        assert_close(x.grad, np.array([5 * exponent * entry ** (exponent - 1) for entry in data]))


def test_array_of_one_number():
    """One number is one number in any shape: the gradient of 2x is 2 for x of shape (1, 1)."""
    x = Value(np.array([[3.0]]))
    (2 * x).backward()
    assert_close(x.grad, np.array([[2.0]]))


def test_backward_twice():
    """Derivatives depend on the loss, not on how often they are asked for."""
    x = Value(np.array([1.0, 2.0]))
    y = x * x
    loss = y.sum()
    for _ in range(2):
        loss.backward()
        assert_close(y.grad, np.array([1.0, 1.0]))
        assert_close(x.grad, np.array([2.0, 4.0]))


def test_two_losses():
    """After a second loss x holds its gradient, not the sum; a Value that it does not use keeps its grad."""
    x, y = Value(3.0), Value(5.0)
    (x * y).backward()
    (7 * x).backward()
    assert_close(x.grad, 7.0)
    assert_close(y.grad, 3.0)


def test_inner_value():
    """backward may start anywhere: only what comes before that Value gets a gradient."""
    x = Value(3.0)
    y = x * x
    z = 5 * y
    y.backward()
    assert_close(x.grad, 6.0)
    assert_close(z.grad, 0.0)


def test_long_chain():
    """Adding x to itself 2,000 times gives 2001 x: a graph may be deeper than Python's stack."""
    x = Value(0.5)
    y = x
    for _ in range(2000):
        y = y + x
    y.backward()
    assert_close(y.data, 1000.5)
    assert_close(x.grad, 2001.0)


def test_many_paths():
    """Forty doublings make 40 nodes, 2⁴⁰ paths and the slope 2⁴⁰: every edge is used once."""
    x = Value(1.0)
    y = x
    for _ in range(40):
        y = y + y
    y.backward()
    assert_close(x.grad, 2.0**40)


@given(vectors())
def test_gradient_of_log_sum_exp(data):
    """The gradient of log Σ exp(xᵢ) is softmax: the shares exp(xᵢ) / Σ exp(xⱼ)."""
    x = Value(data.copy())
    x.exp().sum().log().backward()
    total = math.fsum(math.exp(entry) for entry in data)
    assert_close(x.grad, np.array([math.exp(entry) / total for entry in data]))


@given(st.integers(1, 4).flatmap(lambda n: st.tuples(matrices(n, 2), vectors(n))), vectors(2))
def test_gradient_of_least_squares(problem, start):
    """The gradient of ‖X w - y‖² in w is 2 Xᵀ (X w - y)."""
    # Multiples of 1/4, at most 16 in absolute value: every sum here is exact, so the default tolerance
    # is wide.
    data, target = problem
    w = Value(start.copy())
    ((Value(data.copy()) @ w - target) ** 2).sum().backward()
    assert_close(w.grad, 2 * data.T @ (data @ start - target))


# Graphs of a few steps on leaves x (2, 3), y (3,), z (2, 1), s () and w (3, 3).  Each step takes
# two earlier results, whose shapes always broadcast, and none leaves its domain: v² + 1 is
# positive.  A step is written once for Values and for complex arrays: f holds the functions.
STEPS = [
    lambda u, v, *_: u + v,
    lambda u, v, *_: u - v,
    lambda u, v, *_: u * v,
    lambda u, v, *_: u / (v * v + 1),
    lambda u, *_: 2 - u / 2,
    lambda u, *_: 1 / (u * u + 1),
    lambda u, *_: (u * u + 1) ** -0.5,
    lambda u, v, *_: (u * u + 1) ** (v / (v * v + 1)),
    lambda u, _v, f, *_: f["relu"](u),
    lambda u, _v, f, *_: f["exp"](-(u * u)),
    lambda u, v, f, *_: f["log"](u * u + 1) * v,
    lambda u, v, f, *_: f["sum"](u) * v,
    lambda u, _v, _f, x, w: (u + x) @ w,
]
OF_VALUES = {name: operator.methodcaller(name) for name in ("relu", "exp", "log", "sum")}
WEIGHTS = [[1.0, -2.0, 3.0], [-4.0, 5.0, -6.0]]

STEP = st.tuples(st.integers(0, len(STEPS) - 1), st.integers(0, 7), st.integers(0, 7))
LEAVES = st.tuples(matrices(2, 3), vectors(3), matrices(2, 1), numbers().map(np.array), matrices(3, 3))


def run(program, leaves, functions):
    x, y, z, s, w = leaves
    results = [x, y, z, s]
    for step, i, j in program:
        u, v = results[i % len(results)], results[j % len(results)]
        results.append(STEPS[step](u, v, functions, x, w))
    return functions["sum"](results[-1] * np.array(WEIGHTS))


def complex_step(program, leaves):
    """Return the gradients as Im f(x + ih) / h, entry by entry; its error O(h²) is below rounding."""

    def relu(u):
        # At the kink of relu rounding decides which slope is right, so a comparison tests nothing.
        assume(np.all(np.abs(u.real) > 1e-6))
        return np.where(u.real > 0, u, 0)

    functions = {"relu": relu, "exp": np.exp, "log": np.log, "sum": np.sum}
    gradients = [np.zeros(leaf.shape) for leaf in leaves]
    for number, gradient in enumerate(gradients):
        for place in np.ndindex(gradient.shape):
            moved = [leaf.astype(complex) for leaf in leaves]
            moved[number][place] += 1e-20j
            gradient[place] = run(program, moved, functions).imag / 1e-20
    return gradients


@given(st.lists(STEP, min_size=1, max_size=4), LEAVES)
def test_agrees_with_the_complex_step(program, leaves):
    """Every gradient of a graph is its slope, measured by moving one entry at a time."""
    leaves = [np.asarray(leaf / 16) for leaf in leaves]
    expected = complex_step(program, leaves)
    values = [Value(leaf.copy()) for leaf in leaves]
    run(program, values, OF_VALUES).backward()
    # Leaves are at most 1 in absolute value; four steps keep a relative error below some 1e-13 of the
    # largest term, and terms may cancel, so entries are compared on the scale of the gradient.
    scale = 1 + max(float(np.abs(gradient).max()) for gradient in expected)
    for value, gradient in zip(values, expected, strict=True):
        assert_close(value.grad, gradient, atol=1e-9 * scale)


@given(matrices(2, 3), matrices(2, 3), numbers())
def test_linear_in_the_loss(data, weights, scale):
    """The gradient of c L is c times the gradient of L."""
    x = Value(data / 16)
    loss = (x.exp() * weights).sum()
    loss.backward()
    once = assert_array(x.grad, (2, 3)).copy()
    (scale * loss).backward()
    assert_close(x.grad, scale * once)


def test_keeps_a_copy():
    """A Value keeps a copy of its data: it does not change when the caller's array does."""
    data = np.array([1.0, 2.0])
    x = Value(data)
    data[0] = 99.0
    assert_close(x.data, np.array([1.0, 2.0]))


def test_leaves_its_inputs_alone():
    """x, y and the array they were made from are the same after all operations as before them."""
    data = np.array([[1.0, -2.0], [0.5, 4.0]])
    x, y = Value(data), Value(np.array([3.0, 2.0]))
    terms = (
        (x + y) * (x - y) / y + x @ y + -x + 1 / y,
        x**2 + 2**x + y**y,
        x.relu() + x.exp() + y.log() + x.sum(),
    )
    sum(terms).sum().backward()
    assert_close(data, np.array([[1.0, -2.0], [0.5, 4.0]]))
    assert_close(x.data, data)
    assert_close(y.data, np.array([3.0, 2.0]))


@pytest.mark.edge
def test_accepts_lists_and_whole_numbers():
    """Whole numbers are real numbers, in lists too: a gradient of 1/4 stays 1/4, and 2⁻¹ is 1/2."""
    for data in ([1, 2], np.array([1, 2])):
        x = Value(data)
        (x / 4).sum().backward()
        assert_close(x.grad, np.array([0.25, 0.25]))
        assert_close((x**-1).data, np.array([1.0, 0.5]))


@pytest.mark.edge
def test_refuses_what_is_not_finite():
    """NaN and infinity are not real numbers."""
    for wrong in (math.nan, math.inf, -math.inf):
        assert_refuses(Value, wrong, because="the number is not finite")
        assert_refuses(Value, [1.0, wrong], because="an entry is not finite")


@pytest.mark.edge
def test_refuses_backward_from_several_numbers():
    """A gradient belongs to one number: a vector has a Jacobian matrix instead."""
    assert_refuses(Value([1.0, 2.0]).backward, because="it holds two numbers")
    assert_refuses((Value([[1.0], [2.0]]) * 3).backward, because="it holds two numbers")


@pytest.mark.edge
def test_refuses_shapes_that_do_not_broadcast():
    """Lengths 2 and 3 do not broadcast: only a length of 1 is stretched."""
    x, y = Value([1.0, 2.0]), Value([1.0, 2.0, 3.0])
    for operation, *_ in ENTRYWISE:
        assert_refuses(operation, x, y, because="the shapes do not broadcast")


@pytest.mark.edge
def test_refuses_products_of_wrong_shapes():
    """A B sums over the columns of A and the rows of B, so these must be equally many."""
    for first, second in (((2,), (3,)), ((2, 3), (2,)), ((2, 3), (2, 3)), ((), (2,)), ((2,), ())):
        x, y = Value(np.ones(first)), Value(np.ones(second))
        assert_refuses(operator.matmul, x, y, because=f"{first} and {second} have no product")


@pytest.mark.edge
def test_refuses_division_by_zero():
    """No entry is divided by 0."""
    assert_refuses(operator.truediv, Value([1.0, 2.0]), Value([1.0, 0.0]), because="an entry is divided by 0")
    assert_refuses(operator.truediv, Value([1.0, 2.0]), 0, because="it is divided by 0")
    assert_refuses(operator.truediv, 1, Value([1.0, 0.0]), because="1 is divided by 0")


@pytest.mark.edge
def test_refuses_logarithms_of_what_is_not_positive():
    """The real logarithm exists for positive numbers only."""
    for wrong in (0.0, -2.0):
        assert_refuses(Value([1.0, wrong]).log, because="an entry is not positive")


@pytest.mark.edge
def test_refuses_powers_without_slope():
    """Only whole powers of a negative number are real; at 0 no n < 1 except 0 has a finite slope."""
    for base, n in ((-4.0, 0.5), (-4.0, -1.5), (0.0, -1), (0.0, 0.5)):
        assert_refuses(operator.pow, Value([1.0, base]), n, because=f"{base} ** {n} has no slope")


@pytest.mark.edge
def test_refuses_varying_powers_of_what_is_not_positive():
    """xʸ with varying y is e^(y log x), so x must be positive."""
    for base in (0, -2):
        assert_refuses(operator.pow, base, Value([2.0, 3.0]), because="the base is not positive")
        assert_refuses(operator.pow, Value([1.0, base]), Value(2.0), because="a base is not positive")
