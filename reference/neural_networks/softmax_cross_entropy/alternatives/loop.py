"""Row by row, with numpy's logarithm of a sum of exponentials."""

import math

import numpy as np


def loss_and_gradient(logits, labels):
    """Return the mean of the losses and the rows of the gradient."""
    z = [[float(score) for score in row] for row in logits]
    if len(z) != len(labels) or not all(int(label) in range(len(z[0])) for label in labels):
        raise ValueError("every row needs a label in range")
    if any(math.isnan(score) for row in z for score in row):
        raise ValueError("a score is NaN")
    total, gradient = 0.0, np.zeros((len(z), len(z[0])))
    for i, (row, label) in enumerate(zip(z, labels, strict=True)):
        log_sum = float(np.logaddexp.reduce(row))
        total += log_sum - row[int(label)]
        for j, score in enumerate(row):
            gradient[i, j] = (math.exp(score - log_sum) - (j == label)) / len(z)
    return total / len(z), gradient
