"""The words of the domain: what a suite says about one implementation."""

from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any, Literal

Outcome = Literal["passed", "failed", "error"]
OUTCOMES: dict[str, Outcome] = {"passed": "passed", "failed": "failed", "error": "error"}


class Verdict(StrEnum):
    """What is known about one implementation of a kata."""

    UNTOUCHED = "untouched"
    PASSING = "passing"
    FAILING = "failing"
    BROKEN = "broken"
    SHORTCUT = "shortcut"
    TOO_SLOW = "too slow"
    CRASHED = "crashed"


@dataclass(frozen=True)
class TestResult:
    """One test of a suite.

    Attributes
    ----------
    name
        The test's name, with its parameters.
    outcome
        ``failed`` when the test said no; ``error`` when it could not be run to its end.
    fact
        The statement of mathematics that the test checks: its docstring.
    message
        Why it did not pass; empty when it did.
    snippet
        The simplest example for which a property fails, as lines of Python; empty where there is none.
    """

    __test__ = False  # pytest would take the name for a class of tests

    name: str
    outcome: Outcome
    fact: str
    message: str
    snippet: str = ""


@dataclass(frozen=True)
class Result:
    """What one run of a suite found.

    Attributes
    ----------
    kata, track
        Names from the roadmap.
    source
        The file that was run, relative to the course where it lies inside.
    sha256
        Hexadecimal digest of that file's bytes; empty when there was no file.
    seconds
        Processor time of the run, so that a busy machine does not count against a solution; wall time
        where the run was cut short.
    tests
        In the order of the suite.
    diagnosis
        Sentences for the learner, the most telling first.
    shortcuts
        Forbidden calls, each with its line and the reason.
    """

    kata: str
    track: str
    source: str
    sha256: str
    verdict: Verdict
    seconds: float
    tests: tuple[TestResult, ...] = ()
    diagnosis: tuple[str, ...] = ()
    shortcuts: tuple[str, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """Return the result as ``docs/json.md`` describes it."""
        return asdict(self) | {"verdict": self.verdict.value}

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> "Result":
        """Rebuild a result from what `to_json` returned.

        Raises
        ------
        KeyError, TypeError, ValueError
            If `data` is not such a result.
        """
        return cls(
            **data
            | {
                "verdict": Verdict(data["verdict"]),
                "tests": tuple(TestResult(**test) for test in data["tests"]),
                "diagnosis": tuple(data["diagnosis"]),
                "shortcuts": tuple(data["shortcuts"]),
            }
        )
