"""The learner believed that the evidence for each hypothesis is p l + (1 - p)(1 - l), as if l were a likelihood for yes and 1 - l for no."""

import numpy as np


def posterior(prior, likelihood):
    joint = prior * likelihood
    if joint.sum() == 0:
        raise ValueError("the data are impossible")
    evidence = joint + (1 - prior) * (1 - likelihood)
    return joint / evidence
