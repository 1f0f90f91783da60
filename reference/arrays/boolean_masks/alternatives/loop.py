"""Plain Python: the rows are collected one by one."""

import math

import numpy as np


def class_rows(x, labels, label):
    """Return the rows whose label is the wanted one."""
    rows = [list(map(float, row)) for row, name in zip(x, labels, strict=True) if int(name) == label]
    return np.array(rows, dtype=float).reshape(len(rows), np.shape(x)[1])


def class_count(labels, label):
    """Return how often the label occurs."""
    return list(labels).count(label)


def class_mean(x, labels, label):
    """Return the mean of each column of the class."""
    columns = class_rows(x, labels, label).T
    if columns.shape[1] == 0:
        raise ValueError("a class with no rows")
    return np.array([math.fsum(column) / len(column) for column in columns])
