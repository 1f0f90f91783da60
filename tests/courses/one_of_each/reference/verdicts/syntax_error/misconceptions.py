"""Wrong answers we expect for syntax_error, and what to say about each."""


def squares(x):
    """Your result is the square of x: right for 0 and 2 alone."""
    return x * x


def halves(x):
    """Your result is half of x, a quarter of the right one."""
    return x / 2


def adds_two(x):
    """Your result is x + 2. Does twice x grow with x?"""
    return x + 2
