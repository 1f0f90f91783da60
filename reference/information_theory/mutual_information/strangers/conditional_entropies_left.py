import numpy as np


def H(p):
    p = np.ravel(p)
    return -sum(a * np.log(a) for a in p if a > 0)


def mutual_information(joint):
    joint = np.asarray(joint, float)
    hx, hy, hxy = H(joint.sum(axis=1)), H(joint.sum(axis=0)), H(joint)
    return float(hxy - hx - hy)
