import numpy as np


def mutual_information(joint):
    joint = np.asarray(joint, float)
    rows = joint.sum(axis=1, keepdims=True)
    ratio = np.divide(joint, rows, out=np.ones_like(joint), where=joint > 0)
    return float(np.sum(joint * np.log(ratio)))
