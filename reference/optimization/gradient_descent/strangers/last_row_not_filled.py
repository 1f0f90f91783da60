"""The learner believed that range(1, steps) runs up to steps, so the last row stays 0."""

import numpy as np


def gradient_descent(gradient, x0, learning_rate, steps):
    traj = np.zeros((steps + 1, x0.shape[0]))
    traj[0, :] = x0
    for k in range(1, steps):
        prev = traj[k - 1, :].copy()
        traj[k, :] = prev - learning_rate * gradient(prev)
    return traj
