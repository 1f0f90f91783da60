"""The sum over the samples, in loops, and the price once."""

import math

import numpy as np


def p_of(z):
    if z >= 0:
        return 1 / (1 + math.exp(-z))
    return math.exp(z) / (1 + math.exp(z))


def cost(v, x, y, s):
    total = 0.0
    for row, c in zip(x, y):
        z = float(np.dot(row, v[:-1])) + v[-1]
        total += max(z, 0) + math.log(1 + math.exp(-abs(z))) - c * z
    return total + s / 2 * sum(w * w for w in v[:-1])


def fit_logistic(x, y, strength):
    d = x.shape[1]
    v = np.zeros(d + 1)
    for _ in range(50):
        g = np.zeros(d + 1)
        h = np.zeros((d + 1, d + 1))
        for row, c in zip(x, y):
            a = np.append(row, 1.0)
            p = p_of(float(a @ v))
            g += (p - c) * a
            h += p * (1 - p) * np.outer(a, a)
        for j in range(d):
            g[j] += strength * v[j]
            h[j, j] += strength
        if np.linalg.norm(g) < 1e-9:
            break
        step = -np.linalg.solve(h, g)
        while cost(v + step, x, y, strength) > cost(v, x, y, strength) + 1e-12:
            step = step / 2
        v = v + step
    return v[:d], v[d]
