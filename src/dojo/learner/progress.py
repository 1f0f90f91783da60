"""The verdicts of all katas, with as little running as can be."""

from collections.abc import Callable, Iterable
from pathlib import Path

from dojo.course.roadmap import Kata, Roadmap
from dojo.course.workspace import Workspace
from dojo.files import read, read_file
from dojo.implementation.source import Source, is_untouched
from dojo.learner.history import History
from dojo.learner.store import Store, verdicts_folder
from dojo.running.verdict import Result, Verdict

Report = Callable[[Result], None]


class Verdicts:
    """The learner's own verdicts in ``.dojo/verdicts``, a file for each kata.

    With each new verdict, a version that is better than those before it goes into the history.

    Parameters
    ----------
    workspace, roadmap
        The course.
    deadline
        Seconds of processor time that a suite may take.

    Attributes
    ----------
    notice
        A sentence for the learner, if something could not be kept.
    """

    def __init__(self, workspace: Workspace, roadmap: Roadmap, deadline: float) -> None:
        self._folder = verdicts_folder(workspace)
        self._store = Store(self._folder, deadline)
        self._history = History(workspace)
        self._workspace = workspace
        self._roadmap = roadmap
        self.notice: str | None = None

    def keys(self, katas: Iterable[Kata]) -> dict[str, str]:
        """Return for each kata, by name, a digest of all that its verdict depends on."""
        # Many katas need the same ones: each stub is read once.
        stubs: dict[str, bytes | None] = {}
        return {kata.name: self._key(kata, stubs) for kata in katas}

    def _key(self, kata: Kata, stubs: dict[str, bytes | None]) -> str:
        suite = read(self._workspace.suite(kata))
        return self._store.key(kata, [("suite", suite), *self._read_with(kata, stubs)])

    def _read_with(self, kata: Kata, stubs: dict[str, bytes | None]) -> list[tuple[str, bytes | None]]:
        """Return the kata's stub, and those of its needs that it may import, directly or through others."""
        needs = self._roadmap.all_needs(kata)
        names = [kata.name]
        for name in names:  # which grows meanwhile
            if name not in stubs:
                stubs[name] = read(self._workspace.stub(self._roadmap.named(name)))
            # However a file imports another, it spells its name.
            text = stubs[name] or b""
            names += [need for need in needs if need not in names and need.encode() in text]
        return [(name, stubs[name]) for name in names]

    def get(self, kata: Kata, key: str) -> Result | None:
        """Return the result that was kept under a key, without its tests, or None."""
        return self._store.get(kata.name, key, tests=False)

    def known(self, kata: Kata) -> Result | None:
        """Return the result that was kept of a kata's files as they are now, or None."""
        return self.get(kata, self.keys([kata])[kata.name])

    def put(self, kata: Kata, key: str, result: Result, source: Source) -> None:
        """Keep the result of a source; a full disk or a read-only folder is noted, not raised."""
        try:
            # First, since it asks for the verdict that is about to be replaced.
            self._history.record(result, source.data)
            self._store.put(kata.name, key, result)
        except OSError as error:
            self.notice = (
                f"The verdicts could not be saved: {error.strerror} ({self._folder}). "
                "The next score will run them again."
            )

    def keep(self, results: list[Result]) -> None:
        """Keep results that were just found, so that the next score need not find them again."""
        keys = self.keys(self._roadmap.named(result.kata) for result in results)
        for result in results:
            kata = self._roadmap.named(result.kata)
            # Saved again while it ran: the result is of a file that is no more.
            source = Source(result.source, read(self._workspace.stub(kata)) or b"")
            if source.sha256 == result.sha256:
                self.put(kata, keys[kata.name], result, source)


class Progress:
    """What is known of every kata.

    Parameters
    ----------
    workspace, roadmap
        The course.
    deadline
        Seconds of processor time that a suite may take.

    Attributes
    ----------
    results
        By kata, in the order of the road: what was kept, and what could be seen without running.
    changed
        The katas that have to run.
    """

    def __init__(self, workspace: Workspace, roadmap: Roadmap, deadline: float) -> None:
        self._workspace = workspace
        self._roadmap = roadmap
        self._deadline = deadline
        self._kept = Verdicts(workspace, roadmap, deadline)
        self._keys = self._kept.keys(roadmap.katas)
        self.results: dict[str, Result] = {}
        self.changed: list[Kata] = []
        for kata in roadmap.katas:
            result = self._kept.get(kata, self._keys[kata.name]) or self._seen(kata)
            if result is None:
                self.changed.append(kata)
            else:
                self.results[kata.name] = result

    @property
    def notice(self) -> str | None:
        """A sentence for the learner, if something could not be kept."""
        return self._kept.notice

    @property
    def verdicts(self) -> dict[str, Verdict]:
        """The verdict of each kata; one that was not run yet counts as failing."""
        return {
            kata.name: self.results[kata.name].verdict if kata.name in self.results else Verdict.FAILING
            for kata in self._roadmap.katas
        }

    @property
    def watertight(self) -> set[str]:
        """The katas of which all edges pass, too."""
        return {name for name, result in self.results.items() if result.watertight}

    def run_changed(self, jobs: int, report: Report) -> None:
        """Run what changed, keep each verdict as it comes, and report it."""
        # Here and not above: a score for which nothing has to run starts no process at all.
        from dojo.learner.forks import KnownForks
        from dojo.running.runner import start_runner
        from dojo.running.task import make_task

        tasks = [make_task(self._workspace, kata, deadline=self._deadline) for kata in self.changed]
        runner = start_runner(min(jobs, len(tasks)), KnownForks(self._workspace), prove=True)
        try:
            for done, result in runner.run(tasks):
                self.results[done.kata.name] = result
                self._kept.put(done.kata, self._keys[done.kata.name], result, done.source)
                report(result)
        finally:
            runner.close()
            self._kept.notice = self._kept.notice or runner.notice

    def _seen(self, kata: Kata) -> Result | None:
        """Return a result that can be seen without running, and keep it."""
        path = self._workspace.stub(kata)
        shown = self._workspace.relative(path)
        source = _read(path, shown)
        if isinstance(source, str):
            return Result(kata.name, kata.track, shown, "", Verdict.BROKEN, 0.0, diagnosis=(source,))
        if not is_untouched(source):
            return None
        result = Result(kata.name, kata.track, shown, source.sha256, Verdict.UNTOUCHED, 0.0)
        self._kept.put(kata, self._keys[kata.name], result, source)
        return result


def _read(path: Path, shown: str) -> Source | str:
    try:
        return Source(shown, read_file(path))
    except FileNotFoundError:
        return f"{shown} is missing: restore it with `nox -s reset -- {path.stem}`."
    except OSError as error:
        return f"{shown} cannot be read: {error.strerror}."
