"""The gradebook: a row for every submission that was found, whatever it did."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from dojo.running.verdict import Verdict
from dojo.version import version

MISSING = "missing"  # there is no file for the kata
FACTS, EDGES = "facts", "edges"  # what earns the points: the facts alone, or the edges as well
WITHHELD = "withheld"  # the course or the tool is at fault: no points, and no zero


@dataclass(frozen=True)
class Late:
    """How late a submission is.

    Attributes
    ----------
    days
        That have begun since it was due.
    percent
        Of its points, which it loses.
    """

    days: int = 0
    percent: float = 0


@dataclass(frozen=True)
class KataGrade:
    """One kata of one submission.

    Attributes
    ----------
    kata
        Its name.
    verdict
        That of the suite, `MISSING` or `WITHHELD`.
    points, possible
        Its difficulty if the suite passes by the bar of the gradebook, else 0; and its difficulty.
    seconds
        Processor time of the suite's side.
    diagnosis
        What was probably misunderstood.
    note
        What is odd about the file; empty if nothing is.
    watertight
        Whether the edges pass, too.
    by_hand
        Whether an instructor gave the points.
    comment
        An instructor's, for the student.
    failed
        The names of the facts that do not pass.
    call
        The lines of Python that show the first of them; empty where they cannot be written down.
    """

    kata: str
    verdict: str
    points: float
    possible: int
    seconds: float = 0.0
    diagnosis: tuple[str, ...] = ()
    note: str = ""
    watertight: bool = False
    by_hand: bool = False
    comment: str = ""
    failed: tuple[str, ...] = ()
    call: str = ""

    @property
    def passed(self) -> bool:
        """Whether it earns its points."""
        return self.points > 0

    @property
    def withheld(self) -> bool:
        """Whether there is no grade, by a fault that is not the student's."""
        return self.verdict == WITHHELD and not self.by_hand


@dataclass(frozen=True)
class Grade:
    """One submission.

    Attributes
    ----------
    student, source, note
        As in a `Submission`.
    katas
        In the order of the road.
    id, email, number
        Of the student, as in an `Owner`; empty where they are not known.
    group
        As in the roster.
    late
        How late it is; None where no deadline was given.
    comment
        An instructor's, for the student.
    """

    student: str
    source: str
    note: str
    katas: tuple[KataGrade, ...]
    id: str = ""
    email: str = ""
    number: str = ""
    group: str = ""
    late: Late | None = None
    comment: str = ""

    @property
    def points(self) -> float:
        """Points earned."""
        return sum(kata.points for kata in self.katas)

    @property
    def score(self) -> float:
        """Points that count: those earned, less what lateness costs."""
        lost = self.late.percent if self.late else 0
        return round(self.points * (1 - lost / 100), 2) if lost else self.points

    @property
    def possible(self) -> int:
        """Points there are; what is withheld does not count."""
        return sum(kata.possible for kata in self.katas if not kata.withheld)

    @property
    def watertight(self) -> int:
        """How many katas are watertight."""
        return sum(kata.watertight for kata in self.katas)


@dataclass(frozen=True)
class Gradebook:
    """All submissions.

    Attributes
    ----------
    title
        What was graded.
    grades
        One for each submission, in the order of their names.
    sandbox
        The layers that were between the students' code and this machine, and what they did not keep.
    faults
        Katas of which the course's own suite is at fault, and why.
    bar
        What earns the points: `FACTS`, or `EDGES` for both.
    """

    title: str
    grades: tuple[Grade, ...]
    sandbox: tuple[str, ...]
    faults: dict[str, str]
    bar: str = FACTS

    @property
    def withheld(self) -> int:
        """How many katas of submissions have no grade by a fault that is not the student's."""
        return sum(kata.withheld for grade in self.grades for kata in grade.katas)

    def to_json(self) -> dict[str, Any]:
        """Return the gradebook as ``docs/json.md`` describes it."""
        return {
            "submissions": [_to_json(grade) for grade in self.grades],
            "sandbox": list(self.sandbox),
            "bar": self.bar,
            "version": version(),
        }

    def most_met(self, number: int = 12) -> list[tuple[str, str, int]]:
        """Return what was misunderstood most often: the kata, the sentence, and by how many."""
        met = Counter(
            (kata.kata, sentence)
            for grade in self.grades
            for kata in grade.katas
            if kata.verdict == Verdict.FAILING.value
            for sentence in kata.diagnosis
        )
        return [(kata, sentence, count) for (kata, sentence), count in met.most_common(number)]


@dataclass(frozen=True)
class KataCounts:
    """One kata over a whole class.

    Attributes
    ----------
    kata
        Its name.
    verdicts
        How many submissions have each verdict, the most frequent first.
    failed
        How many fail each fact, likewise.
    told
        How many were told each sentence, likewise.
    """

    kata: str
    verdicts: tuple[tuple[str, int], ...]
    failed: tuple[tuple[str, int], ...]
    told: tuple[tuple[str, int], ...]


def count_by_kata(gradebook: Gradebook) -> list[KataCounts]:
    """Return the counts of each kata, in the order of the road."""
    columns = zip(*(grade.katas for grade in gradebook.grades), strict=True)
    return [_counted(column) for column in columns]


def _counted(column: Sequence[KataGrade]) -> KataCounts:
    wrong = [kata for kata in column if kata.verdict == Verdict.FAILING.value]
    return KataCounts(
        column[0].kata,
        tuple(Counter(kata.verdict for kata in column).most_common()),
        tuple(Counter(name for kata in wrong for name in kata.failed).most_common()),
        tuple(Counter(sentence for kata in wrong for sentence in kata.diagnosis).most_common()),
    )


def _to_json(grade: Grade) -> dict[str, Any]:
    katas = [asdict(kata) | {"withheld": kata.withheld} for kata in grade.katas]
    for kata in katas:
        del kata["possible"]
        for name in ("watertight", "by_hand", "comment", "failed", "call"):
            kata[name] = kata.pop(name)
        kata["diagnosis"], kata["failed"] = list(kata["diagnosis"]), list(kata["failed"])
    return {
        "student": grade.student,
        "source": grade.source,
        "points": grade.points,
        "possible": grade.possible,
        "note": grade.note,
        "katas": katas,
        "id": grade.id,
        "email": grade.email,
        "number": grade.number,
        "group": grade.group,
        "late": asdict(grade.late) if grade.late else None,
        "score": grade.score,
        "comment": grade.comment,
    }
