"""Wrong answers we expect for symmetric_eigenvalues, and what to say about each."""

import numpy as np

from dojo.misconceptions import edge, inexact

_STEPS = 40  # per eigenvalue; with a good shift two or three are enough


def _nearest(a, j, tie=-1):
    """The eigenvalue of row j and the last that is nearer to the last entry; of two, the one on the side of the tie."""
    half, b = (a[j, j] - a[-1, -1]) / 2, a[-1, j]
    side = -np.sign(half) if half else tie
    return a[-1, -1] + side * (np.hypot(half, b) - abs(half))


def _iterated(a, steps, step):
    """The sorted diagonal after some steps."""
    for _ in range(steps):
        a = step(*np.linalg.qr(a))
    return np.sort(np.diag(a))


def _cut_off(a, *, relative=1e-14, absolute=0.0, add_back=True, good_shift=True, tie=-1):
    """The eigenvalues in the order in which they are cut off."""
    values = []
    bound = relative * np.abs(a).max() + absolute
    steps = 0
    while len(a):
        beside = np.abs(a[-1, :-1])
        if steps == _STEPS or beside.max(initial=0.0) <= bound:
            values.append(a[-1, -1])
            a, steps = a[:-1, :-1], 0
            continue
        shift = _nearest(a, np.argmax(beside), tie) if good_shift else a[-1, -1]
        q, r = np.linalg.qr(a - shift * np.eye(len(a)))
        a = r @ q + (shift * np.eye(len(a)) if add_back else 0)
        steps += 1
    return np.array(values)


def factors_multiplied_back(a):
    """Your result is the diagonal of the matrix as you were given it. What is Q R, and what is R Q?"""
    return _iterated(a, 5, lambda q, r: q @ r)


@inexact
def no_shift(a):
    """Your result is wrong when eigenvalues are close together or opposite. Which number makes the last row
    shrink quickly?
    """
    return _iterated(a, 300, lambda q, r: r @ q)


def last_entry_for_a_shift(a):
    """Your result is wrong when the last entry says nothing about the eigenvalues. What is the shift for the
    matrix that swaps two coordinates?
    """
    return np.sort(_cut_off(a, good_shift=False))


def shift_not_added_back(a):
    """Your values are off by the shifts. What has to be undone after R Q?"""
    return np.sort(_cut_off(a, add_back=False))


def larger_shift_not_added_back(a):
    """Your values are the eigenvalues minus the shifts. What has to be undone after R Q?"""
    return np.sort(_cut_off(a, add_back=False, tie=1))


def triangle_diagonal(a):
    """Your result is the diagonal of R. Does R have the same eigenvalues as the matrix?"""
    _, r = np.linalg.qr(a)
    return np.array(sorted(r[i, i] for i in range(len(a))))


def unsorted(a):
    """Your result has the right values in another order. Which order does the README ask for?"""
    return _cut_off(a)


def descending(a):
    """Your result is descending. Which order does the README ask for?"""
    return np.sort(_cut_off(a))[::-1].copy()


def ascending_by_size(a):
    """Your result is in ascending order of absolute value, not of value. Is -5 greater than 2?"""
    values = _cut_off(a)
    return values[np.argsort(np.abs(values), kind="stable")]


def each_once(a):
    """Equal eigenvalues appear only once in your result. How many does a matrix with n rows have?"""
    return np.array(sorted(set(_cut_off(a).tolist())))


def the_matrix_itself(a):
    """Your result is a matrix. The README asks for a vector: where in the matrix are the eigenvalues?"""
    for _ in range(300):
        q, r = np.linalg.qr(a)
        a = r @ q
    return a


