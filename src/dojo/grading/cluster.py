"""Units on a Dask cluster: each is graded as on this machine, on whichever worker is free.

A worker may be a machine that has never seen the course, so the course goes along, once for each.
"""

import atexit
import hashlib
import io
import tempfile
import threading
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import distributed

from dojo.course.roadmap import Roadmap
from dojo.course.workspace import Workspace
from dojo.errors import CourseError
from dojo.grading.grade import Fault, isolation
from dojo.grading.units import Units
from dojo.running.task import Task
from dojo.running.verdict import Result
from dojo.running.warm_runner import WarmRunner

_library: Any = distributed  # it has no complete annotations
_RETRIES = 3


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
        self._course = _packed(workspace)
        self._settings = (deadline, trusted)
        lines = self._client.run(_sandbox, self._course, self._settings)
        self.sandbox = tuple(dict.fromkeys(line for found in lines.values() for line in found))

    def run(self, tasks: Iterable[Task], on_fault: Fault) -> Iterator[tuple[Task, Result]]:
        """Yield each task with its result, in the order in which they end.

        A task whose worker is lost is graded again on another.
        """
        course = self._client.scatter(self._course, broadcast=True)
        futures: dict[Any, Task] = {}
        for task_ in tasks:
            order = (task_.kata.name, task_.source.data, task_.beside)
            future = self._client.submit(
                _graded, course, order, self._settings, key=_key(task_), retries=_RETRIES, pure=False
            )
            futures[future] = task_
        for future in _library.as_completed(futures, loop=self._client.loop):
            try:
                yield futures[future], Result.from_json(future.result())
            except distributed.KilledWorker:
                on_fault(futures[future], CourseError("Every worker that tried to grade it was lost."))
            except CourseError as error:
                on_fault(futures[future], error)

    def run_alone(self, tasks: Iterable[Task], on_fault: Fault) -> Iterator[tuple[Task, Result]]:
        """Do the same with one task at a time on the whole cluster."""
        for task in tasks:
            yield from self.run([task], on_fault)

    def close(self) -> None:
        """Leave the cluster."""
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

    def grade(self, kata: str, data: bytes, beside: tuple[tuple[str, bytes], ...]) -> dict[str, Any]:
        """Grade one unit, one at a time."""
        task = self._units.task(self._roadmap.named(kata), dict(beside) | {kata: data})
        with self._lock:
            ((_, result),) = self._runner.run(iter([task]))
        return result.to_json()


_graders: dict[str, _Grader] = {}
_making = threading.Lock()


def _grader(course: bytes, settings: tuple[float, bool]) -> _Grader:
    key = hashlib.sha256(course + repr(settings).encode()).hexdigest()
    with _making:
        if key not in _graders:
            _graders[key] = _Grader(course, *settings)
        return _graders[key]


def _sandbox(course: bytes, settings: tuple[float, bool]) -> list[str]:
    return list(_grader(course, settings).sandbox)


def _graded(course: bytes, order: tuple[Any, ...], settings: tuple[float, bool]) -> dict[str, Any]:
    return _grader(course, settings).grade(*order)
