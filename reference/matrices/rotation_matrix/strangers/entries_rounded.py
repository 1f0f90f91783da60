"""The learner saw 6e-17 where a quarter turn should have 0, and rounds the entries to four digits."""

import numpy as np


def rotation_matrix(angle):
    cosine, sine = np.cos(angle), np.sin(angle)
    matrix = np.array([[cosine, -sine], [sine, cosine]])
    return np.round(matrix, 4)
