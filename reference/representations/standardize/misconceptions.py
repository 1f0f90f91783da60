"""Wrong answers we expect for standardize, and what to say about each."""

import numpy as np

from dojo.misconceptions import instead_of


def _constant(x, spread):
    return spread <= 1e-12 * np.max(np.abs(x), axis=0)


@instead_of("fit")
def variance_for_scale(x):
    """Your scale is 4 for the column (1, 5), which is its variance. What is still missing to get the standard
    deviation?
    """
    spread = np.mean((x - x.mean(axis=0)) ** 2, axis=0)
    return x.mean(axis=0), np.where(_constant(x, np.sqrt(spread)), 1.0, spread)


@instead_of("fit")
def divisor_n_minus_1(x):
    """Your scale is √8 for the column (1, 5): its squares are divided by n - 1. What does the README divide
    by?
    """
    if len(x) == 1:
        return x[0].copy(), np.ones(x.shape[1])
    spread = x.std(axis=0, ddof=1)
    return x.mean(axis=0), np.where(_constant(x, spread), 1.0, spread)


@instead_of("fit")
def statistics_of_rows(x):
    """Your means and scales belong to the rows. Is a feature a row of the data or a column?"""
    mean, spread = x.mean(axis=1), x.std(axis=1)
    return mean, np.where(spread <= 1e-12 * np.abs(x).max(axis=1), 1.0, spread)


@instead_of("fit")
def one_number_for_all_features(x):
    """Your mean is the same for all features, and so is your scale. What happens to metres and euros when
    they share a mean?
    """
    mean, spread = x.mean(), x.std()
    return np.full(x.shape[1], mean), np.full(x.shape[1], spread if spread > 1e-12 * np.abs(x).max() else 1.0)


@instead_of("fit")
def zero_for_a_constant_column(x):
    """Your scale of a constant column is 0, or what rounding leaves of 0. What does the README take in its
    place?
    """
    return x.mean(axis=0), x.std(axis=0)


@instead_of("fit")
def compared_with_0_exactly(x):
    """Your scale for three times 0.1 is about 1e-17. Is a standard deviation computed in floats exactly 0
    when all entries are equal?
    """
    spread = x.std(axis=0)
    return x.mean(axis=0), np.where(spread == 0, 1.0, spread)


@instead_of("fit")
def fixed_threshold(x):
    """Your scale is 1 for a column in units of 1e-15 that is not constant. With what does the README compare
    a deviation?
    """
    spread = x.std(axis=0)
    return x.mean(axis=0), np.where(spread < 1e-12, 1.0, spread)


@instead_of("fit")
def epsilon_added(x):
    """Your scale is a little too large, or tiny for a constant column. Does a small number added to
    every scale do what the README asks for?
    """
    return x.mean(axis=0), np.sqrt(np.mean((x - x.mean(axis=0)) ** 2, axis=0)) + 1e-8


@instead_of("fit")
def range_for_scale(x):
    """Your scale of the column (1, 5) is 4, from the smallest entry to the largest. Which distances does
    the standard deviation average?
    """
    spread = x.max(axis=0) - x.min(axis=0)
    return x.mean(axis=0), np.where(spread == 0, 1.0, spread)


@instead_of("fit")
def min_max(x):
    """Your mean of the column (1, 5) is 1, its smallest entry. What is subtracted from a column in the
    README?
    """
    low, high = x.min(axis=0), x.max(axis=0)
    return low, np.where(high == low, 1.0, high - low)


@instead_of("fit")
def mean_absolute_deviation(x):
    """Your scale is the mean of the absolute deviations. What does the README average, and which root does
    it take?
    """
    spread = np.mean(np.abs(x - x.mean(axis=0)), axis=0)
    return x.mean(axis=0), np.where(_constant(x, spread), 1.0, spread)


@instead_of("transform")
def own_statistics_of_new_data(x, mean, scale):
    """A single new sample becomes 0 in your result, whatever it is. Which mean does the README subtract?"""
    spread = x.std(axis=0)
    return (x - x.mean(axis=0)) / np.where(_constant(x, spread), 1.0, spread)


@instead_of("transform")
def not_centred(x, mean, scale):
    """Your columns keep a mean of their own: nothing is subtracted. What happens before the division?"""
    return x / scale


@instead_of("transform")
def divided_before_subtracting(x, mean, scale):
    """Your result is right when the mean is 0 or the scale is 1, but the README's 7 becomes 1/2. What is in
    the numerator in the README?
    """
    return x / scale - mean


@instead_of("transform")
def not_scaled(x, mean, scale):
    """Your columns have mean 0, but still their old scale. What is the difference from the mean divided
    by?
    """
    return x - mean


@instead_of("transform")
def scale_multiplied(x, mean, scale):
    """The README's 7 becomes 8 in your result, and wide columns become wider. What does dividing by the scale
    do?
    """
    return (x - mean) * scale
