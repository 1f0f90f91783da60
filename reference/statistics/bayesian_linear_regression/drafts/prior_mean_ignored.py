"""Ridge regression with another price."""

import numpy as np


def posterior(x, y, prior_mean, prior_cov, noise_std):
    A = x.T @ x / noise_std**2 + np.linalg.solve(prior_cov, np.eye(len(prior_cov)))
    S = np.linalg.solve(A, np.eye(len(A)))
    m = np.zeros(len(A))
    for j in range(len(A)):
        for i in range(len(y)):
            m += S[:, j] * x[i, j] * y[i] / noise_std**2
    return m, S


def predictive(x_new, mean, cov, noise_std):
    return x_new @ mean, (x_new * (x_new @ cov)).sum(axis=1) + noise_std**2
