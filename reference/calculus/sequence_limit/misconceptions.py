"""Wrong answers we expect for sequence_limit, and what to say about each."""

from dojo.misconceptions import edge

_LATEST = 2**30


def _search(a, tolerance, settled, *, latest=_LATEST):
    """The four entries at the first power of 2 at which they count as settled."""
    n = 1
    while n <= latest:
        entries = [a(n), a(n + 1), a(2 * n), a(2 * n + 1)]
        if settled(entries, tolerance):
            return entries
        n *= 2
    raise ValueError("the sequence does not settle")


def _near(entries, tolerance):
    return max(entries) - min(entries) <= tolerance


def one_small_step(a, tolerance):
    """Your result is the first entry that differs from the one before it by no more than the tolerance. Does
    log n settle because its steps become small?
    """
    before = a(1)
    for n in range(2, 20_000):
        after = a(n)
        if abs(after - before) <= tolerance:
            return after
        before = after
    raise ValueError("the sequence does not settle")


def neighbours_only(a, tolerance):
    """Your result is a_(n+1) for the first n = 1, 2, 4, … at which it is close to a_n. By how much does log n
    grow from n to 2n?
    """
    n = 1
    while n <= _LATEST:
        if abs(a(n) - a(n + 1)) <= tolerance:
            return a(n + 1)
        n *= 2
    raise ValueError("the sequence does not settle")


def two_pairs_of_neighbours(a, tolerance):
    """For log n you return a_(2n+1), although a_n and a_2n differ by far more than the tolerance. By how much
    does log n grow from n to 2n?
    """
    return _search(
        a, tolerance, lambda e, tolerance: abs(e[0] - e[1]) <= tolerance and abs(e[2] - e[3]) <= tolerance
    )[3]


def one_after_the_other(a, tolerance):
    """For 1/n and tolerance 1/4 you return 1/5, although the first and the last of the four differ by 3/10.
    Which pairs does the README compare?
    """
    return _search(
        a, tolerance, lambda e, tolerance: all(abs(e[i + 1] - e[i]) <= tolerance for i in range(3))
    )[3]


def compared_with_the_last(a, tolerance):
    """You return an entry when two of the four, on opposite sides of the last one, differ by more than the
    tolerance. How far apart may any two of them be?
    """
    return _search(a, tolerance, lambda e, tolerance: all(abs(x - e[3]) <= tolerance for x in e))[3]


def doubling_only(a, tolerance):
    """For (-1)^n you return 1 as the limit. Which of the four entries at n = 2 are -1?"""
    n = 1
    while n <= _LATEST:
        if abs(a(n) - a(2 * n)) <= tolerance:
            return a(2 * n)
        n *= 2
    raise ValueError("the sequence does not settle")


def less_than_the_tolerance(a, tolerance):
    """Entries that differ by exactly the tolerance have not settled for you. Do they differ by more than it?"""
    return _search(a, tolerance, lambda e, tolerance: max(e) - min(e) < tolerance)[3]


def first_entry_returned(a, tolerance):
    """Your result is the first of the four entries. Which of them does the README ask for?"""
    return _search(a, tolerance, _near)[0]


def third_entry_returned(a, tolerance):
    """Your result is the third of the four entries, a_2n. Which of them does the README ask for?"""
    return _search(a, tolerance, _near)[2]


def mean_of_the_entries(a, tolerance):
    """Your result is the mean of the four entries. Which of them is nearest to the limit?"""
    return sum(_search(a, tolerance, _near)) / 4


def never_refuses(a, tolerance):
    """You return an entry although the sequence has not settled. What is the limit of log n?"""
    for k in range(31):
        n = 2**k
        entries = [a(n), a(n + 1), a(2 * n), a(2 * n + 1)]
        if _near(entries, tolerance):
            break
    return entries[3]


def looks_too_far(a, tolerance):
    """You accept a sequence that settles only at n = 2^31. Up to which n does the README look?"""
    return _search(a, tolerance, _near, latest=2 * _LATEST)[3]


@edge
def nan_taken(a, tolerance):
    """You accept entries that are NaN or infinite: no comparison with NaN is ever true. Where do you
    check for them?
    """
    if not tolerance > 0:
        raise ValueError("the tolerance must be positive")
    return _search(a, tolerance, _near)[3]


@edge
def any_tolerance(a, tolerance):
    """You accept a tolerance that is not positive. What does a negative distance mean?"""

    def finite(entries, tolerance):
        if not all(abs(entry) < float("inf") for entry in entries):
            raise ValueError("the entries must be finite")
        return _near(entries, tolerance)

    return _search(a, tolerance, finite)[3]
