"""Wrong answers we expect for maximum_likelihood, and what to say about each."""

import numpy as np

from dojo.misconceptions import inexact, instead_of


@instead_of("fit_gaussian")
def divisor_n_minus_1(x):
    """Your variance of 1 and 3 is 2, and a single sample gives NaN or an error. What does the README divide the
    sum of squares by?
    """
    deviations = x - x.mean(axis=0)
    with np.errstate(all="ignore"):
        return x.mean(axis=0), deviations.T @ deviations / np.float64(len(x) - 1)


@instead_of("fit_gaussian")
def standard_deviations(x):
    """Your matrix holds standard deviations on its diagonal, and 0 elsewhere. What is entry (j, k) of the
    covariance matrix?
    """
    return x.mean(axis=0), np.diag(np.sqrt(np.mean((x - x.mean(axis=0)) ** 2, axis=0)))


@instead_of("fit_gaussian")
def variances_only(x):
    """Your matrix has the variances on its diagonal, but 0 elsewhere. What is the mean product of the
    deviations of two different features?
    """
    return x.mean(axis=0), np.diag(np.mean((x - x.mean(axis=0)) ** 2, axis=0))


@instead_of("fit_gaussian")
def not_centred(x):
    """Your matrix holds the means of the products themselves: 5 for the samples 1 and 3. Where are deviations
    measured from?
    """
    return x.mean(axis=0), x.T @ x / len(x)


@instead_of("fit_gaussian")
def table_of_samples(x):
    """Your matrix has a row and a column for each sample. Does a covariance belong to two samples or to two
    features?
    """
    deviations = x - x.mean(axis=0)
    return x.mean(axis=0), deviations @ deviations.T / len(x)


@instead_of("fit_gaussian")
def medians(x):
    """Your centre is the median of each feature. Which of the two maximises the likelihood of a Gaussian, the
    median or the mean?
    """
    centre = np.median(x, axis=0)
    return centre, (x - centre).T @ (x - centre) / len(x)


@instead_of("fit_gaussian")
def sum_of_products(x):
    """Your matrix is n times the right one. What are the sums of products divided by?"""
    deviations = x - x.mean(axis=0)
    return x.mean(axis=0), deviations.T @ deviations


@instead_of("fit_gaussian")
def one_mean_for_all(x):
    """Your mean is the same for all features, or a single number. Along which axis are the samples averaged?"""
    mean = np.full(x.shape[1], x.mean())
    return mean, (x - mean).T @ (x - mean) / len(x)


@inexact
@instead_of("fit_gaussian")
def difference_of_large_numbers(x):
    """Your covariance is right near 0, but loses its digits near 1e6. How large are the mean product and the
    product of the means there?
    """
    mean = x.mean(axis=0)
    return mean, x.T @ x / len(x) - np.outer(mean, mean)


@instead_of("fit_bernoulli")
def odds(x):
    """Your result is the number of ones divided by the number of zeros: these are the odds. What is a
    probability a share of?
    """
    ones = int(np.sum(x))
    return ones / (len(x) - ones)


@instead_of("fit_bernoulli")
def number_of_ones(x):
    """Your result is the number of ones, which can be larger than 1. What is missing to make it a share?"""
    return float(x.sum())


@instead_of("fit_bernoulli")
def share_of_zeros(x):
    """Your result is the share of zeros. Which of the two outcomes has probability q in the README?"""
    return float(np.mean(x == 0))


@instead_of("fit_bernoulli")
def one_more_of_each(x):
    """Your result is never 0 or 1, even for tosses that are all equal. Which q has the highest likelihood
    there?
    """
    return float((x.sum() + 1) / (len(x) + 2))


@instead_of("fit_gaussian")
def correlations(x):
    """Your diagonal is 1 wherever a feature varies: these are correlations. Which units does a covariance have?"""
    std = x.std(axis=0)
    z = (x - x.mean(axis=0)) / np.where(std > 0, std, 1.0)
    return x.mean(axis=0), z.T @ z / len(x)


@instead_of("fit_gaussian")
def one_mean_in_the_deviations(x):
    """Your deviations are measured from one mean for all features. From what does the README measure those of
    feature j?
    """
    deviations = x - x.mean()
    return x.mean(axis=0), deviations.T @ deviations / len(x)
