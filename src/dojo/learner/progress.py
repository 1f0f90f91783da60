"""The verdicts of all katas, with as little running as can be."""

from collections.abc import Callable
from pathlib import Path

from dojo.course.roadmap import Kata, Roadmap
from dojo.course.workspace import Workspace
from dojo.implementation.source import Source
from dojo.implementation.untouched import is_untouched
from dojo.learner.store import Cache
from dojo.running.verdict import Result, Verdict

Report = Callable[[Result], None]


class Progress:
    """What is known of every kata.

    Parameters
    ----------
    workspace, roadmap
        The course.

    Attributes
    ----------
    results
        By kata, in the order of the road: what was kept, and what could be seen without running.
    changed
        The katas that have to run.
    """

    def __init__(self, workspace: Workspace, roadmap: Roadmap) -> None:
        self._workspace = workspace
        self._roadmap = roadmap
        self._cache = Cache(workspace, roadmap)
        self._keys = self._cache.keys(roadmap.katas)
        self.results: dict[str, Result] = {}
        self.changed: list[Kata] = []
        for kata in roadmap.katas:
            result = self._cache.get(kata, self._keys[kata.name]) or self._seen(kata)
            if result is None:
                self.changed.append(kata)
            else:
                self.results[kata.name] = result

    @property
    def notice(self) -> str | None:
        """A sentence for the learner, if something could not be kept."""
        return self._cache.notice

    @property
    def verdicts(self) -> dict[str, Verdict]:
        """The verdict of each kata; one that was not run yet counts as failing."""
        return {
            kata.name: self.results[kata.name].verdict if kata.name in self.results else Verdict.FAILING
            for kata in self._roadmap.katas
        }

    def run_changed(self, jobs: int, deadline: float, report: Report) -> None:
        """Run what changed, keep each verdict as it comes, and report it."""
        # Here and not above: a score for which nothing has to run starts no process at all.
        from dojo.running.runner import runner, task

        tasks = [task(self._workspace, kata) for kata in self.changed]
        running = runner(min(jobs, len(tasks)), deadline)
        try:
            for done, result in running.run(tasks):
                self.results[done.kata.name] = result
                self._cache.put(done.kata, self._keys[done.kata.name], result)
                report(result)
        finally:
            running.close()

    def _seen(self, kata: Kata) -> Result | None:
        """Return a result that can be seen without running, and keep it."""
        path = self._workspace.stub(kata.track, kata.name)
        shown = self._workspace.relative(path)
        source = _read(path, shown)
        if isinstance(source, str):
            return Result(kata.name, kata.track, shown, "", Verdict.BROKEN, 0.0, diagnosis=(source,))
        if not is_untouched(source):
            return None
        result = Result(kata.name, kata.track, shown, source.sha256, Verdict.UNTOUCHED, 0.0)
        self._cache.put(kata, self._keys[kata.name], result)
        return result


def _read(path: Path, shown: str) -> Source | str:
    try:
        return Source(shown, path.read_bytes())
    except FileNotFoundError:
        return f"{shown} is missing: restore it with `nox -s reset -- {path.stem}`."
    except OSError as error:
        return f"{shown} cannot be read: {error.strerror}."


def keep(workspace: Workspace, roadmap: Roadmap, results: list[Result]) -> None:
    """Keep results that were just found, so that the next score need not find them again."""
    cache = Cache(workspace, roadmap)
    keys = cache.keys(roadmap.kata(result.kata) for result in results)
    for result in results:
        kata = roadmap.kata(result.kata)
        stub = workspace.stub(kata.track, kata.name)
        # Saved again while it ran: the result is of a file that is no more.
        if Source("", stub.read_bytes()).sha256 == result.sha256:
            cache.put(kata, keys[kata.name], result)
