"""The minus sign is forgotten."""

from math import cos, sin

import numpy as np


def rotation_matrix(angle):
    matrix = np.ones((2, 2)) * cos(angle)
    matrix[0, 1] = sin(angle)
    matrix[1, 0] = sin(angle)
    return matrix
