"""The words of the domain: what a suite says about one implementation."""

from collections.abc import Collection
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from typing import Any, Literal

Outcome = Literal["passed", "failed", "error", "not run"]
OUTCOMES: dict[str, Outcome] = {"passed": "passed", "failed": "failed", "error": "error"}
NOT_RUN: Outcome = "not run"


class Verdict(StrEnum):
    """What is known about one implementation of a kata: the facts of its suite decide."""

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
        ``failed`` when the test said no; ``error`` when it could not be run to its end; ``not run``
        for an edge while a fact does not pass.
    fact
        The statement that the test checks: its docstring.
    message
        Why it did not pass; empty when it did.
    snippet
        The calls of the example that fails, as lines of Python; empty where they cannot be written down.
    edge
        Whether it is about a caller's mistakes, and not about the mathematics.
    printed
        The first lines of what the implementation printed, in the last example of a property.
    """

    __test__ = False  # pytest would take the name for a class of tests

    name: str
    outcome: Outcome
    fact: str
    message: str
    snippet: str = ""
    edge: bool = False
    printed: str = ""


@dataclass(frozen=True)
class Count:
    """How many tests of a kind passed, and how many there are; `passed` is None where none was run."""

    passed: int | None
    total: int


def count(tests: Collection[TestResult]) -> tuple[Count, Count]:
    """Return how many of some facts and edges pass."""
    facts = [test.outcome == "passed" for test in tests if not test.edge]
    edges = [test.outcome for test in tests if test.edge]
    run = all(facts) and NOT_RUN not in edges
    return Count(sum(facts), len(facts)), Count(edges.count("passed") if run else None, len(edges))


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
        Processor time of the facts, so that a busy machine does not count against a solution; wall
        time where they were cut short.
    tests
        In the order of the suite.
    diagnosis
        Sentences for the learner, the most telling first.
    shortcuts
        Forbidden calls, each with its line and the reason.
    facts, edges
        How many of each pass.  The edges are run once all facts pass.
    watertight
        Whether the kata passes, and all its edges with it.
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
    facts: Count = Count(0, 0)
    edges: Count = Count(None, 0)
    watertight: bool = False

    def chosen(self, word: str) -> "Result":
        """Return the same with only the tests that have a word in their name; the counts stay."""
        return replace(self, tests=tuple(test for test in self.tests if word in test.name))

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
                "facts": Count(**data["facts"]),
                "edges": Count(**data["edges"]),
            }
        )
