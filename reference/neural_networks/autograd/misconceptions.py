"""Wrong answers we expect for autograd, and what to say about each."""

# A misconception is called by its idea, even where it is a class.
# ruff: noqa: N801

import numpy as np
from autograd import Value, _summed_to, _value

from dojo.misconceptions import edge, instead_of


def _carry_back(loss, order, *, start=None, reduce=_summed_to, add=lambda old, new: old + new):
    """Do what backward does, with one of its parts replaced."""
    for node in order:
        node.grad = np.zeros_like(node.data)
    loss.grad = np.ones_like(loss.data) if start is None else start
    for node in order:
        for operand, pullback in node._operands:
            operand.grad = add(operand.grad, reduce(operand.data.shape, pullback(node.grad)))


def _renew(result, *operands):
    """Give a result other operands and pullbacks."""
    result._operands = operands
    return result


@instead_of("Value")
class overwrites_gradients(Value):
    """When x is used twice, one of its two contributions is lost: x + x has slope 1. What does the chain rule
    do with the two?
    """

    def backward(self):
        _carry_back(self, self._results_first(), add=lambda old, new: new)


@instead_of("Value")
class nearest_first(Value):
    """a + a * a * a gets a wrong slope: a passes its gradient on before all of it has arrived. When is the
    gradient of a node complete?
    """

    def backward(self):
        order = [self]
        for node in order:
            for operand, _ in node._operands:
                if operand not in order:
                    order.append(operand)
        _carry_back(self, order)


@instead_of("Value")
class depth_first_from_the_loss(Value):
    """Your order follows one path to its end before the next: a node then passes its gradient on
    too early. What must come first?
    """

    def backward(self):
        order, stack = [], [self]
        while stack:
            node = stack.pop()
            if node not in order:
                order.append(node)
                stack += [operand for operand, _ in node._operands]
        _carry_back(self, order)


@instead_of("Value")
class broadcast_not_summed(Value):
    """The gradient of a broadcast operand has the shape of the result. How many copies of each
    entry were used?
    """

    def backward(self):
        _carry_back(self, self._results_first(), reduce=lambda shape, gradient: gradient)


@instead_of("Value")
class stretched_axes_forgotten(Value):
    """Adding a vector to a matrix gives the right gradients, but an operand of shape (2, 1) does not. Which
    axes does numpy stretch, besides those it adds?
    """

    def backward(self):
        _carry_back(
            self,
            self._results_first(),
            reduce=lambda shape, g: g.sum(axis=tuple(range(np.ndim(g) - len(shape)))),
        )


@instead_of("Value")
class broadcast_averaged(Value):
    """Your gradient of a broadcast operand is the mean over its copies. Does each copy move the
    loss on its own?
    """

    def backward(self):
        _carry_back(
            self,
            self._results_first(),
            reduce=lambda shape, g: _summed_to(shape, g) * np.prod(shape) / np.size(g),
        )


@instead_of("Value")
class gradients_pile_up(Value):
    """A second backward adds to what the first one left. Which loss should the gradient
    belong to afterwards?
    """

    def backward(self):
        self.grad = np.ones_like(self.data)
        for node in self._results_first():
            for operand, pullback in node._operands:
                operand.grad = operand.grad + _summed_to(operand.data.shape, pullback(node.grad))


@instead_of("Value")
class gradients_share_memory(Value):
    """In (x + y) + x the slope in y comes out as 2: x and y hold the same array. What does += do to
    an array with two names?
    """

    def backward(self):
        gradients = {self: np.ones_like(self.data)}
        for node in self._results_first():
            for operand, pullback in node._operands:
                gradient = _summed_if_needed(operand.data.shape, pullback(gradients[node]))
                if operand in gradients:
                    gradients[operand] += gradient
                else:
                    gradients[operand] = gradient
        for node, gradient in gradients.items():
            node.grad = gradient


def _summed_if_needed(shape, gradient):
    if np.shape(gradient) != shape:
        return _summed_to(shape, gradient)
    writable = isinstance(gradient, np.ndarray) and gradient.flags.writeable
    return gradient if writable else np.array(gradient)


@instead_of("Value")
class starts_from_the_loss(Value):
    """Every gradient is the right one times the loss itself. What is the derivative of the loss
    with respect to the loss?
    """

    def backward(self):
        _carry_back(self, self._results_first(), start=self.data.copy())


@instead_of("Value")
class leaves_only(Value):
    """The gradients of inner nodes stay 0. The README asks for the grad of every Value on the way."""

    def backward(self):
        super().backward()
        for node in self._results_first():
            if node._operands:
                node.grad = np.zeros_like(node.data)


@edge
@instead_of("Value")
class any_shape_has_a_gradient(Value):
    """Your backward also starts from a vector, with a 1 in each entry: that is the gradient of their sum.
    Where does the sum come from?
    """

    def backward(self):
        if self.data.size != 1:
            _carry_back(self, self._results_first())
        else:
            super().backward()


@instead_of("Value")
class product_not_transposed(Value):
    """The gradients of A @ B come out as G @ B and A @ G. What shapes must they have, and which sums
    make them up?
    """

    def __matmul__(self, other):
        x, y = self, _value(other)
        right = super().__matmul__(other)
        if x.data.ndim < 2 or y.data.ndim < 2:
            return right
        return _renew(right, (x, lambda g: g @ y.data), (y, lambda g: x.data @ g))


@instead_of("Value")
class relu_of_the_gradient(Value):
    """Your relu blocks negative gradients. What decides whether a small move of x moves relu(x)?"""

    def relu(self):
        right = super().relu()
        return _renew(right, (self, lambda g: g * (g > 0)))


