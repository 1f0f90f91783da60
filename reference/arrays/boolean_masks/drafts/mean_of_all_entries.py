"""The axis forgotten."""

import numpy as np


def class_rows(x, labels, label):
    return x[labels == label]


def class_count(labels, label):
    return len(labels[labels == label])


def class_mean(x, labels, label):
    rows = x[labels == label]
    if len(rows) == 0:
        raise ValueError("no row has this label")
    return np.sum(rows) / rows.size
