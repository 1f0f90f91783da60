"""Python's own random numbers, and `rng` is never used."""

import random

import numpy as np


def inverse_transform_sample(inverse_cdf, size, rng):
    samples = []
    for _ in range(size):
        samples.append(inverse_cdf(random.random()))
    return np.array(samples)
