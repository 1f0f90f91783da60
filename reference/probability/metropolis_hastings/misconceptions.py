"""Wrong answers we expect for metropolis_hastings, and what to say about each."""

import math

import numpy as np


def _walk(accepts, log_density, x0, step, n, rng):
    """Walk with another rule of acceptance, which gets log p(x), log p(y) and u."""
    path = np.empty((n + 1, len(x0)))
    path[0] = x0
    for t in range(n):
        y = path[t] + step * rng.normal(size=len(x0))
        taken = accepts(log_density(path[t]), log_density(y), rng.random())
        path[t + 1] = y if taken else path[t]
    return path


def _metropolis(old, new, u):
    return math.log(u) < new - old


def proposed_until_accepted(log_density, x0, step, n, rng):
    """Your path never repeats a state, and never ends where every step is rejected. What is the next state
    after a rejection?
    """
    path = [x0]
    while len(path) <= n:
        y = path[-1] + step * rng.normal(size=len(x0))
        if math.log(rng.random()) < log_density(y) - log_density(path[-1]):
            path.append(y)
    return np.array(path)


def only_accepted_states(log_density, x0, step, n, rng):
    """Your path has fewer than n + 1 rows when steps are rejected. Which state does a rejected step add?"""
    path = [x0]
    for _ in range(n):
        y = path[-1] + step * rng.normal(size=len(x0))
        if math.log(rng.random()) < log_density(y) - log_density(path[-1]):
            path.append(y)
    return np.array(path)


def inverted_ratio(log_density, x0, step, n, rng):
    """Your path enters places where the density is 0, and is more often where it is low. Which of the two
    densities is divided by the other?
    """
    return _walk(lambda old, new, u: math.log(u) < old - new, log_density, x0, step, n, rng)


def always_accepted(log_density, x0, step, n, rng):
    """Every step is taken in your path, even to places where the density is 0. Where does the density come
    in?
    """
    return _walk(lambda old, new, u: True, log_density, x0, step, n, rng)


def never_downhill(log_density, x0, step, n, rng):
    """Your path never goes to a place with a lower density. With which probability is a step downhill taken?"""
    return _walk(lambda old, new, u: new >= old, log_density, x0, step, n, rng)


def only_uphill(log_density, x0, step, n, rng):
    """Your path stops where the density is constant. With which probability is a step taken if the density
    does not rise?
    """
    return _walk(lambda old, new, u: new > old, log_density, x0, step, n, rng)


def log_of_u_forgotten(log_density, x0, step, n, rng):
    """Your path never goes downhill, and even a step slightly uphill is mostly rejected. Which two quantities
    are compared, and are both logarithms?
    """
    return _walk(lambda old, new, u: u < new - old, log_density, x0, step, n, rng)


def ratio_of_the_logarithms(log_density, x0, step, n, rng):
    """Your path changes when a constant is added to log_density. Which operation on logarithms belongs to a
    ratio of densities?
    """
    with np.errstate(all="ignore"):
        return _walk(lambda old, new, u: u < np.divide(new, old), log_density, x0, step, n, rng)


def densities_first(log_density, x0, step, n, rng):
    """Your path changes when the density has a factor of e^-1000, which is 0 in floats. What is the logarithm
    of a ratio?
    """
    with np.errstate(all="ignore"):
        return _walk(
            lambda old, new, u: u < np.divide(np.exp(new), np.exp(old)), log_density, x0, step, n, rng
        )


def variance_for_step(log_density, x0, step, n, rng):
    """Your steps are too long where h is below 1: their variance is h. What is the standard deviation of h
    times a standard normal number?
    """
    return _walk(_metropolis, log_density, x0, math.sqrt(step), n, rng)


def step_squared(log_density, x0, step, n, rng):
    """Your steps are too short where h is below 1. What is the standard deviation of h times a standard normal
    number?
    """
    return _walk(_metropolis, log_density, x0, step**2, n, rng)


def one_number_for_all_coordinates(log_density, x0, step, n, rng):
    """All coordinates move by the same amount in each of your steps. How many random numbers does a step in d
    dimensions need?
    """
    path = [x0]
    for _ in range(n):
        y = path[-1] + step * rng.normal()
        taken = math.log(rng.random()) < log_density(y) - log_density(path[-1])
        path.append(y if taken else path[-1])
    return np.array(path)


def around_the_start(log_density, x0, step, n, rng):
    """Your path never gets further from its start than a few steps. From which state does a new step begin?"""
    path = [x0]
    for _ in range(n):
        y = x0 + step * rng.normal(size=len(x0))
        taken = math.log(rng.random()) < log_density(y) - log_density(path[-1])
        path.append(y if taken else path[-1])
    return np.array(path)


def start_left_out(log_density, x0, step, n, rng):
    """Your path has n rows, and does not begin with x0. How many states belong to n steps?"""
    return _walk(_metropolis, log_density, x0, step, n, rng)[1:]


def one_array_for_all_states(log_density, x0, step, n, rng):
    """All rows of your path are equal, and x0 has moved along. How many arrays are in your list of states?"""
    x, path = x0, [x0]
    for _ in range(n):
        y = x + step * rng.normal(size=len(x0))
        if math.log(rng.random()) < log_density(y) - log_density(x):
            x[:] = y
        path.append(x)
    return np.array(path)


def seed_inside(log_density, x0, step, n, rng):
    """Every call returns the same path, even with another generator. Where do your random numbers come from?"""
    return _walk(_metropolis, log_density, x0, step, n, np.random.default_rng(0))
