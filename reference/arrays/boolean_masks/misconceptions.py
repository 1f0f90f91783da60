"""Wrong answers we expect for boolean_masks, and what to say about each."""

import numpy as np

from dojo.misconceptions import instead_of


@instead_of("class_rows")
def row_with_that_number(x, labels, label):
    """For label 0 you return row 0, whatever its label is, and for label 7 of three rows you fail. Does a
    label say where a row is, or which class it belongs to?
    """
    return x[label : label + 1] if label < len(x) else x[[label]]


@instead_of("class_rows")
def positions_of_the_rows(x, labels, label):
    """You return the positions of the rows. What does x hold at these positions?"""
    return np.flatnonzero(labels == label)


@instead_of("class_rows")
def rows_of_the_others(x, labels, label):
    """You return the rows of all other classes. For which rows must the mask be True?"""
    return x[labels != label]


@instead_of("class_rows")
def mask_as_positions(x, labels, label):
    """You return as many rows as the table has, and each of them is row 0 or row 1. What is the difference
    between True and 1 in square brackets?
    """
    mask = []
    for name in labels:
        mask.append(1 if name == label else 0)
    return x[mask]


@instead_of("class_rows")
def others_set_to_zero(x, labels, label):
    """Your class keeps all rows of the table, with zeros in those of other classes. How many rows should
    be left?
    """
    return x * (labels == label)[:, np.newaxis]


@instead_of("class_rows")
def first_row_only(x, labels, label):
    """You return one row for class 7 of the README, and it has two. Where does your search stop?"""
    for i in range(len(x)):
        if labels[i] == label:
            return x[i : i + 1]
    return x[:0]


@instead_of("class_count")
def mask_not_summed(labels, label):
    """You return the mask in place of the count. How many of its entries are True?"""
    return labels == label


@instead_of("class_count")
def sum_of_the_labels(labels, label):
    """Your count is the sum of the labels that match: 14 for two labels 7. What should each of them count
    as?
    """
    return int(labels[labels == label].sum())


@instead_of("class_count")
def counts_the_mask(labels, label):
    """Your count is the number of all samples, whatever the label. Does len count the True entries of a
    mask, or all entries?
    """
    return len(labels == label)


@instead_of("class_mean")
def mean_over_all_rows(x, labels, label):
    """Your class mean is divided by the number of all rows. How many rows belong to the class?"""
    if not np.any(labels == label):
        raise ValueError("no such class")
    kept = np.where((labels == label)[:, np.newaxis], x, 0.0)
    return kept.mean(axis=0)


@instead_of("class_mean")
def sum_of_the_class(x, labels, label):
    """Your class mean is the sum of the rows. What is the sum divided by to give a mean?"""
    total = np.zeros(x.shape[1])
    found = 0
    for i in range(len(x)):
        if labels[i] == label:
            total = total + x[i]
            found += 1
    if found == 0:
        raise ValueError("no such class")
    return total


@instead_of("class_mean")
def mean_of_all_entries(x, labels, label):
    """Your class mean is one number. How many features does a row have, and how many means?"""
    if not np.any(labels == label):
        raise ValueError("no such class")
    return np.mean(x[labels == label])


@instead_of("class_mean")
def mean_of_each_row(x, labels, label):
    """Your class mean has one entry for each row of the class. Which axis must disappear?"""
    if not np.any(labels == label):
        raise ValueError("no such class")
    return x[labels == label].mean(axis=1)


@instead_of("class_mean")
def mean_of_the_others(x, labels, label):
    """Your class mean is the mean of all other classes. For which rows must the mask be True?"""
    if not np.any(labels == label):
        raise ValueError("no such class")
    return x[labels != label].mean(axis=0)


@instead_of("class_mean")
def zeros_for_no_rows(x, labels, label):
    """You return a mean of 0 for a class with no rows. Which number is 0 divided by 0?"""
    total = np.zeros(x.shape[1])
    for row in x[labels == label]:
        total += row
    return total / max(1, np.sum(labels == label))
