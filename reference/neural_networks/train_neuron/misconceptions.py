"""Wrong answers we expect for train_neuron, and what to say about each."""

import numpy as np

from dojo.misconceptions import instead_of


def _probabilities(z):
    return np.exp(-np.logaddexp(0, -z))


def labels_of_both_signs(x, y, learning_rate, steps):
    """Your first step treats the label 0 as -1. Which values does y have in the formula for the loss?"""
    signs = 2 * y - 1
    w, b = np.zeros(x.shape[1]), 0.0
    for _ in range(steps):
        p = _probabilities(x @ w + b)
        w, b = w - learning_rate * (p - signs) @ x / len(y), b - learning_rate * np.mean(p - signs)
    return w, float(b)


def no_bias(x, y, learning_rate, steps):
    """Your bias stays 0. Is the bias one of the numbers that training changes?"""
    w = np.zeros(x.shape[1])
    for _ in range(steps):
        p = _probabilities(x @ w)
        w = w - learning_rate * x.T @ (p - y) / len(y)
    return w, 0.0


def loss_summed(x, y, learning_rate, steps):
    """Your first step is the right one times the number of samples. Is the loss a sum over the samples, or
    their mean?
    """
    w, b = np.zeros(x.shape[1]), 0.0
    for _ in range(steps):
        p = _probabilities(x @ w + b)
        w, b = w - learning_rate * (p - y) @ x, b - learning_rate * np.sum(p - y)
    return w, float(b)


def uphill(x, y, learning_rate, steps):
    """Your first step goes the wrong way: the loss rises. Where does the gradient point, uphill or
    downhill?
    """
    w, b = np.zeros(x.shape[1]), 0.0
    for _ in range(steps):
        p = _probabilities(x @ w + b)
        w, b = w + learning_rate * (p - y) @ x / len(y), b + learning_rate * np.mean(p - y)
    return w, float(b)


def squared_error(x, y, learning_rate, steps):
    """Your steps are those for the mean of (p - y)². What does a sample cost in the README, and what is the
    derivative of that cost?
    """
    w, b = np.zeros(x.shape[1]), 0.0
    for _ in range(steps):
        p = _probabilities(x @ w + b)
        slope = 2 * (p - y) * p * (1 - p)
        w, b = w - learning_rate * slope @ x / len(y), b - learning_rate * np.mean(slope)
    return w, float(b)


def random_start(x, y, learning_rate, steps):
    """Your result does not come from a start at 0. Where does training start in the README?"""
    w, b = np.random.randn(x.shape[1]), 0.0
    for _ in range(steps):
        p = _probabilities(x @ w + b)
        w, b = w - learning_rate * (p - y) @ x / len(y), b - learning_rate * np.mean(p - y)
    return w, float(b)


def first_sample_only(x, y, learning_rate, steps):
    """Your steps depend on the first sample alone. Over how many samples is the mean in the loss?"""
    w, b = np.zeros(x.shape[1]), 0.0
    for _ in range(steps):
        p = _probabilities(x[0] @ w + b)
        w, b = w - learning_rate * (p - y[0]) * x[0], b - learning_rate * (p - y[0])
    return w, float(b)


def one_sample_after_another(x, y, learning_rate, steps):
    """Your result has moved once for each sample in each step. How many times should a step move the
    weights?
    """
    w, b = np.zeros(x.shape[1]), 0.0
    for _ in range(steps):
        for row, label in zip(x, y, strict=True):
            p = _probabilities(row @ w + b)
            w, b = w - learning_rate * (p - label) * row, b - learning_rate * (p - label)
    return w, float(b)


def bias_after_the_weights(x, y, learning_rate, steps):
    """Your weights after one step are right, but your bias was computed with them already changed. At
    which point is the gradient of a step taken?
    """
    w, b = np.zeros(x.shape[1]), 0.0
    for _ in range(steps):
        w = w - learning_rate * (_probabilities(x @ w + b) - y) @ x / len(y)
        b = b - learning_rate * np.mean(_probabilities(x @ w + b) - y)
    return w, float(b)


def gradient_of_the_start(x, y, learning_rate, steps):
    """Your first step is right, and all others repeat it. At which point is the gradient of the second
    step taken?
    """
    p = np.full(len(y), 0.5)
    return -steps * learning_rate * (p - y) @ x / len(y), float(-steps * learning_rate * np.mean(p - y))


def scores_for_probabilities(x, y, learning_rate, steps):
    """Your first step is the one for the score z in place of a probability. Which function turns a score
    into a probability?
    """
    w, b = np.zeros(x.shape[1]), 0.0
    for _ in range(steps):
        z = x @ w + b
        w, b = w - learning_rate * (z - y) @ x / len(y), b - learning_rate * np.mean(z - y)
    return w, float(b)


def one_step_too_few(x, y, learning_rate, steps):
    """After one step your weights are still 0. How many steps are there between two rows of the
    trajectory?
    """
    w, b = np.zeros(x.shape[1]), 0.0
    for _ in range(steps - 1):
        p = _probabilities(x @ w + b)
        w, b = w - learning_rate * (p - y) @ x / len(y), b - learning_rate * np.mean(p - y)
    return w, float(b)


@instead_of("predict")
def scores_predicted(x, weights, bias):
    """You predict scores, which can be below 0 and above 1. What turns a score into a probability?"""
    return x @ weights + bias


@instead_of("predict")
def labels_predicted(x, weights, bias):
    """You predict only 0 and 1. What does the README ask for, the label or its probability?"""
    return np.where(x @ weights + bias > 0, 1.0, 0.0)


@instead_of("predict")
def bias_not_added(x, weights, bias):
    """Your probabilities do not depend on the bias. What does the score consist of?"""
    return _probabilities(x @ weights)


@instead_of("predict")
def probability_of_0(x, weights, bias):
    """You predict the probability of label 0. Of which label does the README want the probability?"""
    return _probabilities(-(x @ weights + bias))
