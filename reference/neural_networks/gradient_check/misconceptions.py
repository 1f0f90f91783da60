"""Wrong answers we expect for gradient_check, and what to say about each."""

import numpy as np

from dojo.misconceptions import instead_of


def _differences(f, x, h):
    """Return the central differences, entry by entry."""
    found = np.zeros(x.shape)
    for place in np.ndindex(x.shape):
        up, down = x.copy(), x.copy()
        up[place] += h
        down[place] -= h
        found[place] = (f(up) - f(down)) / (2 * h)
    return found


def _length(v):
    return np.sqrt(np.sum(v**2))


@instead_of("gradient_error")
def absolute_error(f, gradient, x, h=1e-5):
    """Your result is the length of the difference, 5 for twice the gradient (3, 4). With what is this length
    compared?
    """
    return _length(gradient(x) - _differences(f, x, h))


@instead_of("gradient_error")
def nan_where_both_are_zero(f, gradient, x, h=1e-5):
    """Your result is NaN where the gradient and the differences are both 0. Do the two agree there, and
    what error does this mean?
    """
    g, measured = gradient(x), _differences(f, x, h)
    return np.float64(_length(g - measured)) / (_length(g) + _length(measured))


@instead_of("gradient_error")
def one_where_both_are_zero(f, gradient, x, h=1e-5):
    """Your result is not 0 where the gradient and the differences are both 0. Do the two agree there?"""
    g, measured = gradient(x), _differences(f, x, h)
    together = _length(g) + _length(measured)
    return 1.0 if together == 0 else _length(g - measured) / together


@instead_of("gradient_error")
def forward_differences(f, gradient, x, h=1e-5):
    """Your result for x³ at 1 with h = 1/2 is 1.75/7.75. To which sides of x does the central difference
    look?
    """
    measured = np.zeros(x.shape)
    for place in np.ndindex(x.shape):
        up = x.copy()
        up[place] += h
        measured[place] = (f(up) - f(x)) / h
    g = gradient(x)
    together = _length(g) + _length(measured)
    return _length(g - measured) / together if together > 0 else 0.0


@instead_of("gradient_error")
def divided_by_h(f, gradient, x, h=1e-5):
    """Your error for the right gradient is 1/3, as if the differences were twice as large. How far is it from
    x - h to x + h?
    """
    g, measured = gradient(x), 2 * _differences(f, x, h)
    together = _length(g) + _length(measured)
    return _length(g - measured) / together if together > 0 else 0.0


@instead_of("gradient_error")
def own_step(f, gradient, x, h=1e-5):
    """Your result does not depend on h: it is the one for h = 1e-5. What if the caller asks for another
    step?
    """
    g, measured = gradient(x), _differences(f, x, 1e-5)
    together = _length(g) + _length(measured)
    return _length(g - measured) / together if together > 0 else 0.0


@instead_of("gradient_error")
def mean_over_the_entries(f, gradient, x, h=1e-5):
    """Your result is a mean of the errors of single entries, where one wrong entry of 100 is nearly lost. Of
    which arrays does the README take norms?
    """
    g, measured = gradient(x), _differences(f, x, h)
    together = np.abs(g) + np.abs(measured)
    return np.mean(np.abs(g - measured) / np.where(together > 0, together, 1.0))


@instead_of("gradient_error")
def worst_entry(f, gradient, x, h=1e-5):
    """Your result is the largest error of a single entry: 1 for the gradient (3, 0). Of which arrays does the
    README take norms?
    """
    g, measured = gradient(x), _differences(f, x, h)
    together = np.abs(g) + np.abs(measured)
    return np.max(np.abs(g - measured) / np.where(together > 0, together, 1.0))


@instead_of("gradient_error")
def first_entry_only(f, gradient, x, h=1e-5):
    """Your result is 0 for the gradient (3, 0), whose second entry is wrong. How many entries are compared?"""
    g, measured = np.ravel(gradient(x))[0], np.ravel(_differences(f, x, h))[0]
    together = abs(g) + abs(measured)
    return abs(g - measured) / together if together > 0 else 0.0