def next_to_the_last_only(a):
    """Your result is wrong when the last row has a 0 next to its last entry. Which entry of this row is the
    largest in absolute value?
    """
    values = []
    bound = 1e-14 * np.abs(a).max()
    while len(a) > 1:
        if abs(a[-1, -2]) <= bound:
            values.append(a[-1, -1])
            a = a[:-1, :-1]
            continue
        shift = _nearest(a, -2) * np.eye(len(a))
        q, r = np.linalg.qr(a - shift)
        a = r @ q + shift
    return np.sort(np.append(values, a[0, 0]))


def negative_counts_as_small(a):
    """Negative entries off the diagonal are left as they are in your result. When is -1 close to 0?"""
    values = []
    bound = 1e-14 * np.abs(a).max()
    while len(a) > 1:
        if np.max(a[-1, :-1]) <= bound:
            values.append(a[-1, -1])
            a = a[:-1, :-1]
            continue
        shift = _nearest(a, np.argmax(a[-1, :-1])) * np.eye(len(a))
        q, r = np.linalg.qr(a - shift)
        a = r @ q + shift
    return np.sort(np.append(values, a[0, 0]))


def absolute_bound(a):
    """In a tiny unit your result is the diagonal of the matrix. What should a small entry be compared
    with?
    """
    return np.sort(_cut_off(a, relative=0.0, absolute=1e-14))


def stopped_early(a):
    """Your result is inaccurate when eigenvalues are close together. How small must the entries next to the
    last one be before you drop the row?
    """
    return np.sort(_cut_off(a, relative=1e-5))


def works_in_place(a):
    """Your result is right, but the caller's matrix has changed. Are you working on a copy?"""
    bound = 1e-14 * np.abs(a).max()
    values = []
    while len(a):
        beside = np.abs(a[-1, :-1])
        if beside.max(initial=0.0) <= bound:
            values.append(a[-1, -1])
            a = a[:-1, :-1]
            continue
        shift = _nearest(a, np.argmax(beside)) * np.eye(len(a))
        a -= shift
        q, r = np.linalg.qr(a)
        a = r @ q + shift
    return np.sort(values)


def _checked(a, *, shape=True, finite=True, symmetric=True):
    """The matrix as an array, after the checks that are not left out."""
    a = np.asarray(a, dtype=float)
    if shape and (a.ndim != 2 or a.shape[0] != a.shape[1]):
        raise ValueError("a must be square")
    if finite and not np.isfinite(a).all():
        raise ValueError("the entries of a must be finite")
    if symmetric and (np.abs(a - a.T) > 1e-10 * np.abs(a).max(initial=0.0)).any():
        raise ValueError("a must be symmetric")
    return a


def _scaled(a):
    size = np.abs(a).max(initial=0.0)
    return size * np.sort(_cut_off(a / size)) if size else np.zeros(len(a))


@edge
def symmetry_not_checked(a):
    """You accept a matrix that is not symmetric. Must its eigenvalues be real?"""
    return _scaled(_checked(a, symmetric=False))


@edge
def nan_taken(a):
    """You accept an entry that is NaN or infinite. The README asks for a ValueError."""
    a = _checked(a, finite=False)
    return _scaled(a) if np.isfinite(a).all() else np.full(len(a), np.nan)


@edge
def squares_overflow(a):
    """Your result is not finite, or wrong, when entries are huge or tiny. What is the square of 1e200?"""
    a = _checked(a)
    values = []
    bound = 1e-14 * np.abs(a).max(initial=0.0)
    while len(a):
        beside = np.abs(a[-1, :-1])
        if beside.max(initial=0.0) <= bound or not np.isfinite(a).all():
            values.append(a[-1, -1])
            a = a[:-1, :-1]
            continue
        j = np.argmax(beside)
        middle, half = (a[j, j] + a[-1, -1]) / 2, (a[j, j] - a[-1, -1]) / 2
        root = np.sqrt(half**2 + a[-1, j] ** 2)
        shift = (middle - root if half >= 0 else middle + root) * np.eye(len(a))
        q, r = np.linalg.qr(a - shift)
        a = r @ q + shift
    return np.sort(np.array(values, dtype=float))
