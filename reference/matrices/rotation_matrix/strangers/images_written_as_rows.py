"""The learner writes the images of the unit vectors as rows, so the matrix turns clockwise."""

import numpy as np


def rotation_matrix(angle):
    image_of_e1 = [np.cos(angle), np.sin(angle)]
    image_of_e2 = [-np.sin(angle), np.cos(angle)]
    return np.array([image_of_e1, image_of_e2])
