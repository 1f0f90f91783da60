"""Constants that have a name, by which a result may be off."""

import math
from collections.abc import Iterable

_SIMPLEST = (("2", 2.0), ("1/2", 0.5), ("1", 1.0))
_PLAIN = (
    ("3", 3.0),
    ("1/3", 1 / 3),
    ("4", 4.0),
    ("1/4", 0.25),
    ("10", 10.0),
    ("1/10", 0.1),
)
_IRRATIONAL = (
    ("1/ln 2", 1 / math.log(2)),
    ("ln 2", math.log(2)),
    ("1/ln 10", 1 / math.log(10)),
    ("ln 10", math.log(10)),
    ("π", math.pi),
    ("1/π", 1 / math.pi),
    ("2π", 2 * math.pi),
    ("1/(2π)", 1 / (2 * math.pi)),
    ("√2", math.sqrt(2)),
    ("1/√2", 1 / math.sqrt(2)),
    ("√(2π)", math.sqrt(2 * math.pi)),
    ("1/√(2π)", 1 / math.sqrt(2 * math.pi)),
    ("180/π", 180 / math.pi),
    ("π/180", math.pi / 180),
    ("e", math.e),
    ("1/e", 1 / math.e),
)


def named_constants(sizes: Iterable[int]) -> list[tuple[str, float]]:
    """Return constants, the simplest first: the name and the value.

    Parameters
    ----------
    sizes
        Sizes of the arguments, each of which gives further constants.
    """
    named = [*_SIMPLEST]
    for n in sorted(size for size in sizes if size > 1):
        named += [
            (f"n = {n}", float(n)),
            (f"1/n = 1/{n}", 1 / n),
            (f"n - 1 = {n - 1}", n - 1.0),
            (f"1/(n - 1) = 1/{n - 1}", 1 / (n - 1)),
            (f"(n - 1)/n = {n - 1}/{n}", (n - 1) / n),
            (f"n/(n - 1) = {n}/{n - 1}", n / (n - 1)),
            (f"√n = √{n}", math.sqrt(n)),
            (f"1/√n = 1/√{n}", 1 / math.sqrt(n)),
        ]
    return [*named, *_PLAIN, *_IRRATIONAL]
