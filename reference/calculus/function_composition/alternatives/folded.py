"""Two at a time: a fold over the functions that begins with the identity."""

from functools import reduce


def compose(*functions):
    """Return the composition, built from compositions of two."""
    return reduce(lambda outer, inner: lambda x: outer(inner(x)), functions, lambda x: x)
