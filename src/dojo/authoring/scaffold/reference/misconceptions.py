"""Wrong answers we expect for NAME, and what to say about each."""

from NAME import NAME as right


def squares(x):
    """TODO: what is seen in the values, then a question. At least three wrong answers like this one."""
    right(x)  # refuses what the reference refuses
    return x * x
