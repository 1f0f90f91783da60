"""The learner believed that the angle comes in degrees and converts it."""

import math

import numpy as np


def rotation_matrix(angle):
    t = angle * math.pi / 180
    c = math.cos(t)
    s = math.sin(t)
    return np.array([[c, -s], [s, c]])
