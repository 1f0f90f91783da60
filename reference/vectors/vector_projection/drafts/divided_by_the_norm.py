"""Divides by the norm only once, entry by entry."""

import math


def vector_projection(x, onto):
    top = 0
    length = 0
    for i in range(len(x)):
        top += x[i] * onto[i]
        length += onto[i] ** 2
    if length == 0:
        raise ValueError("there is no line")
    length = math.sqrt(length)
    result = onto.copy()
    for i in range(len(x)):
        result[i] = top / length * onto[i]
    return result
