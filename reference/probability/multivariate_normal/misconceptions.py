"""Wrong answers we expect for multivariate_normal, and what to say about each."""

import math

import numpy as np

from dojo.misconceptions import instead_of

_LOG_TWO_PI = math.log(2 * math.pi)


def _squares(x, mean, cov):
    return np.sum((x - mean) * np.linalg.solve(cov, (x - mean).T).T, axis=1)


def _log_det(cov):
    return 2 * np.sum(np.log(np.diag(np.linalg.cholesky(cov))))


@instead_of("multivariate_normal_logpdf")
def determinant_as_a_float(x, mean, cov):
    """Your result is infinite in 400 dimensions, where the determinant is too small or too large for a float.
    Which sum has the same value as the logarithm of a product?
    """
    np.linalg.cholesky(cov)
    with np.errstate(all="ignore"):
        return -(_squares(x, mean, cov) + np.log(np.linalg.det(cov)) + len(mean) * _LOG_TWO_PI) / 2


@instead_of("multivariate_normal_logpdf")
def determinant_not_rooted(x, mean, cov):
    """Your result is too small by half of log det cov. Is the density divided by the determinant of cov, or by
    its square root?
    """
    return -(_squares(x, mean, cov) + 2 * _log_det(cov) + len(mean) * _LOG_TWO_PI) / 2


@instead_of("multivariate_normal_logpdf")
def square_not_halved(x, mean, cov):
    """Your result is right at the mean, but falls twice as fast as it should on the way from there. What
    multiplies the square in the exponent?
    """
    return -_squares(x, mean, cov) - (_log_det(cov) + len(mean) * _LOG_TWO_PI) / 2


@instead_of("multivariate_normal_logpdf")
def one_log_two_pi(x, mean, cov):
    """Your result is right in one dimension. In d dimensions it is too large by (d - 1)/2 log 2 pi. How many
    normal densities are multiplied?
    """
    return -(_squares(x, mean, cov) + _log_det(cov) + _LOG_TWO_PI) / 2


@instead_of("multivariate_normal_logpdf")
def cov_for_its_inverse(x, mean, cov):
    """Your result is right at the mean. Away from it, more variance makes your density fall faster. Should a
    wide distribution fall faster than a narrow one?
    """
    squares = np.sum((x - mean) @ cov * (x - mean), axis=1)
    return -(squares + _log_det(cov) + len(mean) * _LOG_TWO_PI) / 2


@instead_of("multivariate_normal_logpdf")
def transposed_system(x, mean, cov):
    """Your result is right when cov is diagonal. Which of the two matrices, L or its transpose, multiplies z
    to give x - mu?
    """
    lower = np.linalg.cholesky(cov)
    z = np.linalg.solve(lower.T, (x - mean).T)
    return -(np.sum(z * z, axis=0) + _log_det(cov) + len(mean) * _LOG_TWO_PI) / 2


@instead_of("multivariate_normal_logpdf")
def only_variances(x, mean, cov):
    """Your result does not depend on the entries of cov off the diagonal. What do they say about two entries
    of x?
    """
    np.linalg.cholesky(cov)
    variances = np.diag(cov)
    return -np.sum((x - mean) ** 2 / variances + np.log(variances) + _LOG_TWO_PI, axis=1) / 2


@instead_of("multivariate_normal_logpdf")
def mean_ignored(x, mean, cov):
    """Your result is right for mean 0 only. Where is the distance of a point measured from?"""
    return -(_squares(x, 0 * mean, cov) + _log_det(cov) + len(mean) * _LOG_TWO_PI) / 2


@instead_of("multivariate_normal_logpdf")
def density(x, mean, cov):
    """Your result is e to the power of the correct one. What does the name of the function ask for?"""
    exponents = -(_squares(x, mean, cov) + _log_det(cov) + len(mean) * _LOG_TWO_PI) / 2
    return np.exp(exponents)


@instead_of("multivariate_normal_logpdf")
def every_pair_of_points(x, mean, cov):
    """Your result has shape (n, n), with one value for each pair of points. How many log-densities does a
    single point have?
    """
    squares = (x - mean) @ np.linalg.solve(cov, (x - mean).T)
    return -(squares + _log_det(cov) + len(mean) * _LOG_TWO_PI) / 2


@instead_of("multivariate_normal_logpdf")
def sum_over_the_points(x, mean, cov):
    """You return one number for all points together. How many log-densities does the README ask for?"""
    return float(np.sum(-(_squares(x, mean, cov) + _log_det(cov) + len(mean) * _LOG_TWO_PI) / 2))


@instead_of("multivariate_normal_logpdf")
def form_not_checked(x, mean, cov):
    """You accept a matrix that is not positive definite. Can the variance of a direction be negative?"""
    log_det = np.linalg.slogdet(cov)[1]
    return -(_squares(x, mean, cov) + log_det + len(mean) * _LOG_TWO_PI) / 2


@instead_of("sample_multivariate_normal")
def transposed_factor(mean, cov, size, rng):
    """Your samples have covariance matrix L^T L in place of L L^T. When z is a row, which product gives the
    row of L z?
    """
    return mean + rng.normal(size=(size, len(mean))) @ np.linalg.cholesky(cov)


@instead_of("sample_multivariate_normal")
def cov_for_its_root(mean, cov, size, rng):
    """Your samples have the square of cov as their covariance matrix. For which A is A A^T equal to cov?"""
    np.linalg.cholesky(cov)
    return mean + rng.normal(size=(size, len(mean))) @ cov


@instead_of("sample_multivariate_normal")
def roots_of_the_entries(mean, cov, size, rng):
    """Your samples have another covariance matrix, and are NaN when cov has a negative entry. Is the matrix of
    the square roots, multiplied by its transpose, equal to cov?
    """
    np.linalg.cholesky(cov)
    with np.errstate(all="ignore"):
        return mean + rng.normal(size=(size, len(mean))) @ np.sqrt(cov)


@instead_of("sample_multivariate_normal")
def only_variances_drawn(mean, cov, size, rng):
    """The entries of your samples have the right variances, but are independent. Which entries of cov does
    your result not depend on?
    """
    np.linalg.cholesky(cov)
    return rng.normal(mean, np.sqrt(np.diag(cov)), (size, len(mean)))


@instead_of("sample_multivariate_normal")
def same_noise_in_every_row(mean, cov, size, rng):
    """All your samples are equal. How many random numbers do `size` samples with d entries need?"""
    z = rng.normal(size=len(mean))
    return np.tile(mean + np.linalg.cholesky(cov) @ z, (size, 1))


@instead_of("sample_multivariate_normal")
def one_number_for_each_row(mean, cov, size, rng):
    """The entries of each of your samples rise and fall together. How many independent numbers does one sample
    with d entries need?
    """
    np.linalg.cholesky(cov)
    return mean + rng.normal(size=(size, 1)) * np.sqrt(np.diag(cov))


@instead_of("sample_multivariate_normal")
def mean_left_out(mean, cov, size, rng):
    """Your samples are the same for every mean. What is added to A z?"""
    return rng.normal(size=(size, len(mean))) @ np.linalg.cholesky(cov).T


@instead_of("sample_multivariate_normal")
def seed_inside(mean, cov, size, rng):
    """Every call returns the same samples, even with another generator. Where do your random numbers come
    from?
    """
    rng = np.random.default_rng(0)
    return mean + rng.normal(size=(size, len(mean))) @ np.linalg.cholesky(cov).T
