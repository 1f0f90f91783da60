"""Wrong answers we expect for law_of_large_numbers, and what to say about each."""

import numpy as np

from dojo.misconceptions import instead_of


@instead_of("running_mean")
def divides_by_n(x):
    """Your last mean is right, and your first one for (4, 2, 9) is 4/3: each total is divided by n. How many entries
    does the k-th total have?
    """
    return np.cumsum(x) / len(x)


@instead_of("running_mean")
def counts_from_zero(x):
    """Your first result is infinite, and your second is the sum of two entries. How many entries does the first mean
    have, in Python's counting and in the README's?
    """
    with np.errstate(all="ignore"):
        return np.cumsum(x) / np.arange(len(x))


@instead_of("running_mean")
def one_too_many(x):
    """Your first result for (4, 2, 9) is 2: the first total is divided by 2. How many entries does the k-th
    total have?
    """
    return np.cumsum(x) / np.arange(2, len(x) + 2)


@instead_of("running_mean")
def running_sum(x):
    """Your results are 4, 6 and 15 for (4, 2, 9): they are the totals. What does the README divide each of them by?"""
    return np.cumsum(x)


@instead_of("running_mean")
def leading_zero(x):
    """Your first result is 0, and each later one is the mean before it. Does the k-th mean in the README include
    the k-th entry?
    """
    means = np.cumsum(x) / np.arange(1, len(x) + 1)
    return np.append(0.0, means[:-1])


@instead_of("running_mean")
def mean_of_two_neighbours(x):
    """Your third result for (4, 2, 9) is 5.5, the mean of 2 and 9. Which entries does the third mean in the README
    have?
    """
    return np.append(x[:1], (x[1:] + x[:-1]) / 2)


@instead_of("running_mean")
def mean_of_the_rest(x):
    """Your first result for (4, 2, 9) is 5, the mean of all, and your last one is 9. Which entries does the k-th mean
    in the README have, the first k or the others?
    """
    return np.cumsum(x[::-1])[::-1] / np.arange(len(x), 0, -1)


@instead_of("running_mean")
def mean_with_the_last_mean(x):
    """Your third result for (4, 2, 9) is 6: halfway from the last mean to the new entry. Which part of this distance
    does the README use for k = 3?
    """
    means = np.array(x, dtype=float)
    for k in range(1, len(x)):
        means[k] = (means[k - 1] + x[k]) / 2
    return means


@instead_of("running_mean")
def mean_of_all(x):
    """All your results are the same: the mean of all entries. Which entries are known after the first one, and
    which after the second?
    """
    return np.full(len(x), np.mean(x))
