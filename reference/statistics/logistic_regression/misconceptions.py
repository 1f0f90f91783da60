"""Wrong answers we expect for logistic_regression, and what to say about each."""

import numpy as np

from dojo.misconceptions import instead_of


def _sigmoid(z):
    return (1 + np.tanh(z / 2)) / 2


def _loss(z, y):
    return float(np.mean(np.maximum(z, 0) - y * z + np.log1p(np.exp(-np.abs(z)))))


def _newton(a, y, price, full_steps=False):
    v = np.zeros(a.shape[1])
    for _ in range(60):
        p = _sigmoid(a @ v)
        gradient = a.T @ (p - y) / len(y) + price * v
        if np.abs(gradient).max() < 1e-9:
            break
        step = np.linalg.solve(a.T @ np.diag(p * (1 - p)) @ a / len(y) + np.diag(price), gradient)
        while not full_steps and _loss(a @ (v - step), y) + price @ (v - step) ** 2 / 2 > (
            _loss(a @ v, y) + price @ v**2 / 2 + 1e-12
        ):
            step = step / 2
        v = v - step
    return v


def _design(x):
    return np.hstack([x, np.ones((len(x), 1))])


def _price(x, strength):
    return np.array([strength] * x.shape[1] + [0.0])


@instead_of("fit_logistic")
def loss_summed(x, y, strength):
    """Your weights are those for a strength divided by n. Does F contain the sum of the losses or their mean?"""
    v = _newton(_design(x), y, _price(x, strength / len(x)))
    return v[:-1], float(v[-1])


@instead_of("fit_logistic")
def intercept_penalised(x, y, strength):
    """Your intercept is pulled towards 0, and your probabilities do not add up to the number of ones. Which of the
    parameters have a price in F?
    """
    v = _newton(_design(x), y, np.full(x.shape[1] + 1, strength))
    return v[:-1], float(v[-1])


@instead_of("fit_logistic")
def no_intercept(x, y, strength):
    """Your intercept is always 0. Which probability does the model then give to a sample whose features are all
    0?
    """
    return _newton(x, y, np.full(x.shape[1], strength)), 0.0


@instead_of("fit_logistic")
def twice_the_strength(x, y, strength):
    """Your weights are those for twice the strength. What is the derivative of s w²/2 with respect to w?"""
    v = _newton(_design(x), y, _price(x, 2 * strength))
    return v[:-1], float(v[-1])


@instead_of("fit_logistic")
def half_the_strength(x, y, strength):
    """Your weights are those for half the strength. Which factor does the derivative of w² have, and does it cancel
    the one in F?
    """
    v = _newton(_design(x), y, _price(x, strength / 2))
    return v[:-1], float(v[-1])


@instead_of("fit_logistic")
def classes_swapped(x, y, strength):
    """Your weights and your intercept have the wrong sign. For which of the two classes is σ(w · x + b) the
    probability?
    """
    v = _newton(_design(x), 1 - y, _price(x, strength))
    return v[:-1], float(v[-1])


@instead_of("fit_logistic")
def one_step(x, y, strength):
    """Your result is that of a single Newton step from 0. How large is the gradient of F there?"""
    a = _design(x)
    hessian = a.T @ a / (4 * len(x)) + np.diag(_price(x, strength))
    v = np.linalg.solve(hessian, a.T @ (y - 1 / 2) / len(x))
    return v[:-1], float(v[-1])


@instead_of("fit_logistic")
def least_squares_on_classes(x, y, strength):
    """Your weights are those of ridge regression on the classes 0 and 1. Which loss does F contain?"""
    z = x - x.mean(axis=0)
    weights = np.linalg.solve(z.T @ z / len(x) + strength * np.eye(x.shape[1]), z.T @ (y - y.mean()) / len(x))
    return weights, float(y.mean() - weights @ x.mean(axis=0))


@instead_of("fit_logistic")
def squared_error(x, y, strength):
    """Your result minimises the squared differences of probability and class. Which loss does F contain?"""
    a, price = _design(x), _price(x, strength)
    v, damping = np.zeros(a.shape[1]), 1e-3

    def value(v):
        return np.mean((_sigmoid(a @ v) - y) ** 2) / 2 + price @ v**2 / 2

    for _ in range(200):
        p = _sigmoid(a @ v)
        rows = (p * (1 - p))[:, None] * a
        gradient = rows.T @ (p - y) / len(y) + price * v
        if np.abs(gradient).max() < 1e-10:
            break
        step = np.linalg.solve(rows.T @ rows / len(y) + np.diag(price + damping), gradient)
        better = value(v - step) <= value(v)
        v, damping = (v - step, damping / 4) if better else (v, damping * 4)
    return v[:-1], float(v[-1])


@instead_of("fit_logistic")
def intercept_of_centred_features(x, y, strength):
    """Your weights are right, but your intercept belongs to features with mean 0. What changes in w · x + b when you
    subtract the means?
    """
    v = _newton(_design(x - x.mean(axis=0)), y, _price(x, strength))
    return v[:-1], float(v[-1])


@instead_of("fit_logistic")
def exponential_overflows(x, y, strength):
    """Your result is NaN for features of ±1000. What does e^z / (1 + e^z) give in floating point when z is
    1000?
    """
    a, price = _design(x), _price(x, strength)
    v = np.zeros(a.shape[1])
    for _ in range(100):
        e = np.exp(a @ v)
        p = e / (1 + e)
        gradient = a.T @ (p - y) / len(y) + price * v
        if np.abs(gradient).max() < 1e-9:
            break
        step = np.linalg.solve((a.T * (p * (1 - p))) @ a / len(y) + np.diag(price), gradient)
        before = _loss(a @ v, y) + price @ v**2 / 2 + 1e-12
        while _loss(a @ (v - step), y) + price @ (v - step) ** 2 / 2 > before:
            step = step / 2
        v = v - step
    return v[:-1], float(v[-1])


@instead_of("fit_logistic")
def loss_overflows(x, y, strength):
    """Your weight stops near 0.709 when a feature is 1000, because F seems infinite beyond it. For which z does e^z
    overflow?
    """
    a, price = _design(x), _price(x, strength)
    v = np.zeros(a.shape[1])

    def value(v):
        z = a @ v
        return np.mean(np.log(1 + np.exp(z)) - y * z) + price @ v**2 / 2

    for _ in range(100):
        p = _sigmoid(a @ v)
        gradient = a.T @ (p - y) / len(y) + price * v
        if np.abs(gradient).max() < 1e-9:
            break
        step = np.linalg.solve((a.T * (p * (1 - p))) @ a / len(y) + np.diag(price), gradient)
        while value(v - step) > value(v) + 1e-12:
            step = step / 2
        v = v - step
    return v[:-1], float(v[-1])


@instead_of("fit_logistic")
def full_steps(x, y, strength):
    """Your steps lead away from the minimum for the four samples of the last example: all p become 0 or 1. What does
    the README do when F grows?
    """
    v = _newton(_design(x), y, _price(x, strength), full_steps=True)
    return v[:-1], float(v[-1])
