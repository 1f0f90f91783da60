"""Wrong answers we expect for event_probability, and what to say about each."""

import math

from dojo.misconceptions import edge


def counts_outcomes(weights, event):
    """Your result is the number of outcomes in the event over the number of all outcomes: 1/2 for even numbers on
    the loaded die. Does every face have the same weight?
    """
    return len(event) / len(weights)


def not_normalised(weights, event):
    """Your result is the sum of the weights in the event: 7 for even numbers on the loaded die. What must this sum
    be divided by?
    """
    return sum(weights[outcome] for outcome in event)


def divides_by_the_number_of_outcomes(weights, event):
    """Your result for even numbers on the loaded die is 7/6, which is above 1. What is the total weight of its
    six faces?
    """
    return sum(weights[outcome] for outcome in event) / len(weights)


def adds_the_outcomes(weights, event):
    """Your result for even numbers on the loaded die is 12/21, a quotient of sums of faces. Which numbers
    does the README add up, the outcomes or their weights?
    """
    return sum(event) / sum(weights)


def complement(weights, event):
    """Your result is 3/10 where 7/10 is right: it is the probability that the event does not happen. Which
    outcomes belong to the event?
    """
    return sum(weight for outcome, weight in weights.items() if outcome not in event) / sum(weights.values())


def product(weights, event):
    """Your result is the product of the probabilities of the outcomes: 1/200 for even numbers on the loaded die.
    Can three faces of one throw happen together?
    """
    total = sum(weights.values())
    return math.prod(weights[outcome] / total for outcome in event)


def odds(weights, event):
    """Your result for even numbers on the loaded die is 7/3: the odds, the event against its complement. Which
    outcomes does the total in the README include?
    """
    inside = sum(weights[outcome] for outcome in event)
    return inside / (sum(weights.values()) - inside)


def zero_without_weights(weights, event):
    """You return 0 when no weight is above 0. What is 0/0, and what does the README ask for?"""
    total = sum(weights.values())
    if total <= 0:
        return 0.0
    return sum(weights[outcome] for outcome in event) / total


@edge
def unknown_outcomes_count_as_zero(weights, event):
    """You accept an outcome that is not in weights and count it as impossible. What should happen when a caller
    misspells a label?
    """
    total = sum(weights.values())
    if total == 0:
        raise ValueError("no weight is above 0")
    return sum(weights.get(outcome, 0) for outcome in event) / total
