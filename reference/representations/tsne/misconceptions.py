"""Wrong answers we expect for tsne, and what to say about each."""

import numpy as np
from pairwise_distances import pairwise_distances
from perplexity_search import conditional_affinities
from tsne_gradient import kl_and_gradient


def _symmetric(x, perplexity):
    c = conditional_affinities(pairwise_distances(x, x), perplexity)
    return (c + c.T) / (2 * len(x))


def _walk(p, y, learning_rate, steps, factors=(4, 1), momenta=(0.5, 0.8), last=50):
    velocity = 0 * y
    for step in range(steps):
        late = step >= last
        velocity = momenta[late] * velocity - learning_rate * kl_and_gradient(factors[late] * p, y)[1]
        y = y + velocity
    return y


def p_not_symmetric(x, perplexity, learning_rate, steps, rng):
    """Your affinities are not symmetric: each point is moved by its own row only. What does the README make of the
    two probabilities of a pair?
    """
    p = conditional_affinities(pairwise_distances(x, x), perplexity) / len(x)
    return _walk(p, rng.normal(0, 0.01, (len(x), 2)), learning_rate, steps)


def affinities_sum_to_n(x, perplexity, learning_rate, steps, rng):
    """Your affinities sum to n, and pull n times too much. Over all pairs, what is the sum of P?"""
    p = len(x) * _symmetric(x, perplexity)
    return _walk(p, rng.normal(0, 0.01, (len(x), 2)), learning_rate, steps)


def exaggeration_never_ends(x, perplexity, learning_rate, steps, rng):
    """Your first 50 steps are right, and after them P is still four times too large. When does the exaggeration end?"""
    p = _symmetric(x, perplexity)
    return _walk(p, rng.normal(0, 0.01, (len(x), 2)), learning_rate, steps, factors=(4, 4))


def no_exaggeration(x, perplexity, learning_rate, steps, rng):
    """Your first step has the gradient for P. What are the affinities multiplied by in the first 50 steps?"""
    p = _symmetric(x, perplexity)
    return _walk(p, rng.normal(0, 0.01, (len(x), 2)), learning_rate, steps, factors=(1, 1))


def distances_squared_twice(x, perplexity, learning_rate, steps, rng):
    """Your affinities are those of the squared distances. Which of your two functions takes the squares, the one
    for distances or the one for the probabilities?
    """
    c = conditional_affinities(pairwise_distances(x, x) ** 2, perplexity)
    p = (c + c.T) / (2 * len(x))
    return _walk(p, rng.normal(0, 0.01, (len(x), 2)), learning_rate, steps)


def ascent(x, perplexity, learning_rate, steps, rng):
    """Your steps go along the gradient, uphill. Which sign does the gradient have in the velocity?"""
    p = _symmetric(x, perplexity)
    return _walk(p, rng.normal(0, 0.01, (len(x), 2)), -learning_rate, steps)


def no_momentum(x, perplexity, learning_rate, steps, rng):
    """Your first step is right, and the second has nothing of the first in it. What does the velocity keep from one
    step to the next?
    """
    p = _symmetric(x, perplexity)
    return _walk(p, rng.normal(0, 0.01, (len(x), 2)), learning_rate, steps, momenta=(0, 0))


def momentum_always_one_half(x, perplexity, learning_rate, steps, rng):
    """Your first 50 steps are right, and after them the velocity still keeps only half of itself. Which two numbers
    change after step 50?
    """
    p = _symmetric(x, perplexity)
    return _walk(p, rng.normal(0, 0.01, (len(x), 2)), learning_rate, steps, momenta=(0.5, 0.5))


def momentum_always_large(x, perplexity, learning_rate, steps, rng):
    """Your second step keeps 0.8 of the first. How much does the velocity keep in the first 50 steps?"""
    p = _symmetric(x, perplexity)
    return _walk(p, rng.normal(0, 0.01, (len(x), 2)), learning_rate, steps, momenta=(0.8, 0.8))


def gradient_weighted_with_the_rest(x, perplexity, learning_rate, steps, rng):
    """Your first step is half the correct one. Does the README multiply the gradient by 1 - β?"""
    p, y = _symmetric(x, perplexity), rng.normal(0, 0.01, (len(x), 2))
    velocity = 0 * y
    for step in range(steps):
        factor, beta = (4, 0.5) if step < 50 else (1, 0.8)
        velocity = beta * velocity - (1 - beta) * learning_rate * kl_and_gradient(factor * p, y)[1]
        y = y + velocity
    return y


def velocity_starts_anew(x, perplexity, learning_rate, steps, rng):
    """Your step 51 begins without a velocity. What happens to the velocity when the exaggeration ends?"""
    p = _symmetric(x, perplexity)
    y = _walk(p, rng.normal(0, 0.01, (len(x), 2)), learning_rate, min(steps, 50))
    return _walk(p, y, learning_rate, max(steps - 50, 0), factors=(1, 1), momenta=(0.8, 0.8))


def exaggeration_one_step_longer(x, perplexity, learning_rate, steps, rng):
    """Your first 50 steps are right, but step 51 still has 4 P. Is your first step number 0 or number 1?"""
    p = _symmetric(x, perplexity)
    return _walk(p, rng.normal(0, 0.01, (len(x), 2)), learning_rate, steps, last=51)


def start_too_wide(x, perplexity, learning_rate, steps, rng):
    """Your start is 100 times too wide: its points have deviation 1. Which deviation does the README ask for?"""
    p = _symmetric(x, perplexity)
    return _walk(p, rng.normal(0, 1, (len(x), 2)), learning_rate, steps)


def variance_for_deviation(x, perplexity, learning_rate, steps, rng):
    """Your start has variance 0.01, so its deviation is 0.1. Which of the two is 0.01 in the README?"""
    p = _symmetric(x, perplexity)
    return _walk(p, rng.normal(0, 0.1, (len(x), 2)), learning_rate, steps)


def starts_at_one_point(x, perplexity, learning_rate, steps, rng):
    """Your points are all 0 and stay there. Which forces do points at the same place exert on each other?"""
    return _walk(_symmetric(x, perplexity), np.zeros((len(x), 2)), learning_rate, steps)


def seed_of_its_own(x, perplexity, learning_rate, steps, rng):
    """Your start is the same for every generator. Where does the chance in your start come from?"""
    p = _symmetric(x, perplexity)
    return _walk(p, np.random.default_rng(0).normal(0, 0.01, (len(x), 2)), learning_rate, steps)
