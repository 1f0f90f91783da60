import numpy as np


def entropy(p):
    p = p[p > 0]
    return -(p * np.log(p)).sum()


def mutual_information(joint):
    joint = np.asarray(joint, float)
    px = joint.sum(axis=1)
    h_x = entropy(px)
    h_y_given_x = 0.0
    for i, row in enumerate(joint):
        if px[i] > 0:
            h_y_given_x += px[i] * entropy(row / px[i])
    return float(h_x - h_y_given_x)
