"""Wrong answers we expect for train_digits, and what to say about each."""

import math

import numpy as np
from learning_rate_schedule import learning_rate
from stochastic_gradient_descent import sgd
from weight_initialization import he

from dojo.misconceptions import instead_of


def _cut(p):
    h = (len(p) - 10) // 75
    return p[: 64 * h].reshape(64, h), p[64 * h : 65 * h], p[65 * h : 75 * h].reshape(h, 10), p[75 * h :]


def _join(w1, b1, w2, b2):
    return np.concatenate([w1.ravel(), b1, w2.ravel(), b2])


def _gradient(p, batch):
    """Return the gradient of the mean loss, by formula."""
    x, labels = batch[:, :64], batch[:, 64].astype(int)
    w1, b1, w2, b2 = _cut(p)
    a = x @ w1 + b1
    h = np.maximum(a, 0)
    z = h @ w2 + b2
    s = np.exp(z - z.max(axis=1, keepdims=True))
    s = s / s.sum(axis=1, keepdims=True)
    s[np.arange(len(x)), labels] -= 1
    s = s / len(x)
    g = (s @ w2.T) * (a > 0)
    return _join(x.T @ g, g.sum(axis=0), h.T @ s, s.sum(axis=0))


def _start(hidden, rng):
    w1 = he(64, hidden, rng)
    return _join(w1, np.zeros(hidden), he(hidden, 10, rng), np.zeros(10))


def _walk(x, labels, start, rate, epochs, rng, gradient=_gradient, size=32):
    return sgd(gradient, np.column_stack([x, labels]), start, rate, size, epochs, rng)[-1]


def _cosine(x, epochs):
    total = epochs * math.ceil(len(x) / 32)
    return lambda t: learning_rate(t, 0.2, 0, total)


@instead_of("train")
def zero_start(x, labels, hidden, epochs, rng):
    """Your weights start at 0. What are the hidden units then, and what goes back to the first layer?"""
    return _walk(x, labels, np.zeros(75 * hidden + 10), _cosine(x, epochs), epochs, rng)


@instead_of("train")
def start_with_variance_one(x, labels, hidden, epochs, rng):
    """Your first weights have variance 1. Which variance does he choose for 64 inputs?"""
    start = _join(
        rng.normal(size=(64, hidden)), np.zeros(hidden), rng.normal(size=(hidden, 10)), np.zeros(10)
    )
    return _walk(x, labels, start, _cosine(x, epochs), epochs, rng)


@instead_of("train")
def loss_summed_over_the_batch(x, labels, hidden, epochs, rng):
    """Your first step on 32 images is 32 times as long as it should be. Is the loss of a batch a sum or a mean?"""
    start = _start(hidden, rng)
    return _walk(x, labels, start, _cosine(x, epochs), epochs, rng, lambda p, b: len(b) * _gradient(p, b))


@instead_of("train")
def constant_rate(x, labels, hidden, epochs, rng):
    """Your first step is right, and later ones are too long. What does the recipe do with the rate?"""
    return _walk(x, labels, _start(hidden, rng), lambda t: 0.2, epochs, rng)


@instead_of("train")
def schedule_of_epochs(x, labels, hidden, epochs, rng):
    """Your rate is 0 after as many steps as there are epochs. How many steps does an epoch have?"""
    return _walk(x, labels, _start(hidden, rng), lambda t: learning_rate(t, 0.2, 0, epochs), epochs, rng)


@instead_of("train")
def last_batch_not_counted(x, labels, hidden, epochs, rng):
    """Your number of steps leaves out the last, shorter batch. How many batches do 40 images make?"""
    total = epochs * (len(x) // 32)
    return _walk(x, labels, _start(hidden, rng), lambda t: learning_rate(t, 0.2, 0, total), epochs, rng)


@instead_of("train")
def gradients_pile_up(x, labels, hidden, epochs, rng):
    """Your first step is right, but later ones add the gradients of all batches before. Which Values does a batch
    begin with?
    """
    start = _start(hidden, rng)
    kept = np.zeros(len(start))

    def gradient(p, batch):
        kept[:] = kept + _gradient(p, batch)
        return kept.copy()

    return _walk(x, labels, start, _cosine(x, epochs), epochs, rng, gradient)


@instead_of("train")
def weights_as_constants(x, labels, hidden, epochs, rng):
    """Your training returns the start. Which of the arrays must be a Value?"""
    return _start(hidden, rng)


@instead_of("train")
def biases_stay_zero(x, labels, hidden, epochs, rng):
    """Your biases stay 0. Which parameters does training change?"""

    def gradient(p, batch):
        d1, b1, d2, b2 = _cut(_gradient(p, batch))
        return _join(d1, 0 * b1, d2, 0 * b2)

    return _walk(x, labels, _start(hidden, rng), _cosine(x, epochs), epochs, rng, gradient)


@instead_of("train")
def all_images_in_each_step(x, labels, hidden, epochs, rng):
    """Your training takes one step in each epoch. How many images does a batch have?"""
    start = _start(hidden, rng)
    return _walk(x, labels, start, lambda t: learning_rate(t, 0.2, 0, epochs), epochs, rng, size=len(x))


@instead_of("train")
def uphill(x, labels, hidden, epochs, rng):
    """Your first step goes the wrong way, and the loss rises. Does sgd add or subtract the gradient?"""
    start = _start(hidden, rng)
    return _walk(x, labels, start, _cosine(x, epochs), epochs, rng, lambda p, b: -_gradient(p, b))


def _scores(p, x):
    w1, b1, w2, b2 = _cut(p)
    return np.maximum(x @ w1 + b1, 0) @ w2 + b2


@instead_of("loss")
def loss_summed(parameters, x, labels):
    """Your loss of two images is twice the right one. Is the loss of many images a sum or a mean?"""
    z = _scores(parameters, x)
    return float(np.sum(np.logaddexp.reduce(z, axis=1) - z[np.arange(len(x)), labels]))


@instead_of("loss")
def overflows(parameters, x, labels):
    """Your loss is not finite for a score of 1000. What may you subtract from a row before the exponentials?"""
    z = _scores(parameters, x)
    with np.errstate(all="ignore"):
        return float(np.mean(np.log(np.exp(z).sum(axis=1)) - z[np.arange(len(x)), labels]))


@instead_of("loss")
def relu_forgotten(parameters, x, labels):
    """Your loss lets hidden units be negative. What comes between the two layers?"""
    w1, b1, w2, b2 = _cut(parameters)
    z = (x @ w1 + b1) @ w2 + b2
    return float(np.mean(np.logaddexp.reduce(z, axis=1) - z[np.arange(len(x)), labels]))


@instead_of("predict")
def relu_forgotten_in_predictions(parameters, x):
    """Your predictions let hidden units be negative. What comes between the two layers?"""
    w1, b1, w2, b2 = _cut(parameters)
    return np.argmax((x @ w1 + b1) @ w2 + b2, axis=1)


@instead_of("predict")
def scores_returned(parameters, x):
    """Your result has ten numbers for each image. What does the README ask for instead of the scores?"""
    return _scores(parameters, x)


@instead_of("predict")
def best_image_for_each_digit(parameters, x):
    """Your result has ten entries, however many images there are. Along which axis do the ten scores of an image
    lie?
    """
    return np.argmax(_scores(parameters, x), axis=0)
