"""What would be said about a mistake that nobody had listed: a wrong name, or rather nothing."""

import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from dojo.authoring.behaviour import WrongAnswers
from dojo.authoring.finding import Finding
from dojo.course.roadmap import Kata
from dojo.course.workspace import Workspace
from dojo.running.task import Task
from dojo.running.verdict import Result

RELATIVES = "near_relatives.toml"


@dataclass(frozen=True)
class Confusion:
    """A misconception that is taken for another one where it is not listed itself.

    Attributes
    ----------
    kata, mistake, named
        The kata, the misconception that was left out, and the one whose message was shown instead.
    reason
        Why the message is true all the same; empty where nobody has given one.
    """

    kata: str
    mistake: str
    named: str
    reason: str = ""


class Confusions:
    """A suite on each misconception of a kata, with that one left out of the list.

    Parameters
    ----------
    workspace, kata
        The course, and one of its katas, whose files are complete.

    Attributes
    ----------
    table
        What was named instead, once all was run.
    """

    def __init__(self, workspace: Workspace, kata: Kata) -> None:
        self._kata = kata
        self._rule = WrongAnswers(workspace, kata)
        source = workspace.reference(kata, RELATIVES)
        entries = tomllib.loads(source.text()).get("pair", []) if source else []
        self._reasons = {(entry["mistake"], entry["named"]): entry["reason"] for entry in entries}
        self.table: tuple[Confusion, ...] = ()

    def tasks(self) -> list[Task]:
        """Return what is to be run."""
        found = []
        for task in self._rule.tasks():
            assert task.wrong is not None
            assert task.lessons is not None
            found.append(replace(task, lessons=replace(task.lessons, without=task.wrong.name)))
        return found

    def findings(self, results: Sequence[tuple[Task, Result]]) -> Iterator[Finding]:
        """Yield the wrong names, and entries about near relatives that are stale."""
        names = {wrong.message: wrong.name for wrong in self._rule.listed}
        self.table = tuple(
            Confusion(self._kata.name, mistake, names[said], self._reasons.get((mistake, names[said]), ""))
            for done, result in results
            if (mistake := done.wrong.name if done.wrong else "")
            for said in result.diagnosis
            if said in names
        )
        path = f"reference/{self._kata.track}/{self._kata.name}/{RELATIVES}"
        for pair in self.table:
            if not pair.reason.strip():
                text = (
                    f"`{pair.mistake}` would be told `{pair.named}` if it were not listed: a near relative?"
                )
                yield Finding(self._kata.name, path, 0, text)
        for mistake, named in self._reasons.keys() - {(pair.mistake, pair.named) for pair in self.table}:
            text = f"`{mistake}` is not told `{named}`; remove the entry"
            yield Finding(self._kata.name, path, 0, text)
