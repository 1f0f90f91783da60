"""A sum where the loss has a mean, with the parts from the other katas."""

import numpy as np
from gradient_descent import gradient_descent
from numerical_gradient import numerical_gradient
from sigmoid import sigmoid


def train_neuron(x, y, learning_rate, steps):
    def loss(theta):
        z = x @ theta[:-1] + theta[-1]
        return np.sum(np.logaddexp(0, z) - y * z)

    points = gradient_descent(
        lambda t: numerical_gradient(loss, t), np.zeros(x.shape[1] + 1), learning_rate, steps
    )
    return points[-1, :-1], points[-1, -1]


def predict(x, weights, bias):
    return sigmoid(x @ weights + bias)