@instead_of("gradient_error")
def divided_by_the_gradient(f, gradient, x, h=1e-5):
    """Your result for twice the gradient is 1/2. Which two norms are added in the divisor?"""
    g, measured = gradient(x), _differences(f, x, h)
    if _length(g) == 0 and _length(measured) == 0:
        return 0.0
    return np.float64(_length(g - measured)) / _length(g)


@instead_of("gradient_error")
def divided_by_the_differences(f, gradient, x, h=1e-5):
    """Your result for twice the gradient is 1. Which two norms are added in the divisor?"""
    g, measured = gradient(x), _differences(f, x, h)
    if _length(g) == 0 and _length(measured) == 0:
        return 0.0
    return np.float64(_length(g - measured)) / _length(measured)


@instead_of("gradient_error")
def norm_of_the_sum(f, gradient, x, h=1e-5):
    """Your result is huge or infinite for the gradient (-3, -4). Does the README add vectors or norms?"""
    g, measured = gradient(x), _differences(f, x, h)
    above, below = _length(g - measured), _length(g + measured)
    return 0.0 if above == 0 else np.float64(above) / below


@instead_of("gradient_error")
def lengths_compared(f, gradient, x, h=1e-5):
    """Your result is 0 for the gradient (-3, -4). Does the README subtract norms or vectors?"""
    g, measured = _length(gradient(x)), _length(_differences(f, x, h))
    return abs(g - measured) / (g + measured) if g + measured > 0 else 0.0


@instead_of("gradient_error")
def squares_without_roots(f, gradient, x, h=1e-5):
    """Your result for twice the gradient is 1/5. What follows the sum of squares in a norm?"""
    g, measured = gradient(x), _differences(f, x, h)
    below = np.sum(g * g) + np.sum(measured * measured)
    return np.sum((g - measured) ** 2) / below if below > 0 else 0.0


@instead_of("gradient_error")
def sums_of_absolute_values(f, gradient, x, h=1e-5):
    """Your result for the gradient (3, 0) is 4/10. Which norm does the README take?"""
    g, measured = gradient(x), _differences(f, x, h)
    below = np.sum(np.abs(g)) + np.sum(np.abs(measured))
    return np.sum(np.abs(g - measured)) / below if below > 0 else 0.0


@instead_of("gradient_error")
def spectral_norm_of_a_matrix(f, gradient, x, h=1e-5):
    """Your result is wrong when x is a matrix. Is the norm that you take for a matrix the square root of the
    sum of all squares?
    """
    g, measured = gradient(x), _differences(f, x, h)
    together = np.linalg.norm(g, 2) + np.linalg.norm(measured, 2)
    return float(np.linalg.norm(g - measured, 2) / together) if together > 0 else 0.0


@instead_of("gradient_error")
def moves_the_callers_x(f, gradient, x, h=1e-5):
    """Your result is right, but the last digits of the caller's x have changed. Does (x + h) - 2h + h give x
    back exactly?
    """
    g = np.array(gradient(x))
    measured = np.zeros(x.shape)
    for place in np.ndindex(x.shape):
        x[place] += h
        above = f(x)
        x[place] -= 2 * h
        measured[place] = (above - f(x)) / (2 * h)
        x[place] += h
    together = _length(g) + _length(measured)
    return _length(g - measured) / together if together > 0 else 0.0


@instead_of("gradient_error")
def subtracts_in_the_gradient(f, gradient, x, h=1e-5):
    """You write into the array that the gradient returns. Whose array is it, and does `-=` make a new one?"""
    measured = _differences(f, x, h)
    g = gradient(x)
    together = _length(g) + _length(measured)
    g -= measured
    return _length(g) / together if together > 0 else 0.0
