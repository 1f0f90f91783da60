import numpy as np


def _h(v):
    v = v[v > 0]
    return float(-np.sum(v * np.log(v)))


def mutual_information(joint):
    joint = np.asarray(joint, float)
    hx, hy = _h(joint.sum(axis=1)), _h(joint.sum(axis=0))
    mi = hx + hy - _h(joint.ravel())
    smaller = min(hx, hy)
    return mi / smaller if smaller > 0 else 0.0
