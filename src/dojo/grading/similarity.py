"""Pairs of submissions that have more code in common than the course's own files explain.

Each file becomes fingerprints that do not change with names, comments and layout [1]_.  Those of the stub
and of every solution of the course are left out, and those of what many have written.  What is found is a
place to look, and never a verdict: people who learn together write alike, and a short formula can hardly be
written in two ways.

References
----------
.. [1] S. Schleimer, D. S. Wilkerson, A. Aiken, "Winnowing: local algorithms for document fingerprinting",
   SIGMOD 2003.
"""

import io
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import combinations
from typing import Any

import numpy as np
from copydetect import CodeFingerprint, compare_files

# In characters of a file without names and spaces, where `x = x + a[i] * b[i]` has 13: a match is found if it
# is as long as both together, and a shorter one than the first is chance.
_SHORTEST = 25
_WINDOW = 6
_MOST = 10  # files that a passage may stand in: what more have written is the usual way
LEAST = 0.5  # of what is left of the shorter file
_LEAST_LEFT = 60  # characters: what is left of a file by then may be anybody's


@dataclass(frozen=True)
class Part:
    """A piece of a file, and whether it is in the other one as well."""

    text: str
    common: bool


@dataclass(frozen=True)
class Pair:
    """Two files that resemble each other.

    Attributes
    ----------
    kata
        What they solve.
    students
        Whose they are.
    share
        How much of what is left of the one that has more in common is in the other, from 0 to 1.
    files
        Both, in pieces.
    """

    kata: str
    students: tuple[str, str]
    share: float
    files: tuple[tuple[Part, ...], tuple[Part, ...]]


def similar_pairs(kata: str, files: Mapping[str, bytes], own: Iterable[bytes]) -> list[Pair]:
    """Return the pairs that have much in common, the most alike first.

    Parameters
    ----------
    kata
        The name of what was handed in.
    files
        By student.
    own
        The course's files for it: the stub and solutions.
    """
    often = Counter(value for data in files.values() for value in _fingerprint(data).hashes)
    usual = {value for value, count in often.items() if count > _MOST}
    shared = np.array(sorted(usual.union(*(_fingerprint(data).hashes for data in own))), dtype=np.int64)
    prints = {student: _fingerprint(data, shared) for student, data in files.items()}
    prints = {student: one for student, one in prints.items() if one.token_coverage >= _LEAST_LEFT}
    pairs = (_pair(kata, students, prints) for students in _candidates(prints))
    return sorted((pair for pair in pairs if pair.share >= LEAST), key=lambda pair: -pair.share)


def _fingerprint(data: bytes, shared: Any = ()) -> Any:
    text = io.StringIO(data.decode("utf-8", "replace"))
    return CodeFingerprint("file.py", _SHORTEST, _WINDOW, shared, language="python", fp=text)


def _candidates(prints: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Return the pairs with enough in common to be compared: a class of 1,000 has half a million."""
    having: dict[int, list[str]] = {}
    for student, one in prints.items():
        for value in one.hashes:
            having.setdefault(value, []).append(student)
    common = Counter(pair for students in having.values() for pair in combinations(students, 2))
    least = {student: LEAST / 2 * len(one.hashes) for student, one in prints.items()}
    return [(a, b) for (a, b), count in common.items() if count >= min(least[a], least[b])]


def _pair(kata: str, students: tuple[str, str], prints: Mapping[str, Any]) -> Pair:
    one, other = (prints[student] for student in students)
    _, shares, slices = compare_files(one, other)
    parts = (_parts(one.raw_code, slices[0]), _parts(other.raw_code, slices[1]))
    return Pair(kata, students, float(min(1.0, max(shares))), parts)


def _parts(text: str, slices: Any) -> tuple[Part, ...]:
    """Return a text cut where what is in common begins and ends."""
    starts, ends = (list(map(int, row)) for row in slices) if len(slices) else ([], [])
    parts, done = [], 0
    for start, end in zip(starts, ends, strict=True):
        parts += [Part(text[done:start], common=False), Part(text[start:end], common=True)]
        done = end
    return tuple(part for part in [*parts, Part(text[done:], common=False)] if part.text)
