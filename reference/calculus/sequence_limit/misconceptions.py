"""Wrong answers we expect for sequence_limit, and what to say about each."""

import math

from dojo.misconceptions import edge
from sequence_limit import sequence_limit as right


def _settled(a, tolerance, places, largest=31):
    """The first power of 2 at which the entries in all places agree."""
    for n in (2**k for k in range(largest)):
        entries = [a(m) for m in places(n)]
        if max(entries) - min(entries) <= tolerance:
            return n
    raise ValueError("the sequence does not settle")


def _four(n):
    return n, n + 1, 2 * n, 2 * n + 1


def one_small_step(a, tolerance):
    """You stop at the first small step between neighbours. Does log n settle because its steps become
    small?
    """
    before = a(1)
    for n in range(2, 20_000):
        after = a(n)
        if abs(after - before) <= tolerance:
            return after
        before = after
    raise ValueError("the sequence does not settle")


def neighbours_only(a, tolerance):
    """You compare only neighbours, so a sequence that creeps along seems to have settled. By how much does
    log n grow from n to 2n?
    """
    return a(_settled(a, tolerance, lambda n: (n, n + 1)) + 1)


def doubling_only(a, tolerance):
    """You look only at a_n and a_2n, so (-1)^n seems to have settled. Which entries do you never see?"""
    return a(2 * _settled(a, tolerance, lambda n: (n, 2 * n)))


def first_entry_returned(a, tolerance):
    """Your result is the first of the four entries. Which of them does the README ask for?"""
    return a(_settled(a, tolerance, _four))


def mean_of_the_entries(a, tolerance):
    """Your result is the mean of the four entries. Which of them is nearest to the limit?"""
    return sum(map(a, _four(_settled(a, tolerance, _four)))) / 4


def index_for_the_value(a, tolerance):
    """Your result is the index at which the sequence settles, not its value there. Which of the two is the
    limit?
    """
    return 2 * _settled(a, tolerance, _four) + 1


def value_at_a_thousand(a, tolerance):
    """Your result does not depend on the tolerance: it is an entry far out. How do you know that it is
    far enough?
    """
    return a(1000)


def fixed_tolerance(a, tolerance):
    """Your result does not get closer to the limit with a smaller tolerance. Where does the tolerance come
    in?
    """
    return right(a, 1e-3)


def never_refuses(a, tolerance):
    """You return an entry although the sequence has not settled. What is the limit of log n?"""
    try:
        return right(a, tolerance)
    except ValueError:
        return a(2**31 + 1)


def starts_at_zero(a, tolerance):
    """You ask for a_0, which 1/n does not have. Where does the sequence begin?"""
    a(0)
    return right(a, tolerance)


def gives_up_early(a, tolerance):
    """You give up before the sequence has had time to settle. Up to which n does the README look?"""
    return a(2 * _settled(a, tolerance, _four, largest=12) + 1)


@edge
def nan_taken(a, tolerance):
    """You accept entries that are NaN or infinite: no comparison with NaN is ever true. Where do you
    check for them?
    """
    try:
        return right(a, tolerance)
    except ValueError:
        if tolerance > 0 and not all(math.isfinite(a(n)) for n in (1, 4)):
            return math.nan
        raise


@edge
def any_tolerance(a, tolerance):
    """You accept a tolerance that is not positive. What does a negative distance mean?"""
    if not tolerance > 0:
        return float(a(3))
    return right(a, tolerance)
