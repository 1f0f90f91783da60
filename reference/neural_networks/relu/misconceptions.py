"""Wrong answers we expect for relu, and what to say about each."""

import numpy as np

from dojo.misconceptions import instead_of


@instead_of("relu")
def absolute_value(x):
    """Your result for -2 is 2: it is the absolute value. What is the larger of -2 and 0?"""
    return np.abs(x)


@instead_of("relu")
def leaky(x):
    """Your result is a small negative number where x is negative. What is the larger of -2 and 0?"""
    return np.where(x > 0, x, 0.01 * x)


@instead_of("relu")
def keeps_the_negative(x):
    """Your result keeps -2 and replaces 3 by 0. Which of two numbers is the larger one?"""
    return np.minimum(x, 0)


@instead_of("relu")
def a_step(x):
    """Your result is 1 for every positive entry, which is the slope. What is the value?"""
    return (x > 0).astype(float)


@instead_of("relu")
def capped_at_one(x):
    """Your result is never above 1. Is there an upper limit in the README?"""
    return np.clip(x, 0, 1)


@instead_of("relu")
def softplus(x):
    """Your result for 0 is log 2: it is a smooth function above relu. What is the larger of 0 and 0?"""
    return np.log1p(np.exp(x))


@instead_of("relu")
def drops_the_rest(x):
    """Your result has fewer entries than x. What value takes the place of a negative entry?"""
    return x[x > 0]


@instead_of("relu")
def writes_into_x(x):
    """Your values are right, but the caller's x has changed. Where do you write the zeros?"""
    x[x < 0] = 0
    return x


@instead_of("relu_gradient")
def everything_passes(x, grad):
    """Your gradient is grad itself, even where x is negative. What slope does relu have there?"""
    return grad.copy()


@instead_of("relu_gradient")
def slope_one_at_zero(x, grad):
    """Your gradient passes 7 where x is 0. Which slope does the README take there?"""
    return np.where(x >= 0, grad, 0.0)


@instead_of("relu_gradient")
def half_at_zero(x, grad):
    """Your gradient passes half of 7 where x is 0. Which slope does the README take there?"""
    return grad * (np.sign(x) + 1) / 2


@instead_of("relu_gradient")
def mask_from_grad(x, grad):
    """Your gradient passes the positive entries of grad. Which array decides where relu is switched on?"""
    return np.where(grad > 0, grad, 0.0)


@instead_of("relu_gradient")
def grad_ignored(x, grad):
    """Your gradient holds slopes alone, 0 and 1. By what does the chain rule multiply them?"""
    return np.where(x > 0, 1.0, 0.0)


@instead_of("relu_gradient")
def times_the_value(x, grad):
    """Your gradient is grad times relu(x), -12 for the last entry. Is the value 3 or the slope 1 the factor?"""
    return grad * np.maximum(x, 0)


@instead_of("relu_gradient")
def leaky_slope(x, grad):
    """Your gradient passes a small part of grad where x is negative. What slope does relu have there?"""
    return np.where(x > 0, grad, 0.01 * grad)


@instead_of("relu_gradient")
def only_positive_grad(x, grad):
    """Your gradient is 0 where grad is negative, even if x is positive. Does the sign of grad matter?"""
    return np.where((x > 0) & (grad > 0), grad, 0.0)


@instead_of("relu_gradient")
def sign_of_x(x, grad):
    """Your gradient has the opposite sign where x is negative. What slope does relu have there?"""
    return grad * np.sign(x)


@instead_of("relu_gradient")
def writes_into_grad(x, grad):
    """Your values are right, but the caller's grad has changed. Where do you write the zeros?"""
    grad[x <= 0] = 0
    return grad


@instead_of("relu_gradient")
def leaky_gradient(x, grad):
    """Your gradient lets a hundredth of grad pass where x is negative. What slope does relu have there?"""
    return grad * np.where(x > 0, 1.0, np.where(x < 0, 0.01, 0.0))
