"""The learner puts the minus sign at the last cosine, which makes a reflection."""

import numpy as np


def rotation_matrix(angle):
    R = np.zeros((2, 2))
    R[0, 0] = np.cos(angle)
    R[0, 1] = np.sin(angle)
    R[1, 0] = np.sin(angle)
    R[1, 1] = -np.cos(angle)
    return R
