"""The angle is divided by 180."""

import numpy as np


def rotation_matrix(angle):
    alpha = angle / 180 * np.pi
    return np.array([[np.cos(alpha), -np.sin(alpha)], [np.sin(alpha), np.cos(alpha)]])
