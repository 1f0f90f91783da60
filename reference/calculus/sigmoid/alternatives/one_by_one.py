"""Plain Python for each entry, with a branch in place of the absolute value."""

import math

import numpy as np


def _each(function, x):
    shape = np.shape(x)
    values = [function(float(entry)) for entry in np.ravel(x)]
    return np.array(values).reshape(shape) if shape else values[0]


def _value(x):
    if x >= 0:
        return 1 / (1 + math.exp(-x))
    return math.exp(x) / (1 + math.exp(x))


def sigmoid(x):
    """Return the form that does not overflow, entry by entry."""
    return _each(_value, x)


def sigmoid_derivative(x):
    """Return the product of the two probabilities."""
    return _each(lambda entry: _value(entry) * _value(-entry), x)
