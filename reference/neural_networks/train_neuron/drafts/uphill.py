"""The gradient added."""

import numpy as np


def train_neuron(x, y, learning_rate, steps):
    weights = np.zeros(x.shape[1])
    bias = 0.0
    for _ in range(steps):
        p = 1 / (1 + np.exp(-(x @ weights + bias)))
        gradient = np.zeros(len(weights))
        for i in range(len(x)):
            gradient += (p[i] - y[i]) * x[i] / len(x)
        weights = weights + learning_rate * gradient
        bias = bias + learning_rate * sum(p - y) / len(x)
    return weights, bias


def predict(x, weights, bias):
    return 1 / (1 + np.exp(-(x @ weights + bias)))
