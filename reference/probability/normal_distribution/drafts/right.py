"""Standardise, then the two formulas, with erfc for the area."""

import math

import numpy as np


def normal_pdf(x, mean, std):
    z = (x - mean) / std
    return np.exp(-(z**2) / 2) / (std * np.sqrt(2 * np.pi))


def normal_cdf(x, mean, std):
    z = (x - mean) / std
    return np.array([math.erfc(-t / math.sqrt(2)) / 2 for t in z])
