"""Wrong answers we expect for broadcasting, and what to say about each."""

import numpy as np

from dojo.misconceptions import instead_of


@instead_of("centre_columns")
def row_means_as_a_row(x):
    """Your centring fails for 2 rows and 3 columns, and gives wrong numbers in a square table. Along which
    axis do you take the mean?
    """
    return x - x.mean(axis=1)


@instead_of("centre_columns")
def rows_centred(x):
    """The rows of your centred table have mean 0, and its columns do not. Which of the two does the README
    ask for?
    """
    result = []
    for row in x:
        result.append(row - np.mean(row))
    return np.array(result)


@instead_of("centre_columns")
def mean_of_all_subtracted(x):
    """Your centred table differs from x by the same number in every entry. How many means does a table with
    three columns need?
    """
    return x - x.mean()


@instead_of("centre_columns")
def divided_by_the_deviation(x):
    """Your columns have mean 0, and they are also divided by something. Does the README ask for
    anything after the subtraction?
    """
    deviation = x.std(axis=0)
    return (x - x.mean(axis=0)) / np.where(deviation > 0, deviation, 1.0)


@instead_of("centre_columns")
def column_sums_subtracted(x):
    """Each column of your centred table is x minus n times the mean of the column, for n rows. What is a sum
    divided by to give a mean?
    """
    return x - x.sum(axis=0)


@instead_of("centre_columns")
def only_the_means(x):
    """You return the column means. What should happen to the table with them?"""
    return x.mean(axis=0)


@instead_of("difference_table")
def y_minus_x(x, y):
    """Every entry of your difference table has the opposite sign. Which of the two numbers is subtracted
    from which?
    """
    return y - x[:, np.newaxis]


@instead_of("difference_table")
def table_transposed(x, y):
    """Your difference table is the transpose of the one wanted. Which of the two vectors runs down
    the rows?
    """
    return x - y[:, np.newaxis]


@instead_of("difference_table")
def transposed_and_negated(x, y):
    """Your difference table is transposed and has opposite signs: it is the table of (y, x). Which vector
    comes first in the README?
    """
    rows = []
    for b in y:
        rows.append([b - a for a in x])
    return np.array(rows)


@instead_of("difference_table")
def entry_by_entry(x, y):
    """Your differences pair the first entry with the first, the second with the second. How many
    pairs do 2 and 3 entries make?
    """
    return x - y


@instead_of("difference_table")
def table_of_sums(x, y):
    """Your table holds sums. Which operation does the README ask for in row i and column j?"""
    return x[:, np.newaxis] + y


@instead_of("difference_table")
def table_of_distances(x, y):
    """Your difference table has no negative entry. Does the README ask for absolute values?"""
    return np.abs(x[:, np.newaxis] - y)
