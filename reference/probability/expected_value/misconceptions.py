"""Wrong answers we expect for expected_value, and what to say about each."""

import numpy as np

from dojo.misconceptions import edge


def g_of_the_mean(values, probabilities, g=None):
    """Your result is g of the mean: 49/4 for the square of a die, where 91/6 is right. Which numbers does the
    README multiply by the probabilities?
    """
    mean = np.sum(values * probabilities)
    return mean if g is None else g(mean)


def unweighted_mean(values, probabilities, g=None):
    """Your result does not depend on the probabilities: 7/2 for the fair die and for the loaded one. How often
    does each value come up?
    """
    return np.mean(values) if g is None else np.mean(g(values))


def most_probable_value(values, probabilities, g=None):
    """Your result is always one of the values, the most probable one. How much do the other values count in
    the README's sum?
    """
    x = values[np.argmax(probabilities)]
    return x if g is None else g(x)


def g_of_the_probabilities(values, probabilities, g=None):
    """Your result is right without g. With g, it is the sum of the values times g of their probabilities. What
    does the README apply g to?
    """
    weights = probabilities if g is None else g(probabilities)
    return np.sum(values * weights)


def g_of_the_products(values, probabilities, g=None):
    """Your result is right without g. With g, it is the sum of g of each product p_i x_i: 91/36 for the square of
    a die. What does the README apply g to?
    """
    products = values * probabilities
    return np.sum(products) if g is None else np.sum(g(products))


def divides_by_n(values, probabilities, g=None):
    """Your result is the right one divided by n, the number of values. What do the probabilities already sum to?"""
    return np.mean(probabilities * (values if g is None else g(values)))


def median(values, probabilities, g=None):
    """Your result is a median of the values, in which the probabilities do not count. What is the mean of the
    loaded die in the README?
    """
    return np.median(values if g is None else g(values))


def ignores_g(values, probabilities, g=None):
    """Your result is the mean of X itself, whatever g is. What is the expected value of the square of a die?"""
    return np.sum(values * probabilities)


def repeated_values_overwritten(values, probabilities, g=None):
    """Your result is too small when a value appears twice: only one of its probabilities counts. What happens to
    a dictionary when a key comes again?
    """
    table = dict(zip(values, probabilities, strict=True))
    return sum(p * (x if g is None else g(x)) for x, p in table.items())


@edge
def nan_at_impossible_values(values, probabilities, g=None):
    """Your result is NaN if g is infinite at a value of probability 0, because 0 times infinity is NaN in floats.
    How often does this value happen?
    """
    x, p = np.asarray(values, dtype=float), np.asarray(probabilities, dtype=float)
    if x.ndim != 1 or x.shape != p.shape:
        raise ValueError("not two vectors of the same length")
    if not (np.all(p >= 0) and abs(p.sum() - 1) <= 1e-9):
        raise ValueError("not a distribution")
    with np.errstate(invalid="ignore"):
        return np.sum(p * (x if g is None else g(x)))
