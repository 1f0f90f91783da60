"""Wrong answers we expect for summation, and what to say about each."""

import numpy as np

from dojo.misconceptions import instead_of


@instead_of("position_sum")
def counts_from_zero(x):
    """In your position sum the first entry is multiplied by 0 and the second one by 1. From which number
    does i run in the formula?
    """
    total = 0.0
    for i in range(len(x)):
        total += i * x[i]
    return total


@instead_of("position_sum")
def stops_one_early(x):
    """Your position sum lacks its last term. Which is the last number that range(1, n) gives?"""
    total = 0.0
    for i in range(1, len(x)):
        total += i * x[i - 1]
    return total


@instead_of("position_sum")
def without_positions(x):
    """Your position sum is the plain sum of the entries. What is each entry multiplied by in the formula?"""
    return np.sum(x)


@instead_of("difference_product")
def ordered_pairs(x):
    """Your difference product has every pair twice, once in each order. How many pairs does the condition
    i < j leave for three entries?
    """
    n = len(x)
    product = 1.0
    for i in range(n):
        for j in range(n):
            if i != j:
                product = product * (x[j] - x[i])
    return product


@instead_of("difference_product")
def pairs_with_themselves(x):
    """Your difference product is 0 in every example with an entry. Does the condition i < j allow a pair of
    an entry with itself?
    """
    n = len(x)
    product = 1.0
    for i in range(n):
        for j in range(i, n):
            product = product * (x[j] - x[i])
    return product


@instead_of("difference_product")
def product_from_zero(x):
    """Your difference product is 0 even for a single entry, where there is nothing to multiply. What is a
    product with no factors?
    """
    product = 0.0
    for i in range(len(x)):
        for j in range(i + 1, len(x)):
            product *= x[j] - x[i]
    return product


@instead_of("difference_product")
def earlier_minus_later(x):
    """Your difference product has the wrong sign for two and for three entries. Which entry of a pair is
    subtracted from which in the formula?
    """
    product = 1.0
    for i in range(len(x)):
        for j in range(i + 1, len(x)):
            product *= x[i] - x[j]
    return product


@instead_of("difference_product")
def product_of_distances(x):
    """Your difference product is never negative. Does the formula for the product have absolute values?"""
    product = 1.0
    for i in range(len(x)):
        product *= np.prod(np.abs(x[i + 1 :] - x[i]))
    return product


@instead_of("difference_product")
def product_of_neighbours(x):
    """Your difference product has a factor only for entries next to each other. Which pairs of three
    entries satisfy i < j?
    """
    return np.prod(x[1:] - x[:-1])


@instead_of("difference_product")
def sum_of_differences(x):
    """Your difference product is the sum of the differences. What does the sign with the two upright
    strokes do with what follows it?
    """
    total = 0.0
    for i in range(len(x)):
        for j in range(i + 1, len(x)):
            total += x[j] - x[i]
    return total


@instead_of("largest_gap")
def sum_of_gaps(x):
    """Your largest gap is the sum of all gaps. What does max keep of many numbers?"""
    if len(x) < 2:
        raise ValueError("no pair")
    total = 0.0
    for i in range(len(x)):
        total += np.sum(np.abs(x[i + 1 :] - x[i]))
    return total


@instead_of("largest_gap")
def gap_without_absolute_value(x):
    """Your largest gap takes the earlier entry minus the later one, whatever its sign. What do the upright
    strokes in the formula mean?
    """
    gaps = [x[i] - x[j] for i in range(len(x)) for j in range(i + 1, len(x))]
    if len(gaps) == 0:
        raise ValueError("no pair")
    return max(gaps)


@instead_of("largest_gap")
def later_minus_earlier_gap(x):
    """Your largest gap misses the pairs in which the later entry is smaller. What do the upright strokes in
    the formula mean?
    """
    gaps = [x[j] - x[i] for i in range(len(x)) for j in range(i + 1, len(x))]
    if len(gaps) == 0:
        raise ValueError("no pair")
    return max(gaps)


@instead_of("largest_gap")
def gap_of_neighbours(x):
    """Your largest gap looks only at entries next to each other. Which pairs of three entries satisfy
    i < j?
    """
    if len(x) < 2:
        raise ValueError("no pair")
    return np.max(np.abs(x[1:] - x[:-1]))


@instead_of("largest_gap")
def first_and_last(x):
    """Your largest gap is the distance between the first entry and the last. Must these two be the
    smallest and the largest?
    """
    if len(x) < 2:
        raise ValueError("no pair")
    return abs(x[-1] - x[0])


@instead_of("largest_gap")
def zero_for_no_pair(x):
    """You return a largest gap when x has a single entry. Is there a pair whose gap this is?"""
    largest = 0.0
    for i in range(len(x)):
        for j in range(i + 1, len(x)):
            largest = max(largest, abs(x[i] - x[j]))
    return largest
