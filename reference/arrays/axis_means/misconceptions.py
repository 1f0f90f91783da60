"""Wrong answers we expect for axis_means, and what to say about each."""

import numpy as np

from dojo.misconceptions import instead_of


@instead_of("row_means")
def rows_down_the_columns(x):
    """Your row means have one entry for each column. Which axis do you walk along when you add up
    a row?
    """
    return x.mean(axis=0)


@instead_of("column_means")
def columns_along_the_rows(x):
    """Your column means have one entry for each row. Which axis do you walk along when you add up
    a column?
    """
    return x.mean(axis=1)


@instead_of("row_means")
def one_mean_for_all_rows(x):
    """You return one number in place of the row means: the mean of all entries. How many rows does the table
    have, and how many means?
    """
    return x.mean()


@instead_of("column_means")
def one_mean_for_all_columns(x):
    """You return one number in place of the column means: the mean of all entries. How many columns does the
    table have, and how many means?
    """
    return x.mean()


@instead_of("row_means")
def row_sums(x):
    """Your row means are the sums of the rows. What is a sum divided by to give a mean?"""
    return x.sum(axis=1)


@instead_of("column_means")
def column_sums(x):
    """Your column means are the sums of the columns. What is a sum divided by to give a mean?"""
    return x.sum(axis=0)


@instead_of("row_means")
def rows_divided_by_their_number(x):
    """Your row means are sums of rows divided by the number of rows. How many entries does one row
    have?
    """
    result = []
    for row in x:
        result.append(sum(row) / len(x))
    return np.array(result)


@instead_of("column_means")
def columns_divided_by_their_number(x):
    """Your column means are sums of columns divided by the number of columns. How many entries does one
    column have?
    """
    result = []
    for column in x.T:
        result.append(sum(column) / len(x.T))
    return np.array(result)


@instead_of("row_means")
def row_axis_kept(x):
    """Your row means are right, but stand in a table with one column. Which shape does the README
    ask for?
    """
    return x.mean(axis=1, keepdims=True)


@instead_of("column_means")
def column_axis_kept(x):
    """Your column means are right, but stand in a table with one row. Which shape does the README
    ask for?
    """
    return x.mean(axis=0, keepdims=True)


@instead_of("row_means")
def row_medians(x):
    """Your row means are the middle entries of the sorted rows: medians. How does the README compute a
    mean?
    """
    return np.median(x, axis=1)


@instead_of("column_means")
def column_medians(x):
    """Your column means are the middle entries of the sorted columns: medians. How does the README
    compute a mean?
    """
    return np.median(x, axis=0)
