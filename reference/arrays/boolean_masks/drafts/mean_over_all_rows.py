"""A loop that divides by the wrong number."""

import numpy as np


def class_rows(x, labels, label):
    return x[labels == label]


def class_count(labels, label):
    count = 0
    for name in labels:
        if name == label:
            count += 1
    return count


def class_mean(x, labels, label):
    if class_count(labels, label) == 0:
        raise ValueError("no row has this label")
    total = np.zeros(len(x[0]))
    for i in range(len(x)):
        if labels[i] == label:
            total += x[i]
    return total / len(x)
