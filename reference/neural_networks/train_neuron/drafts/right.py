"""The loss of one vector, its gradient measured, and a walk downhill."""

import numpy as np
from gradient_descent import gradient_descent
from numerical_gradient import numerical_gradient
from sigmoid import sigmoid


def train_neuron(x, y, learning_rate, steps):
    def loss(theta):
        w = theta[:-1]
        b = theta[-1]
        z = x @ w + b
        return np.mean(np.logaddexp(0, z) - y * z)

    def gradient(theta):
        return numerical_gradient(loss, theta)

    path = gradient_descent(gradient, np.zeros(x.shape[1] + 1), learning_rate, steps)
    return path[-1][:-1], path[-1][-1]


def predict(x, weights, bias):
    return sigmoid(x @ weights + bias)
