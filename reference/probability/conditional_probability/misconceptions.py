"""Wrong answers we expect for conditional_probability, and what to say about each."""

import numpy as np

from dojo.misconceptions import edge, instead_of


@instead_of("conditional_distribution")
def not_renormalised(joint, column):
    """Your result is the column itself, and it does not sum to 1: it is P(row and column). What must it be
    divided by, now that the column is certain?
    """
    return np.array(joint[:, column])


@instead_of("conditional_distribution")
def row_for_column(joint, column):
    """Your result is a row over its sum: (3/7, 4/7) for the mails. Which entries of the table belong to
    the condition?
    """
    return joint[column] / joint[column].sum()


@instead_of("conditional_distribution")
def divides_by_row_sums(joint, column):
    """Each of your entries is divided by the sum of its row: this is the probability of the column given the row.
    What is known here, the row or the column?
    """
    return joint[:, column] / joint.sum(axis=1)


@instead_of("conditional_distribution")
def the_marginal(joint, column):
    """Your result is the same for every column: these are the row sums, (0.3, 0.7) for the mails. What changes
    once the column is known?
    """
    return joint.sum(axis=1)


@instead_of("conditional_distribution")
def columns_from_one(joint, column):
    """Your result belongs to the column before the right one. Which number does the README give to the
    first column?
    """
    entries = joint[:, column - 1]
    total = entries.sum()
    if total == 0:
        raise ValueError("a column of probability 0")
    return entries / total


@instead_of("conditional_distribution")
def nan_for_an_impossible_column(joint, column):
    """You return NaN for a column of probability 0. What is 0/0, and what does the README ask for?"""
    with np.errstate(invalid="ignore"):
        return joint[:, column] / joint[:, column].sum()


@instead_of("conditional_distribution")
def column_in_the_table(joint, column):
    """Your result is the whole table, with the column divided by its sum. What shape should the distribution
    of the rows have?
    """
    result = joint.copy()
    result[:, column] = joint[:, column] / joint[:, column].sum()
    return result


@instead_of("conditional_distribution")
@edge
def negative_columns(joint, column):
    """You accept column -1 as the last one, because numpy does. Is a negative number a column that can come up?"""
    table = np.asarray(joint, dtype=float)
    if table.ndim != 2 or not (np.all(table >= 0) and abs(table.sum() - 1) <= 1e-9):
        raise ValueError("not a joint distribution")
    if column >= table.shape[1]:
        raise ValueError("no such column")
    total = table[:, column].sum()
    if total == 0:
        raise ValueError("a column of probability 0")
    return table[:, column] / total
