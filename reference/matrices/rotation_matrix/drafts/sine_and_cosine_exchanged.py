"""Sine and cosine have changed places."""

import numpy as np


def rotation_matrix(angle):
    x = np.sin(angle)
    y = np.cos(angle)
    return np.array([x, -y, y, x]).reshape(2, 2)
