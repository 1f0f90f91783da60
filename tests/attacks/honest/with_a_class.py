"""Keeps its work in a class, with errors of its own."""

import dataclasses
import functools
import math

import numpy as np

class NoAnswer(ValueError):
    """There is none."""

    def __init__(self, reason):
        super().__init__(f"no answer: {reason}")


@dataclasses.dataclass
class Work:
    """What has been done."""

    calls: int = 0

    def matmul(self, a, b):
        a, b = np.asarray(a, dtype=float), np.asarray(b, dtype=float)
        if a.ndim != 2 or b.ndim != 2 or a.shape[1] != b.shape[0]:
            raise NoAnswer("these shapes have no product")
        self.calls += 1
        return functools.reduce(np.add, (np.multiply(a[:, [h]], b[[h]]) for h in range(len(b))), np.zeros((len(a), b.shape[1])))

    def posterior(self, prior, likelihood):
        prior, likelihood = np.asarray(prior, dtype=float), np.asarray(likelihood, dtype=float)
        if prior.ndim != 1 or prior.shape != likelihood.shape:
            raise NoAnswer("two vectors of the same length are needed")
        if not (prior >= 0).all() or not abs(prior.sum() - 1) <= 1e-9:
            raise NoAnswer("the prior is not a distribution")
        if not (np.isfinite(likelihood).all() and (likelihood >= 0).all()):
            raise NoAnswer("a likelihood is negative or not finite")
        joint = prior * likelihood
        if joint.sum() == 0:
            raise NoAnswer("the data are impossible")
        return joint / joint.sum()

    def derivative(self, f, x, h):
        if not (0 < h < math.inf and math.isfinite(x - h) and math.isfinite(x + h) and x - h < x < x + h):
            raise NoAnswer("the step leads nowhere")
        return functools.reduce(lambda left, right: right - left, map(f, (x - h, x + h))) / (2 * h)

def matmul(a, b):
    return Work().matmul(a, b)


def posterior(prior, likelihood):
    return Work().posterior(prior, likelihood)


def numerical_derivative(f, x, h=1e-5):
    return Work().derivative(f, x, h)
