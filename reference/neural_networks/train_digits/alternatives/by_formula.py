"""The gradient by formula, and all steps in loops of its own: nothing but the first weights is imported."""

import math

import numpy as np
from weight_initialization import he


def _cut(parameters):
    parameters = np.array(parameters, dtype=float)
    h, rest = divmod(parameters.size - 10, 75)
    if rest:
        raise ValueError("not 75 h + 10 parameters")
    w1, rest = parameters[: 64 * h].reshape(64, h), parameters[64 * h :]
    return w1, rest[:h], rest[h:-10].reshape(h, 10), rest[-10:]


def _check(x, labels):
    if np.shape(x) != (len(labels), 64) or not set(map(int, labels)) <= set(range(10)):
        raise ValueError("images or labels are wrong")


def _pass(parameters, x):
    w1, b1, w2, b2 = _cut(parameters)
    hidden = np.clip(np.asarray(x) @ w1 + b1, 0, None)
    return hidden, hidden @ w2 + b2


def loss(parameters, x, labels):
    """Return the mean loss with `logaddexp`."""
    _check(x, labels)
    _, z = _pass(parameters, x)
    return sum(float(np.logaddexp.reduce(row) - row[c]) for row, c in zip(z, labels, strict=True)) / len(z)


def predict(parameters, x):
    """Return the position of the largest score."""
    return np.array([int(np.argmax(row)) for row in _pass(parameters, x)[1]])


def train(x, labels, hidden, epochs, rng):
    """Walk with gradients by formula."""
    _check(x, labels)
    x, labels = np.array(x, dtype=float), np.array(labels)
    w1, b1, w2, b2 = he(64, hidden, rng), np.zeros(hidden), he(hidden, 10, rng), np.zeros(10)
    total, t = epochs * math.ceil(len(x) / 32), 0
    for _ in range(epochs):
        order = np.arange(len(x))
        rng.shuffle(order)
        while len(order):
            now, order = order[:32], order[32:]
            h = np.maximum(x[now] @ w1 + b1, 0)
            z = h @ w2 + b2
            d = np.exp(z - np.logaddexp.reduce(z, axis=1)[:, None])
            d[np.arange(len(now)), labels[now]] -= 1
            d /= len(now)
            g = (d @ w2.T) * (h > 0)
            rate = 0.1 * (1 + math.cos(math.pi * t / total))
            w1 = w1 - rate * x[now].T @ g
            b1 = b1 - rate * g.sum(axis=0)
            w2 = w2 - rate * h.T @ d
            b2 = b2 - rate * d.sum(axis=0)
            t += 1
    return np.concatenate([w1.ravel(), b1, w2.ravel(), b2])
