"""Entries are multiplied in their places, again and again."""


def count_walks(adjacency, length):
    if length == 0:
        return adjacency**0
    result = adjacency.copy()
    for k in range(length - 1):
        result = result * adjacency
    return result
