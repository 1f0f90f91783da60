"""Wrong answers we expect for bias_variance, and what to say about each."""

import numpy as np

from dojo.misconceptions import inexact, instead_of


@instead_of("bias_variance")
def bias_not_squared(predictions, truth):
    """Your first number is the mean of the bias, which can be negative. What is done with the bias at each point before
    the mean is taken?
    """
    return float(np.mean(predictions.mean(axis=0) - truth)), float(np.mean(predictions.var(axis=0)))


@instead_of("bias_variance")
def averaged_before_squaring(predictions, truth):
    """Opposite biases at two points cancel in your result. Is the bias squared before or after the mean over the points
    is taken?
    """
    return float(np.mean(predictions - truth) ** 2), float(np.mean(predictions.var(axis=0)))


@instead_of("bias_variance")
def absolute_bias(predictions, truth):
    """Your first number is the mean absolute value of the bias. What does the README do with the bias at each
    point?
    """
    return float(np.mean(abs(predictions.mean(axis=0) - truth))), float(np.mean(predictions.var(axis=0)))


@instead_of("bias_variance")
def mean_over_the_points(predictions, truth):
    """For the two models in the README you return 1/4 and 5/4, and for its 8 lines and 3 points you fail. The
    mean prediction at a point is a mean over what?
    """
    mean = predictions.mean(axis=1)
    return float(np.mean((mean - truth) ** 2)), float(np.mean(predictions.var(axis=1)))


@instead_of("bias_variance")
def divides_by_r_minus_1(predictions, truth):
    """Your variance is too large by the factor r/(r - 1). What must it divide by, so that the two parts add up to the
    mean squared error?
    """
    bias = predictions.mean(axis=0) - truth
    return float(np.mean(bias**2)), float(np.mean(predictions.var(axis=0, ddof=1)))


@instead_of("bias_variance")
def around_the_truth(predictions, truth):
    """Your second number is the mean squared error. Where is the spread of the models measured from: the truth or their
    mean?
    """
    bias = predictions.mean(axis=0) - truth
    return float(np.mean(bias**2)), float(np.mean((predictions - truth) ** 2))


@instead_of("bias_variance")
def error_instead_of_bias(predictions, truth):
    """Your first number is the mean squared error. What is averaged over the models before the truth is subtracted and
    the square is taken?
    """
    return float(np.mean((predictions - truth) ** 2)), float(np.mean(predictions.var(axis=0)))


@instead_of("bias_variance")
def standard_deviations(predictions, truth):
    """Your second number is the mean of the standard deviations. Which measure of spread adds up with the squared
    bias?
    """
    bias = predictions.mean(axis=0) - truth
    return float(np.mean(bias**2)), float(np.mean(predictions.std(axis=0)))


@instead_of("bias_variance")
def sums_over_the_points(predictions, truth):
    """Both numbers are too large by the number of points. Are the parts added up over the points, or averaged?"""
    bias = predictions.mean(axis=0) - truth
    return float(bias @ bias), float(predictions.var(axis=0).sum())


@instead_of("bias_variance")
def spread_of_all_predictions(predictions, truth):
    """Your variance is not 0 when all models predict the same. Does it matter how much the predictions differ from
    point to point?
    """
    bias = predictions.mean(axis=0) - truth
    return float(np.mean(bias**2)), float(predictions.var())


@instead_of("bias_variance")
def parts_swapped(predictions, truth):
    """Your two numbers are right, but in the wrong order. Which one does the README return first?"""
    bias = predictions.mean(axis=0) - truth
    return float(np.mean(predictions.var(axis=0))), float(np.mean(bias**2))


@inexact
@instead_of("bias_variance")
def squares_minus_square(predictions, truth):
    """Your variance is wrong for predictions near 10^9. What is left of the difference of two numbers near 10^18 in
    floating point?
    """
    mean = predictions.mean(axis=0)
    return float(np.mean((mean - truth) ** 2)), float(np.mean((predictions**2).mean(axis=0) - mean**2))