@instead_of("Value")
class relu_with_slope_one_at_zero(Value):
    """The slope of your relu at 0 is 1. At the kink every slope from 0 to 1 would do; which one
    does the README fix?
    """

    def relu(self):
        right = super().relu()
        return _renew(right, (self, lambda g: g * (self.data >= 0)))


@instead_of("Value")
class relu_in_place(Value):
    """After x.relu() the negative entries of x itself are gone. What else may still need x?"""

    def relu(self):
        right = super().relu()
        np.maximum(self.data, 0, out=self.data)
        return right


@instead_of("Value")
class exp_without_chain(Value):
    """Your gradient behind exp is exp(x), whatever is done with the result. Where does the gradient of the
    result come in?
    """

    def exp(self):
        right = super().exp()
        return _renew(right, (self, lambda g: right.data))


@instead_of("Value")
class log_without_chain(Value):
    """Your gradient behind log is 1 / x, whatever is done with the result. Where does the gradient of the
    result come in?
    """

    def log(self):
        right = super().log()
        return _renew(right, (self, lambda g: 1 / self.data))


@edge
@instead_of("Value")
class logarithms_like_numpy(Value):
    """You return a value for log(-2). Where is the real logarithm defined?"""

    def log(self):
        with np.errstate(all="ignore"):
            data = np.nan_to_num(np.log(self.data), neginf=-745.0)
        return _renew(type(self)(data), (self, lambda g: g / self.data))


@instead_of("Value")
class sum_averaged(Value):
    """The gradient of your sum is 1 / n: that is the gradient of the mean. How far does the sum move
    when one entry moves?
    """

    def sum(self):
        right = super().sum()
        n = self.data.size
        return _renew(right, (self, lambda g: np.full(self.data.shape, g / n)))


@instead_of("Value")
class difference_with_plus(Value):
    """Your slope of x - y in y is 1. If y grows, what does x - y do?"""

    def __sub__(self, other):
        right = super().__sub__(other)
        return _renew(right, (self, lambda g: g), (_value(other), lambda g: g))


@instead_of("Value")
class quotient_with_plus(Value):
    """Your slope of x / y in y has the wrong sign. If y grows, what does x / y do?"""

    def __truediv__(self, other):
        x, y = self, _value(other)
        right = super().__truediv__(y)
        return _renew(right, (x, lambda g: g / y.data), (y, lambda g: g * x.data / y.data**2))


@edge
@instead_of("Value")
class zero_divisor_not_refused(Value):
    """Division by 0 raises a ZeroDivisionError. The README asks for a ValueError that says what is wrong."""

    def __truediv__(self, other):
        y = _value(other)
        if np.any(y.data == 0):
            raise ZeroDivisionError("division by zero")
        return super().__truediv__(y)


@instead_of("Value")
class exponent_not_lowered(Value):
    """Your slope of x ** n is n x ** n. By how much does a derivative lower the exponent?"""

    def __pow__(self, exponent):
        right = super().__pow__(exponent)
        if isinstance(exponent, Value):
            return right
        return _renew(right, (self, lambda g: g * exponent * right.data))


@instead_of("Value")
class exponent_as_constant(Value):
    """Your slope of x ** y in y is 0. Can you write the power with exp and log?"""

    def __pow__(self, exponent):
        right = super().__pow__(exponent)
        if not isinstance(exponent, Value):
            return right
        slope = exponent.data * self.data ** (exponent.data - 1)
        return _renew(right, (self, lambda g: g * slope))


@edge
@instead_of("Value")
class powers_like_numpy(Value):
    """You return values for 0 ** -1, 0 ** 0.5 and (-4) ** 0.5. Which of these is a real number, and how
    steep is the square root at 0?
    """

    def __pow__(self, exponent):
        if isinstance(exponent, Value) or exponent == 0 or exponent >= 1:
            return super().__pow__(exponent)
        with np.errstate(all="ignore"):
            data = np.nan_to_num(self.data**exponent)
            slope = np.nan_to_num(exponent * self.data ** (exponent - 1))
        return _renew(type(self)(data), (self, lambda g: g * slope))


@instead_of("Value")
class difference_the_wrong_way_round(Value):
    """2 - x comes out as x - 2. In the reflected method, which of the two is on the left?"""

    def __rsub__(self, other):
        return self - other


@edge
@instead_of("Value")
class keeps_whole_numbers(Value):
    """For whole numbers your gradient is truncated to whole numbers too. Which dtype does numpy
    give to [1, 2]?
    """

    def __init__(self, data):
        super().__init__(data)
        self.data = np.array(data)
        self.grad = np.zeros_like(self.data)

    def backward(self):
        super().backward()
        for node in self._results_first():
            node.grad = node.grad.astype(node.data.dtype)


@instead_of("Value")
class no_grad_before_backward(Value):
    """The grad is missing until backward has been called. The README asks for zeros from the start: what
    shape should they have?
    """

    def __init__(self, data):
        super().__init__(data)
        self.grad = None


@instead_of("Value")
class keeps_the_callers_array(Value):
    """Your Value changes when the caller's array does. Does np.asarray make a copy of an array?"""

    def __init__(self, data):
        super().__init__(data)
        self.data = np.asarray(data, dtype=float)


@edge
@instead_of("Value")
class takes_nan(Value):
    """You accept NaN and infinity. A single NaN spreads through every later step: where should it
    be stopped?
    """

    def __init__(self, data):
        super().__init__(np.nan_to_num(np.array(data, dtype=float)))
        self.data = np.array(data, dtype=float)
