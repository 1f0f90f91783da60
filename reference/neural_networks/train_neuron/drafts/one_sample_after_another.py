"""Loops that move after every sample."""

import math

import numpy as np


def train_neuron(x, y, learning_rate, steps):
    weights = np.zeros(len(x[0]))
    bias = 0.0
    for _ in range(steps):
        for i in range(len(x)):
            p = 1 / (1 + math.exp(-sum(weights * x[i]) - bias))
            weights = weights - learning_rate * (p - y[i]) * x[i]
            bias = bias - learning_rate * (p - y[i])
    return weights, bias


def predict(x, weights, bias):
    return 1 / (1 + np.exp(-(x @ weights) - bias))
