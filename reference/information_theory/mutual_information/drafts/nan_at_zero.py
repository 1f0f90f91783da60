"""The formula on whole tables, with nothing said about empty cells."""

import numpy as np


def mutual_information(joint):
    r = joint.sum(axis=1, keepdims=True)
    c = joint.sum(axis=0, keepdims=True)
    return np.sum(joint * np.log(joint / (r * c)))
