"""The minus sign is in the wrong corner."""

import numpy as np


def rotation_matrix(angle):
    first = np.array([np.cos(angle), np.sin(angle)])
    second = np.array([np.sin(angle), -np.cos(angle)])
    return np.column_stack([first, second])
