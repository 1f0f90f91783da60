"""Wrong answers we expect for gaussian_kl, and what to say about each."""

import numpy as np


def swapped(mean0, cov0, mean1, cov1):
    """Your result is the divergence in the other direction. Which of the two Gaussians is the average taken
    with?
    """
    lower0, lower1 = np.linalg.cholesky(cov0), np.linalg.cholesky(cov1)
    total = 2 * np.sum(np.log(np.diag(lower0))) - 2 * np.sum(np.log(np.diag(lower1)))
    for column in np.linalg.solve(lower0, lower1).T:
        total += column @ column
    shift = np.linalg.solve(lower0, mean1 - mean0)
    return float(total - len(mean0) + shift @ shift) / 2


def d_missing(mean0, cov0, mean1, cov1):
    """Your result is d/2 too large. What should the divergence of a Gaussian from itself be?"""
    lower0, lower1 = np.linalg.cholesky(cov0), np.linalg.cholesky(cov1)
    spread, shift = np.linalg.solve(lower1, lower0), np.linalg.solve(lower1, mean1 - mean0)
    logs = 2 * sum(np.log(lower1[i, i] / lower0[i, i]) for i in range(len(mean0)))
    return float(logs + np.sum(spread**2) + np.sum(shift**2)) / 2


def logarithm_upside_down(mean0, cov0, mean1, cov1):
    """The logarithm in your result has the wrong sign. Which of the two determinants is above the fraction
    bar?
    """
    lower0, lower1 = np.linalg.cholesky(cov0), np.linalg.cholesky(cov1)
    spread, shift = np.linalg.solve(lower1, lower0), np.linalg.solve(lower1, mean1 - mean0)
    logs = 2 * sum(np.log(lower0[i, i] / lower1[i, i]) for i in range(len(mean0)))
    return float(logs - len(mean0) + np.sum(spread**2) + np.sum(shift**2)) / 2


def half_forgotten(mean0, cov0, mean1, cov1):
    """Every value is twice the right one. Which factor stands before the brackets in the formula?"""
    lower0, lower1 = np.linalg.cholesky(cov0), np.linalg.cholesky(cov1)
    spread, shift = np.linalg.solve(lower1, lower0), np.linalg.solve(lower1, mean1 - mean0)
    logs = 2 * sum(np.log(lower1[i, i] / lower0[i, i]) for i in range(len(mean0)))
    return float(logs - len(mean0) + np.sum(spread**2) + np.sum(shift**2))


def standard_deviations(mean0, cov0, mean1, cov1):
    """Your result takes the diagonals for standard deviations: each of them is squared. What does a covariance
    matrix have on its diagonal?
    """
    s0, s1 = np.diag(cov0), np.diag(cov1)
    return float(np.sum(np.log(s1 / s0) - 0.5 + (s0**2 + (mean1 - mean0) ** 2) / (2 * s1**2)))


def first_covariance_for_the_means(mean0, cov0, mean1, cov1):
    """Your result is right where the means are equal. Which of the two covariances is the distance of the means
    measured with?
    """
    lower0, lower1 = np.linalg.cholesky(cov0), np.linalg.cholesky(cov1)
    spread, shift = np.linalg.solve(lower1, lower0), np.linalg.solve(lower0, mean1 - mean0)
    logs = 2 * sum(np.log(lower1[i, i] / lower0[i, i]) for i in range(len(mean0)))
    return float(logs - len(mean0) + np.sum(spread**2) + np.sum(shift**2)) / 2


def means_ignored(mean0, cov0, mean1, cov1):
    """Your result does not change when a mean is moved. Which term of the formula holds the difference of the
    means?
    """
    lower0, lower1 = np.linalg.cholesky(cov0), np.linalg.cholesky(cov1)
    spread = np.linalg.solve(lower1, lower0)
    logs = 2 * sum(np.log(lower1[i, i] / lower0[i, i]) for i in range(len(mean0)))
    return float(logs - len(mean0) + np.sum(spread**2)) / 2


def trace_of_the_wrong_quotient(mean0, cov0, mean1, cov1):
    """Your trace is that of the second covariance, seen from the first. Which of the two is inverted in the
    formula?
    """
    lower0, lower1 = np.linalg.cholesky(cov0), np.linalg.cholesky(cov1)
    spread, shift = np.linalg.solve(lower0, lower1), np.linalg.solve(lower1, mean1 - mean0)
    logs = 2 * sum(np.log(lower1[i, i] / lower0[i, i]) for i in range(len(mean0)))
    return float(logs - len(mean0) + np.sum(spread**2) + np.sum(shift**2)) / 2


def determinant_out_of_range(mean0, cov0, mean1, cov1):
    """Your result is NaN or infinite in 120 dimensions, where a determinant is too small or too large for a
    float. What does the README compute instead?
    """
    difference = mean1 - mean0
    with np.errstate(all="ignore"):
        logs = np.log(np.linalg.det(cov1)) - np.log(np.linalg.det(cov0))
    trace = sum(np.linalg.solve(cov1, cov0)[i, i] for i in range(len(mean0)))
    return float(logs - len(mean0) + trace + difference @ np.linalg.solve(cov1, difference)) / 2


def only_the_diagonals(mean0, cov0, mean1, cov1):
    """Your result is right for diagonal covariances, and does not see the entries off the diagonal. Where do
    these enter the formula?
    """
    v0, v1 = np.diag(cov0), np.diag(cov1)
    return float(np.sum(np.log(v1) - np.log(v0) - 1 + v0 / v1 + (mean1 - mean0) ** 2 / v1)) / 2


def one_for_d(mean0, cov0, mean1, cov1):
    """Your result is right in one dimension, and (d - 1)/2 too large in d dimensions. What is subtracted in the
    formula?
    """
    lower0, lower1 = np.linalg.cholesky(cov0), np.linalg.cholesky(cov1)
    spread, shift = np.linalg.solve(lower1, lower0), np.linalg.solve(lower1, mean1 - mean0)
    logs = 2 * sum(np.log(lower1[i, i] / lower0[i, i]) for i in range(len(mean0)))
    return float(logs - 1 + np.sum(spread**2) + np.sum(shift**2)) / 2
