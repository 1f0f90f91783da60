"""What each student handed in, of which only the files of katas are ever read."""

import difflib
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TypeVar

from dojo.archive import Unreadable
from dojo.grading.layouts import HandedIn
from dojo.grading.search import Candidate, Search, Wanted, shown_name

T = TypeVar("T")

_MOST_NAMED = 5  # files that are named after no kata
_MOST_GUESSED = 50


@dataclass
class Submission:
    """What one student handed in.

    Attributes
    ----------
    student
        The name of the folder or zip, without an ending, or the name that a platform gives.
    source
        The name of the folder or zip, or the beginning of the names of the files.
    files
        By kata, the bytes of its file.
    notes
        By kata, why its file was not taken, or what is odd about it.
    note
        What is wrong with the whole; empty if nothing is.
    times
        When its files were handed in: by the platform, else as a zip or a disk says.
    """

    student: str
    source: str
    files: dict[str, bytes] = field(default_factory=dict)
    notes: dict[str, str] = field(default_factory=dict)
    note: str = ""
    times: list[datetime] = field(default_factory=list)


def found(hand_ins: Iterable[HandedIn], wanted: Wanted) -> Iterator[Submission]:
    """Yield every submission, in the order in which they come, whatever is wrong with it.

    Parameters
    ----------
    hand_ins
        What each student handed in.
    wanted
        The katas that are looked for.
    """
    for handed_in in hand_ins:
        yield _taken(handed_in, wanted)


def _taken(handed_in: HandedIn, wanted: Wanted) -> Submission:
    submission = Submission(shown_name(handed_in.student), shown_name(handed_in.source))
    with ExitStack() as opened:
        search = Search(wanted, opened)
        candidates: list[Candidate] = []
        for part in handed_in.parts:
            try:
                candidates += list(search.candidates(part))
            except Unreadable as error:
                submission.note = str(error)
            except OSError as error:
                submission.note = f"It cannot be read: {error.strerror}."
        _choose(submission, _numbered(candidates), wanted)
    odd = (submission.note or _odd(submission, search)) if handed_in.parts else ""
    submission.note = " ".join(filter(None, [shown_name(handed_in.note), odd]))
    return submission


def _odd(submission: Submission, search: Search) -> str:
    """Return what is odd about a submission that could be read."""
    if search.outside:
        return f"A path in it leads outside and was not followed: {shown_name(search.outside[:100])}."
    missing = [kata for kata in search.wanted.tracks if kata not in submission.files]
    guesses = [_guess(name, missing) for name in list(dict.fromkeys(search.unknown))[:_MOST_GUESSED]]
    if submission.files or submission.notes:
        # A course's copy is full of other code: only what is nearly a kata's name is worth a word.
        asked = [guess for guess in guesses if guess.endswith("?")]
        return " ".join(asked[:_MOST_NAMED])
    return " ".join(["It contains no kata files.", *guesses[:_MOST_NAMED]])


def _guess(name: str, missing: list[str]) -> str:
    stem = name.rpartition(".")[0].casefold()
    inside = [kata for kata in missing if kata in stem]
    near = inside[-1:] or difflib.get_close_matches(stem, missing, n=1, cutoff=0.75)
    shown = f"`{shown_name(name[:80])}`"
    return f"{shown}: is it `{near[0]}`?" if near else f"{shown} is named after no kata."


def _numbered(candidates: list[Candidate]) -> list[Candidate]:
    """Return candidates with the attempt that the first folder of their paths counts, if all have one."""
    firsts = [candidate.path.partition("/")[0] for candidate in candidates]
    if len(set(firsts)) == 1 or not all(first.isdecimal() for first in firsts):
        return candidates
    pairs = zip(candidates, firsts, strict=True)
    return [replace(candidate, attempt=first.zfill(9)) for candidate, first in pairs]


def _choose(submission: Submission, candidates: Iterable[Candidate], wanted: Wanted) -> None:
    """Take the file of each kata, or note why there is none to take."""
    by_kata: dict[str, list[Candidate]] = {}
    for candidate in candidates:
        by_kata.setdefault(candidate.kata, []).append(candidate)
    for kata, files in by_kata.items():
        try:
            file = _one_of(kata, wanted.tracks[kata], _newest(files))
            submission.files[kata] = _tried(file, file.reader.read)
            if time := file.time or _tried(file, file.reader.time):
                submission.times.append(time)
        except Unreadable as error:
            submission.notes[kata] = str(error)


def _newest(files: list[Candidate]) -> list[Candidate]:
    """Return the files of the newest attempt; notebooks only where there is nothing else."""
    newest = max(file.attempt for file in files)
    files = [file for file in files if file.attempt == newest]
    return [file for file in files if not file.notebook] or files


def _one_of(kata: str, track: str, files: list[Candidate]) -> Candidate:
    place = f"/katas/{track}/{kata}/{kata}.py"
    in_place = [file for file in files if f"/{file.path}".endswith(place)]
    first, *others = in_place if len(in_place) == 1 else files
    if others:
        mark = _tried(first, first.reader.mark)
        if any(_tried(other, other.reader.mark) != mark for other in others):
            names = " and ".join(shown_name(file.path[:80]) for file in files[:3])
            raise Unreadable(f"There are {len(files)} different files for it ({names}): none was taken.")
    return first


def _tried(file: Candidate, look: Callable[[], T]) -> T:
    name = shown_name(file.path[-100:])
    try:
        return look()
    except Unreadable as error:
        raise Unreadable(f"{name} {error}.") from None
    except OSError as error:
        raise Unreadable(f"{name} cannot be read: {error.strerror}.") from None
