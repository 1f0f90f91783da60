"""Only what the weights leave open."""

import numpy as np


def posterior(x, y, prior_mean, prior_cov, noise_std):
    P = np.linalg.solve(prior_cov, np.eye(len(prior_cov)))
    A = P + x.T @ x / noise_std**2
    b = P @ prior_mean + x.T @ y / noise_std**2
    return np.linalg.solve(A, b), np.linalg.solve(A, np.eye(len(A)))


def predictive(x_new, mean, cov, noise_std):
    v = [np.dot(row, cov @ row) for row in x_new]
    return np.array([row @ mean for row in x_new]), np.array(v)
