"""Wrong answers we expect for mutual_information, and what to say about each."""

import math

import numpy as np


def marginals_of_the_wrong_axis(joint):
    """Your result fits a table in which row sums and column sums have changed places. Does `axis=0` add up a row
    or a column?
    """
    rows, columns = np.sum(joint, axis=0), np.sum(joint, axis=1)
    independent = np.array([[rows[i] * columns[j] for j in range(len(joint[0]))] for i in range(len(joint))])
    filled = joint > 0
    return float(np.sum(joint[filled] * np.log(joint[filled] / independent[filled])))


def conditional_entropy(joint):
    """Your result is the uncertainty about Y that is left when X is known: 1/2 log 2 in the example. How much
    of the uncertainty has gone?
    """
    rows = np.sum(joint, axis=1, keepdims=True) + np.zeros(np.shape(joint))
    filled = joint > 0
    return float(-np.sum(joint[filled] * np.log(joint[filled] / rows[filled])))


def joint_entropy(joint):
    """Your result is the entropy of all the cells, H(X, Y). What should the result be for independent
    variables?
    """
    return -sum(cell * math.log(cell) for row in joint for cell in row if cell > 0)


def sum_of_two_entropies(joint):
    """Your result is H(X) + H(Y), which counts twice what X and Y have in common. What has to be
    subtracted?
    """
    total = 0.0
    for marginal in (np.sum(joint, axis=0), np.sum(joint, axis=1)):
        total -= sum(value * math.log(value) for value in marginal if value > 0)
    return total


def in_bits(joint):
    """Every value is 1/ln 2 = 1.4427 times the right one: that is the result in bits. Which unit does the
    README ask for?
    """
    total = 0.0
    for i, row in enumerate(joint):
        for j, cell in enumerate(row):
            if cell > 0:
                total += cell * math.log2(cell / (sum(joint[i, :]) * sum(joint[:, j])))
    return total


def nan_at_zero(joint):
    """Your result is NaN where a cell is 0: numpy takes 0 * log(0) to be NaN. What does the README say about
    such a cell?
    """
    total = 0.0
    with np.errstate(all="ignore"):
        for i, row in enumerate(joint):
            for j, cell in enumerate(row):
                total += cell * np.log(cell / (joint[i, :].sum() * joint[:, j].sum()))
    return float(total)


def weights_of_independence(joint):
    """Your terms have the weights r_i c_j, as if X and Y were independent. How often does each pair of values
    really occur?
    """
    independent = np.outer(np.sum(joint, axis=1), np.sum(joint, axis=0))
    filled = joint > 0
    return float(np.sum(independent[filled] * np.log(joint[filled] / independent[filled])))


def unweighted(joint):
    """Every cell that is not empty counts the same in your sum. How often does each pair of values occur?"""
    total = 0.0
    for i, row in enumerate(joint):
        for j, cell in enumerate(row):
            if cell > 0:
                total += math.log(cell / (sum(joint[i, :]) * sum(joint[:, j])))
    return total


def ratio_upside_down(joint):
    """Your results are negative, or 0. Which of the two tables belongs above the fraction bar, and which
    below?
    """
    independent = np.outer(np.sum(joint, axis=1), np.sum(joint, axis=0))
    filled = joint > 0
    return float(np.sum(joint[filled] * np.log(independent[filled] / joint[filled])))


def rows_normalised_first(joint):
    """Your result adds up the rows as if each value of X had probability 1. How often does each row
    happen?
    """
    total = 0.0
    columns = np.sum(joint, axis=0)
    for row in joint:
        weight = sum(row)
        for cell, c in zip(row, columns, strict=True):
            if cell > 0:
                total += cell / weight * math.log(cell / weight / c)
    return total


def mean_over_cells(joint):
    """Your result is the right one divided by the number of cells. Which numbers in the sum already make it
    an average?
    """
    independent = np.outer(np.sum(joint, axis=1), np.sum(joint, axis=0))
    terms = np.zeros(np.shape(joint))
    filled = joint > 0
    terms[filled] = joint[filled] * np.log(joint[filled] / independent[filled])
    return float(np.mean(terms))


def normalised(joint):
    """Your result is 1 wherever one variable determines the other. Should a variable with more values not be
    able to tell more?
    """
    entropies = []
    for marginal in (np.sum(joint, axis=0), np.sum(joint, axis=1)):
        entropies.append(-sum(value * math.log(value) for value in marginal if value > 0))
    together = -sum(cell * math.log(cell) for row in joint for cell in row if cell > 0)
    shared = sum(entropies) - together
    return shared / math.sqrt(entropies[0] * entropies[1]) if min(entropies) > 0 else 0.0


def absolute_values(joint):
    """Your result adds up absolute values. What sign does the term of a cell have that is rarer than under
    independence?
    """
    total = 0.0
    for i, row in enumerate(joint):
        for j, cell in enumerate(row):
            if cell > 0:
                total += abs(cell * math.log(cell / (sum(joint[i, :]) * sum(joint[:, j]))))
    return total


def negative_terms_left_out(joint):
    """Your result leaves out the cells that are rarer than under independence. What sign do their terms have, and
    does the sum in the README skip them?
    """
    independent = np.outer(np.sum(joint, axis=1), np.sum(joint, axis=0))
    frequent = joint > independent
    return float(np.sum(joint[frequent] * np.log(joint[frequent] / independent[frequent])))


def marginals_as_means(joint):
    """Your result is too large by the logarithm of the number of cells, as if the marginals were means. What do
    the probabilities of a marginal sum to?
    """
    independent = np.outer(np.mean(joint, axis=1), np.mean(joint, axis=0))
    filled = joint > 0
    return float(np.sum(joint[filled] * np.log(joint[filled] / independent[filled])))


def divided_by_the_smaller_entropy(joint):
    """Your result is the right one divided by the smaller of the two entropies. Does the README ask for nats, or for
    a share of the most that is possible?
    """
    entropies = []
    for marginal in (np.sum(joint, axis=0), np.sum(joint, axis=1)):
        entropies.append(-sum(value * math.log(value) for value in marginal if value > 0))
    together = -sum(cell * math.log(cell) for row in joint for cell in row if cell > 0)
    return (sum(entropies) - together) / min(entropies) if min(entropies) > 0 else 0.0


def entropy_less_the_other_conditional(joint):
    """Your result is H(X) less the uncertainty about Y that is left when X is known. Of which variable are both
    entropies in the README?
    """
    rows = np.sum(joint, axis=1)
    filled = joint > 0
    left = -np.sum(joint[filled] * np.log((joint / np.maximum(rows, 1e-300)[:, None])[filled]))
    return float(-sum(value * math.log(value) for value in rows if value > 0) - left)


def divided_by_the_rows_alone(joint):
    """Your result is never positive: it is minus the uncertainty about Y that is left when X is known. Which two
    probabilities stand below the fraction bar?
    """
    rows = np.sum(joint, axis=1, keepdims=True) + np.zeros(np.shape(joint))
    filled = joint > 0
    return float(np.sum(joint[filled] * np.log(joint[filled] / rows[filled])))
