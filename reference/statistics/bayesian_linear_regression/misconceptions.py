"""Wrong answers we expect for bayesian_linear_regression, and what to say about each."""

import numpy as np

from dojo.misconceptions import instead_of


@instead_of("posterior")
def noise_not_squared(x, y, prior_mean, prior_cov, noise_std):
    """Your posterior divides the data by the standard deviation of the noise. Which power of σ does the density of
    the noise contain?
    """
    p = np.linalg.solve(prior_cov, np.eye(x.shape[1]))
    a = p + x.T @ x / noise_std
    return np.linalg.solve(a, p @ prior_mean + x.T @ y / noise_std), np.linalg.solve(a, np.eye(len(a)))


@instead_of("posterior")
def noise_forgotten(x, y, prior_mean, prior_cov, noise_std):
    """Your posterior is the same for every noise. What divides the data's terms in A and b?"""
    p = np.linalg.solve(prior_cov, np.eye(x.shape[1]))
    a = p + x.T @ x
    return np.linalg.solve(a, p @ prior_mean + x.T @ y), np.linalg.solve(a, np.eye(len(a)))


@instead_of("posterior")
def targets_not_divided(x, y, prior_mean, prior_cov, noise_std):
    """Your covariance is right, but your mean is the correct one only for σ = 1. Which two terms does b have?"""
    p = np.linalg.solve(prior_cov, np.eye(x.shape[1]))
    a = p + x.T @ x / noise_std**2
    return np.linalg.solve(a, p @ prior_mean + x.T @ y), np.linalg.solve(a, np.eye(len(a)))


@instead_of("posterior")
def precision_returned(x, y, prior_mean, prior_cov, noise_std):
    """Your mean is right, but your covariance grows with data. Which of A and its inverse is the covariance?"""
    p = np.linalg.solve(prior_cov, np.eye(x.shape[1]))
    a = p + x.T @ x / noise_std**2
    return np.linalg.solve(a, p @ prior_mean + x.T @ y / noise_std**2), a


@instead_of("posterior")
def prior_mean_ignored(x, y, prior_mean, prior_cov, noise_std):
    """Your posterior is the one for prior mean 0. What is the posterior mean if there are no data?"""
    p = np.linalg.solve(prior_cov, np.eye(x.shape[1]))
    a = p + x.T @ x / noise_std**2
    return np.linalg.solve(a, x.T @ y / noise_std**2), np.linalg.solve(a, np.eye(len(a)))


@instead_of("posterior")
def prior_mean_without_precision(x, y, prior_mean, prior_cov, noise_std):
    """Without data your mean is S₀ m₀ instead of m₀. What multiplies m₀ in b?"""
    p = np.linalg.solve(prior_cov, np.eye(x.shape[1]))
    a = p + x.T @ x / noise_std**2
    return np.linalg.solve(a, prior_mean + x.T @ y / noise_std**2), np.linalg.solve(a, np.eye(len(a)))


@instead_of("posterior")
def prior_covariance_as_precision(x, y, prior_mean, prior_cov, noise_std):
    """Without data your covariance is the inverse of S₀. Which of the two is added to the precision of the data?"""
    a = prior_cov + x.T @ x / noise_std**2
    b = prior_cov @ prior_mean + x.T @ y / noise_std**2
    return np.linalg.solve(a, b), np.linalg.solve(a, np.eye(len(a)))


@instead_of("posterior")
def covariance_of_ridge(x, y, prior_mean, prior_cov, noise_std):
    """Your mean is right, but your covariance is the correct one divided by σ². If you multiply A by σ², what
    happens to its inverse?
    """
    p = noise_std**2 * np.linalg.solve(prior_cov, np.eye(x.shape[1]))
    a = p + x.T @ x
    return np.linalg.solve(a, p @ prior_mean + x.T @ y), np.linalg.solve(a, np.eye(len(a)))


@instead_of("posterior")
def strength_inverted(x, y, prior_mean, prior_cov, noise_std):
    """Your prior counts less when the noise is larger. If the targets are noisy, should the prior or the data count
    more?
    """
    p = np.linalg.solve(prior_cov, np.eye(x.shape[1])) / noise_std**2
    a = p + x.T @ x
    return np.linalg.solve(a, p @ prior_mean + x.T @ y), noise_std**2 * np.linalg.solve(a, np.eye(len(a)))


@instead_of("posterior")
def prior_covariance_kept(x, y, prior_mean, prior_cov, noise_std):
    """Your mean is right, but your covariance is still that of the prior. What do the data do to the precision?"""
    p = np.linalg.solve(prior_cov, np.eye(x.shape[1]))
    a = p + x.T @ x / noise_std**2
    return np.linalg.solve(a, p @ prior_mean + x.T @ y / noise_std**2), prior_cov.copy()


@instead_of("predictive")
def noise_left_out(x_new, mean, cov, noise_std):
    """Your variances are too small by σ². If the weights were known exactly, would a new target be certain?"""
    return x_new @ mean, np.sum(x_new @ cov * x_new, axis=1)


@instead_of("predictive")
def weights_taken_as_certain(x_new, mean, cov, noise_std):
    """Your variance is σ² everywhere. What do uncertain weights add to it?"""
    return x_new @ mean, np.full(len(x_new), noise_std**2)


@instead_of("predictive")
def noise_std_added(x_new, mean, cov, noise_std):
    """Your variance has σ in it instead of σ². Which of the two is a variance?"""
    return x_new @ mean, np.sum(x_new @ cov * x_new, axis=1) + noise_std


@instead_of("predictive")
def standard_deviations(x_new, mean, cov, noise_std):
    """Your second result is the square root of the variance. Which of the two does the README ask for?"""
    return x_new @ mean, np.sqrt(np.sum(x_new @ cov * x_new, axis=1) + noise_std**2)


@instead_of("predictive")
def whole_matrix(x_new, mean, cov, noise_std):
    """Your second result is a matrix with a row and a column for each new sample. Which of its entries are the
    variances?
    """
    return x_new @ mean, x_new @ cov @ x_new.T + noise_std**2 * np.eye(len(x_new))


@instead_of("predictive")
def covariances_ignored(x_new, mean, cov, noise_std):
    """Your variances use only the diagonal of S. What does a covariance of two weights add where both features
    are not 0?
    """
    return x_new @ mean, x_new**2 @ np.diag(cov) + noise_std**2


@instead_of("predictive")
def covariance_once(x_new, mean, cov, noise_std):
    """Your variance at x = 2 is twice that of the weight plus σ². What happens to a variance when the number is
    doubled?
    """
    return x_new @ mean, np.sum(x_new @ cov, axis=1) + noise_std**2
