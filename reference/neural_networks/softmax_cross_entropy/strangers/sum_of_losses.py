import math

import numpy as np


def loss_and_gradient(logits, labels):
    n, k = len(logits), len(logits[0])
    loss = 0.0
    grad = np.zeros((n, k))
    for i in range(n):
        top = max(logits[i])
        e = [math.exp(v - top) for v in logits[i]]
        s = sum(e)
        loss += math.log(s) + top - logits[i][labels[i]]
        for j in range(k):
            y = 1.0 if j == labels[i] else 0.0
            grad[i, j] = (e[j] / s - y) / n
    return float(loss), grad
