"""Units on a Dask cluster: each is graded as on this machine, on whichever worker is free.

A worker may be a machine that has never seen the course, so the course goes along, once for each, even for
one that comes later.  It goes as a plugin and not as scattered data: Dask keeps one copy of those, and if
that is lost with its worker, every unit is cancelled.
"""

import atexit
import hashlib
import io
import tempfile
import threading
import zipfile
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import Any

import distributed

from dojo.course.roadmap import Roadmap
from dojo.course.workspace import Workspace
from dojo.errors import CourseError
from dojo.grading.crew import Fault, isolation
from dojo.grading.units import Units
from dojo.running.task import Task
from dojo.running.verdict import Result
from dojo.running.warm_runner import WarmRunner

_library: Any = distributed  # it has no complete annotations
_RETRIES = 3
_MOST_UNDER_WAY = 1000  # units: enough to keep a cluster busy, whatever the size of the class
_SCHEDULER_LOST = "The scheduler is gone. Start it and its workers, and type the same command again to go on."


class Cluster:
    """A Dask cluster that grades.

    Parameters
    ----------
    client
        Of its scheduler.
    workspace
        The course.
    deadline
        Seconds that each unit may take.
    trusted
        Whether to grade on workers that cannot shut the students' code in.

    Attributes
    ----------
    sandbox
        The layers on each of the workers.

    Raises
    ------
    Refused
        If a worker cannot shut the students' code in, unless that is trusted.
    """

    def __init__(self, client: Any, workspace: Workspace, deadline: float, *, trusted: bool) -> None:
        self._client = client
        course = _Course(_packed(workspace), deadline, trusted)
        self._course = course.name
        self._client.register_plugin(course)
        lines = self._client.run(_sandbox, self._course)
        self.sandbox = tuple(dict.fromkeys(line for found in lines.values() for line in found))

    def run(self, tasks: Iterable[Task], on_fault: Fault) -> Iterator[tuple[Task, Result]]:
        """Yield each task with its result, in the order in which they end.

        A task whose worker is lost is graded again on another.

        Raises
        ------
        CourseError
            If the scheduler is lost.
        """
        coming = iter(tasks)
        under_way = {self._submitted(task): task for task in islice(coming, _MOST_UNDER_WAY)}
        ended = _library.as_completed(list(under_way), loop=self._client.loop)
        for future in ended:
            task = under_way.pop(future)
            for following in islice(coming, 1):
                under_way[added := self._submitted(following)] = following
                ended.add(added)
            try:
                yield task, Result.from_json(future.result())
            except distributed.KilledWorker:
                on_fault(task, CourseError("Every worker that tried to grade it was lost."))
            except CourseError as error:
                on_fault(task, error)
            except distributed.CancelledError:
                raise CourseError(_SCHEDULER_LOST) from None

    def _submitted(self, task: Task) -> Any:
        order = (task.kata.name, task.source.data, task.beside, task.seed)
        return self._client.submit(_graded, self._course, order, key=_key(task), retries=_RETRIES, pure=False)

    def run_alone(self, tasks: Iterable[Task], on_fault: Fault) -> Iterator[tuple[Task, Result]]:
        """Do the same with one task at a time on the whole cluster."""
        for task in tasks:
            yield from self.run([task], on_fault)

    def close(self) -> None:
        """Leave the cluster, and nothing on it."""
        with suppress(OSError, TimeoutError):
            self._client.unregister_worker_plugin(self._course)
        self._client.close()


def _key(task_: Task) -> str:
    # A name of its own for each call: an earlier run's failure must not be taken for this one's.
    return f"{task_.kata.name}-{hashlib.sha256(task_.source.data).hexdigest()[:16]}-{id(task_):x}"


def _packed(workspace: Workspace) -> bytes:
    """Return the course as a zip, its reference included, whether that is in sight or in git."""
    roadmap = Roadmap.read(workspace.roadmap)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("katas/roadmap.toml", workspace.roadmap.read_bytes())
        for kata in roadmap.katas:
            suite, stub = workspace.suite(kata), workspace.stub(kata)
            for path in (suite, stub):
                if path.is_file():
                    archive.writestr(f"katas/{kata.track}/{kata.name}/{path.name}", path.read_bytes())
            for name in (f"{kata.name}.py", "misconceptions.py"):
                source = workspace.reference(kata, name)
                if source is not None:
                    archive.writestr(f"reference/{kata.track}/{kata.name}/{name}", source.data)
    return out.getvalue()


class _Grader:
    """What a worker of the cluster keeps from one unit to the next: the course and a warm process."""

    def __init__(self, course: bytes, deadline: float, trusted: bool) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="dojo-course-")
        with zipfile.ZipFile(io.BytesIO(course)) as archive:
            archive.extractall(self._folder.name)
        self._workspace = Workspace(Path(self._folder.name))
        self._roadmap = Roadmap.read(self._workspace.roadmap)
        chosen, self.sandbox = isolation(self._workspace, trusted=trusted)
        self._runner = WarmRunner(1, chosen)
        self._units = Units(
            self._workspace, self._roadmap, Path(self._folder.name, ".units"), deadline, self.sandbox
        )
        self._lock = threading.Lock()
        atexit.register(self._runner.close)

    def grade(
        self, kata: str, data: bytes, beside: tuple[tuple[str, bytes], ...], seed: int | None
    ) -> dict[str, Any]:
        """Grade one unit, one at a time."""
        task = replace(self._units.task(self._roadmap.named(kata), dict(beside) | {kata: data}), seed=seed)
        with self._lock:
            ((_, result),) = self._runner.run(iter([task]))
        return result.to_json()


class _Course(_library.WorkerPlugin):  # type: ignore[misc]
    """What brings a course to every worker; the grader is made when the first unit asks for it."""

    idempotent = True

    def __init__(self, course: bytes, deadline: float, trusted: bool) -> None:
        self._settings = (course, deadline, trusted)
        self.name = "dojo-" + hashlib.sha256(repr(self._settings).encode()).hexdigest()

    def setup(self, worker: Any) -> None:  # noqa: ARG002 - Dask calls it so
        """Begin without a grader, which does not travel."""
        self._making = threading.Lock()
        self._grader: _Grader | None = None

    @property
    def grader(self) -> _Grader:
        """The one of this worker."""
        with self._making:
            if self._grader is None:
                self._grader = _Grader(*self._settings)
            return self._grader


def _sandbox(course: str, dask_worker: Any) -> list[str]:
    return list(dask_worker.plugins[course].grader.sandbox)


def _graded(course: str, order: tuple[Any, ...]) -> dict[str, Any]:
    grader: _Grader = _library.get_worker().plugins[course].grader
    return grader.grade(*order)
