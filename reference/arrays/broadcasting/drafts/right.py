"""The table column by column, and the differences row by row."""

import numpy as np


def centre_columns(x):
    return x - np.mean(x, axis=0)


def difference_table(x, y):
    table = np.zeros((len(x), len(y)))
    for i in range(len(x)):
        table[i] = x[i] - y
    return table
