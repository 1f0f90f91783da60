"""The mask in three uses."""

import numpy as np


def class_rows(x, labels, label):
    return x[labels == label]


def class_count(labels, label):
    return int(np.sum(labels == label))


def class_mean(x, labels, label):
    rows = x[labels == label]
    if len(rows) == 0:
        raise ValueError("no row has this label")
    return rows.mean(axis=0)
