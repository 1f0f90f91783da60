"""Wrong answers we expect for markov_chain, and what to say about each."""

import numpy as np

from dojo.misconceptions import instead_of


def _eigenvector(matrix):
    """Return the eigenvector with the eigenvalue nearest to 1, as numpy scales it."""
    values, vectors = np.linalg.eig(matrix)
    return vectors[:, np.argmin(abs(values - 1))]


@instead_of("stationary_distribution")
def right_eigenvector(transition):
    """All your probabilities are equal. Does your sum for state j run over the states from which the chain
    comes, or over those to which it goes?
    """
    n = len(transition)
    a = np.concatenate([transition - np.eye(n), np.ones((1, n))])
    return np.linalg.lstsq(a, np.eye(n + 1)[n], rcond=None)[0]


@instead_of("stationary_distribution")
def one_step(transition):
    """Your result is the distribution after one step from equally likely states. Does a second step leave it
    unchanged?
    """
    return transition.mean(axis=0)


@instead_of("stationary_distribution")
def few_steps(transition):
    """Your result is the distribution after ten steps from the first state. Does one more step leave it
    unchanged?
    """
    return np.linalg.matrix_power(transition, 10)[0]


@instead_of("stationary_distribution")
def many_steps(transition):
    """Your result is wrong where the chain goes round in a circle: it depends on the start. Which condition
    should the probabilities satisfy, whatever the number of steps?
    """
    return np.linalg.matrix_power(transition, 10_000)[0]


@instead_of("stationary_distribution")
def many_steps_from_equal_shares(transition):
    """Your result is wrong on the star, where a step still changes it. Do the distributions of every chain
    settle?
    """
    n = len(transition)
    return np.full(n, 1 / n) @ np.linalg.matrix_power(transition, 10_000)


@instead_of("stationary_distribution")
def unit_length(transition):
    """Your result has norm 1: its squares sum to 1. What should the probabilities themselves sum to?"""
    vector = abs(_eigenvector(transition.T))
    return vector / np.linalg.norm(vector)


@instead_of("stationary_distribution")
def complex_numbers(transition):
    """Your result has complex entries on the ring. An eigenvalue of 1 has a real eigenvector: which part of
    the entries do you need?
    """
    vector = _eigenvector(transition.T)
    return vector / vector.sum()


@instead_of("stationary_distribution")
def sum_left_out(transition):
    """Your result is 0, which a step does not change either. Which equation excludes it?"""
    n = len(transition)
    return np.linalg.lstsq(transition.T - np.eye(n), np.zeros(n), rcond=None)[0]


@instead_of("stationary_distribution")
def one_of_many(transition):
    """You return one distribution for a chain with two closed classes. Is it the only one that a step does not
    change?
    """
    n = len(transition)
    a = np.vstack([transition.T - np.eye(n), np.ones(n)])
    return np.linalg.lstsq(a, np.eye(n + 1)[n], rcond=None)[0]


@instead_of("stationary_distribution")
def works_in_place(transition):
    """Your result is right, but the caller's matrix has changed. Do you subtract the identity in a new array?"""
    a = transition.T
    a -= np.eye(len(a))
    a[-1] = 1
    return np.linalg.solve(a, np.eye(len(a))[-1])
