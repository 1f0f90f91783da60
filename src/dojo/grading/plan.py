"""What will be graded: looked at before anything runs, so that an odd layout costs nobody a zero."""

from collections.abc import Collection
from dataclasses import dataclass

from dojo.errors import UsageError
from dojo.grading.layouts import Arrangement
from dojo.grading.search import Wanted
from dojo.grading.submissions import found

_MOST_EMPTY = 1 / 3
_MOST_SHOWN = 5


@dataclass(frozen=True)
class Row:
    """One student.

    Attributes
    ----------
    student, source
        As in the gradebook.
    parts
        How many files, folders and zips were handed in.
    katas
        Names of the katas that are there, in the order of the road.
    notes
        What is odd.
    """

    student: str
    source: str
    parts: int
    katas: tuple[str, ...]
    notes: tuple[str, ...]


def make_plan(arrangement: Arrangement, wanted: Wanted) -> list[Row]:
    """Return a row for each student.

    Parameters
    ----------
    arrangement
        Whose the files are.
    wanted
        The katas that are looked for.
    """
    rows = []
    pairs = zip(arrangement.hand_ins, found(arrangement.hand_ins, wanted), strict=True)
    for handed_in, submission in pairs:
        notes = [*submission.notes.values(), submission.note]
        rows.append(
            Row(
                submission.student,
                submission.source,
                len(handed_in.parts),
                tuple(kata for kata in wanted.tracks if kata in submission.files),
                tuple(filter(None, notes)),
            )
        )
    return rows


def insist_on_files(rows: list[Row], katas: Collection[str]) -> None:
    """Refuse to grade a class of which too much was not recognised.

    Raises
    ------
    UsageError
        If more than a third of the rows has no file for any of the katas.
    """
    rows = [row for row in rows if row.parts]
    empty = [row for row in rows if not set(row.katas) & set(katas)]
    if len(empty) <= _MOST_EMPTY * len(rows):
        return
    shown = [f"  {row.source}: {' '.join(row.notes) or 'no file for these katas.'}" for row in empty]
    more = [f"  and {len(shown) - _MOST_SHOWN} more"] if len(shown) > _MOST_SHOWN else []
    first = f"Nothing was graded: {len(empty)} of {len(rows)} submissions have no file for any kata."
    last = (
        "Is it the right folder? --dry-run shows what is found, --layout says how it is laid out, and "
        "--anyway grades it as it is."
    )
    raise UsageError("\n".join([first, *shown[:_MOST_SHOWN], *more, last]))
