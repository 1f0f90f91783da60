"""The two formulas, with solve for the inverses."""

import numpy as np


def posterior(x, y, prior_mean, prior_cov, noise_std):
    d = len(prior_mean)
    P = np.linalg.solve(prior_cov, np.eye(d))
    A = P + x.T @ x / noise_std**2
    b = P @ prior_mean + x.T @ y / noise_std**2
    S = np.linalg.solve(A, np.eye(d))
    return S @ b, S


def predictive(x_new, mean, cov, noise_std):
    var = []
    for x in x_new:
        var.append(x @ cov @ x + noise_std**2)
    return x_new @ mean, np.array(var)
