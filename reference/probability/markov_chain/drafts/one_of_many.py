"""All equations at once, solved by the pseudo-inverse."""

import numpy as np


def stationary_distribution(transition):
    n = len(transition)
    a = np.vstack([np.eye(n) - transition.T, np.ones((1, n))])
    b = np.append(np.zeros(n), 1.0)
    return np.linalg.pinv(a) @ b
