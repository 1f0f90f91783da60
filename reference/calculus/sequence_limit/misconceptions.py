"""Wrong answers we expect for sequence_limit, and what to say about each."""

import math

from sequence_limit import sequence_limit as right


def _settled(a, tolerance, entries, result, largest=31):
    """The result at the first power of 2 where all entries agree; else a ValueError."""
    right(lambda _: 0.0, tolerance)
    for n in (2**k for k in range(largest)):
        values = [a(m) for m in entries(n)]
        if not all(map(math.isfinite, values)):
            raise ValueError("an entry is not finite")
        if max(values) - min(values) <= tolerance:
            return float(a(result(n)))
    raise ValueError("the sequence does not settle")


def one_small_step(a, tolerance):
    """You stop at the first small step between neighbours. Does log n settle because its steps become small?"""
    right(lambda _: 0.0, tolerance)
    before = a(1)
    for n in range(2, 20_000):
        after = a(n)
        if not math.isfinite(after):
            raise ValueError("an entry is not finite")
        if abs(after - before) <= tolerance:
            return float(after)
        before = after
    raise ValueError("the sequence does not settle")


def neighbours_only(a, tolerance):
    """You compare only neighbours, so a sequence that creeps along seems to have settled. By how much does
    log n grow from n to 2n?
    """
    return _settled(a, tolerance, lambda n: (n, n + 1), lambda n: 2 * n + 1)


def doubling_only(a, tolerance):
    """You look only at a_n and a_2n, so (-1)^n seems to have settled. Which entries do you never see?"""
    return _settled(a, tolerance, lambda n: (n, 2 * n), lambda n: 2 * n + 1)


def first_entry_returned(a, tolerance):
    """Your result is the first of the four entries. Which of them does the README ask for?"""
    return _settled(a, tolerance, lambda n: (n, n + 1, 2 * n, 2 * n + 1), lambda n: n)


def mean_of_the_entries(a, tolerance):
    """Your result is the mean of the four entries. Which of them is nearest to the limit?"""
    found = []

    def noting(n):
        found.append(a(n))
        return found[-1]

    right(noting, tolerance)
    return float(sum(found[-4:]) / 4)


def index_for_the_value(a, tolerance):
    """Your result is the index at which the sequence settles, not its value there. Which of the two is the
    limit?
    """
    seen = []

    def noting(n):
        seen.append(n)
        return a(n)

    right(noting, tolerance)
    return float(max(seen))


def value_at_a_thousand(a, tolerance):
    """Your result does not depend on the tolerance: it is an entry far out. How do you know that it is
    far enough?
    """
    right(lambda _: 0.0, tolerance)
    value = a(1000)
    if not math.isfinite(value):
        raise ValueError("the entry is not finite")
    return float(value)


def fixed_tolerance(a, tolerance):
    """Your result does not get closer to the limit with a smaller tolerance. Where does the tolerance come
    in?
    """
    right(lambda _: 0.0, tolerance)
    return right(a, 1e-3)


def never_refuses(a, tolerance):
    """You return an entry although the sequence has not settled. What is the limit of log n?"""
    try:
        return right(a, tolerance)
    except ValueError:
        value = a(2**10)
        if not tolerance > 0 or not math.isfinite(value) or not math.isfinite(a(1)):
            raise
        return float(value)


def starts_at_zero(a, tolerance):
    """You ask for a_0, which 1/n does not have. Where does the sequence begin?"""
    a(0)
    return right(a, tolerance)


def gives_up_early(a, tolerance):
    """You give up before the sequence has had time to settle. Up to which n does the README look?"""
    return _settled(a, tolerance, lambda n: (n, n + 1, 2 * n, 2 * n + 1), lambda n: 2 * n + 1, largest=12)


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


def any_tolerance(a, tolerance):
    """You accept a tolerance that is not positive. What does a negative distance mean?"""
    if not tolerance > 0:
        return float(a(3))
    return right(a, tolerance)
