"""The two images are written as rows."""

import numpy as np


def rotation_matrix(angle):
    r = np.zeros((2, 2))
    r[0] = [np.cos(angle), np.sin(angle)]
    r[1] = [-np.sin(angle), np.cos(angle)]
    return r
