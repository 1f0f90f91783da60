"""Wrong answers we expect for symmetric_eigenvalues, and what to say about each."""

import numpy as np
from symmetric_eigenvalues import symmetric_eigenvalues as right

from dojo.misconceptions import edge


def _checked(a):
    """The matrix as an array of floats, once it has been found to be good."""
    right(a)
    return np.array(a, dtype=float)


def _iterated(a, steps, step):
    """The sorted diagonal after some steps."""
    a = _checked(a)
    for _ in range(steps if a.size else 0):
        a = step(*np.linalg.qr(a))
    return np.sort(np.diag(a))


def _cut_off(a, *, bound=1e-14, add_back=True, nearest=True):
    """The eigenvalues that are cut off one by one, by the algorithm of the README with one step changed."""
    a = _checked(a)
    values = []
    bound = bound(np.abs(a).max(initial=0.0)) if callable(bound) else bound * np.abs(a).max(initial=0.0)
    steps = 0
    with np.errstate(all="ignore"):
        while len(a):
            beside = np.abs(a[-1, :-1])
            if steps == 40 or beside.max(initial=0.0) <= bound:
                values.append(a[-1, -1])
                a, steps = a[:-1, :-1], 0
                continue
            shift = a[-1, -1]
            if nearest:
                j = np.argmax(beside)
                half = (a[j, j] - a[-1, -1]) / 2
                shift -= np.copysign(1, half) * (np.hypot(half, a[-1, j]) - abs(half))
            q, r = np.linalg.qr(a - shift * np.eye(len(a)))
            a = r @ q + (shift * np.eye(len(a)) if add_back else 0)
            steps += 1
    return np.sort(np.array(values, dtype=float))


def factors_multiplied_back(a):
    """Your result is the diagonal of the matrix as you were given it. What is Q R, and what is R Q?"""
    return _iterated(a, 5, lambda q, r: q @ r)


def no_shift(a):
    """Your result is wrong when eigenvalues are close together or opposite. Which number makes the last row
    shrink quickly?
    """
    return _iterated(a, 60, lambda q, r: r @ q)


def ten_steps(a):
    """Only a few digits of your result are right: you take a fixed number of steps. How do you know when to
    stop?
    """
    return _iterated(a, 10, lambda q, r: r @ q)


def last_entry_for_a_shift(a):
    """Your result is wrong when the last entry says nothing about the eigenvalues. What is the shift for the
    matrix that swaps two coordinates?
    """
    return _cut_off(a, nearest=False)


def shift_not_added_back(a):
    """Your values are off by the shifts. What has to be undone after R Q?"""
    return _cut_off(a, add_back=False)


def triangle_diagonal(a):
    """Your result is the diagonal of R. Does R have the same eigenvalues as the matrix?"""
    a = _checked(a)
    return np.sort(np.diag(np.linalg.qr(a)[1])) if a.size else right(a)


def unsorted(a):
    """Your result has the right values in another order. Which order does the README ask for?"""
    return np.roll(right(a), 1)


def descending(a):
    """Your result is descending. Which order does the README ask for?"""
    return right(a)[::-1].copy()


def sizes_only(a):
    """Your result has no negative numbers. Does the README ask for eigenvalues or their absolute values?"""
    return np.sort(np.abs(right(a)))


def squares(a):
    """Your result has the squares of the eigenvalues. Which matrix did you decompose?"""
    return np.sort(right(a) ** 2)


def each_once(a):
    """You list equal eigenvalues only once. How many does a matrix with n rows have?"""
    values = right(a)
    keep = np.append(True, np.diff(values) > 1e-9) if len(values) else np.ones(0, dtype=bool)
    return values[keep]


def largest_only(a):
    """Your result has only the largest eigenvalue. How many does a matrix with n rows have?"""
    return right(a)[-1:]


def column_of_values(a):
    """Your result is a diagonal matrix. The README asks for a vector."""
    return np.diag(right(a))


def ascending_by_size(a):
    """Your result is in ascending order of absolute value, not of value. Is -5 greater than 2?"""
    values = right(a)
    return values[np.argsort(np.abs(values), kind="stable")]


def absolute_bound(a):
    """In a tiny unit your result is the diagonal of the matrix: your bound is a fixed small number. What
    should small be compared with?
    """
    return _cut_off(a, bound=lambda size: 1e-14)


def stopped_early(a):
    """Only a few digits of your values are right: you stop while the entries off the diagonal still count.
    How small should they be?
    """
    return _cut_off(a, bound=2e-3)


def works_in_place(a):
    """Your result is right, but the caller's matrix has become diagonal. Are you working on a copy?"""
    result = right(a)
    if isinstance(a, np.ndarray) and a.dtype.kind == "f" and a.size:
        a[:] = np.diag(result)
    return result


@edge
def symmetry_not_checked(a):
    """You accept a matrix that is not symmetric. Must its eigenvalues be real?"""
    try:
        return right(a)
    except ValueError as error:
        if "symmetric" not in str(error):
            raise
        return right((np.asarray(a) + np.asarray(a).T) / 2)


@edge
def exact_symmetry(a):
    """You refuse a matrix that is symmetric up to rounding. By how much may two entries differ?"""
    result = right(a)
    if not np.array_equal(np.asarray(a), np.asarray(a).T):
        raise ValueError("not symmetric")
    return result


@edge
def nan_taken(a):
    """You accept an entry that is NaN or infinite. The README asks for a ValueError."""
    if np.ndim(a) == 2 and len(set(np.shape(a))) == 1 and not np.isfinite(a).all():
        return np.full(len(a), np.nan)
    return right(a)


@edge
def any_shape(a):
    """You accept a matrix that is not square. The README asks for a ValueError."""
    if np.ndim(a) == 2 and np.shape(a)[0] != np.shape(a)[1]:
        n = min(np.shape(a))
        return right(np.asarray(a)[:n, :n])
    return right(a)


@edge
def squares_overflow(a):
    """Your result is not finite, or wrong, when entries are huge or tiny. What is the square of 1e200?"""
    values = right(a)
    with np.errstate(over="ignore"):
        largest = np.abs(values).max(initial=0.0) ** 2
    return values if 0 < largest < np.inf or not values.any() else np.full(len(values), np.nan)
