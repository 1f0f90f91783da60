"""The learner took the plain average of the surprises and forgot to weight them by their probabilities."""

import numpy as np


def entropy(p):
    surprises = []
    for prob in p:
        if prob > 0:
            surprises.append(-np.log(prob))
    return float(np.mean(surprises))
