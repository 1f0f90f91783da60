import numpy as np


def mutual_information(joint):
    joint = np.asarray(joint, float)
    expected = joint.sum(axis=1)[:, None] * joint.sum(axis=0)[None, :]
    mask = joint > expected
    return float((joint[mask] * np.log(joint[mask] / expected[mask])).sum())
