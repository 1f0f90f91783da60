"""Verdicts kept by the content of all that they depend on, a file for each in a folder."""

import hashlib
import json
import sys
from collections.abc import Iterable
from pathlib import Path

from dojo.course.roadmap import Kata
from dojo.course.workspace import Workspace
from dojo.files import write_atomically
from dojo.running.verdict import Result, Verdict

_LIBRARIES = ("numpy", "pytest", "hypothesis")
# The clock or an accident made these, and another run may end otherwise.
_NOT_KEPT = {Verdict.TOO_SLOW, Verdict.CRASHED}


class Store:
    """The results of earlier runs.

    A file that is missing, damaged or unreadable only costs a run.

    Parameters
    ----------
    folder
        Where the files lie.
    deadline
        Seconds of processor time that a run may take.
    sandbox
        The layers around the implementations; none for a learner's own.
    """

    def __init__(self, folder: Path, deadline: float, sandbox: Iterable[str] = ()) -> None:
        self._folder = folder
        conditions = (sys.version, sys.platform, library_versions(), deadline, tuple(sandbox))
        self._conditions = repr(conditions).encode() + tool_digest()

    def key(self, kata: Kata, files: Iterable[tuple[str, bytes | None]]) -> str:
        """Return a digest of all that a verdict depends on.

        Parameters
        ----------
        kata
            What is run.
        files
            The suite, the implementation and whatever else is read, by name; None for what is missing.
        """
        digest = hashlib.sha256(self._conditions)
        digest.update(repr(kata).encode())
        for name, data in files:
            content = b"missing" if data is None else hashlib.sha256(data).digest()
            digest.update(f"{name} {len(content)} ".encode() + content)
        return digest.hexdigest()

    def get(self, name: str, key: str, *, tests: bool = True) -> Result | None:
        """Return the result that was kept under a name if its key is the same, or None.

        Parameters
        ----------
        name, key
            As in `put`.
        tests
            Whether its tests are wanted: a score of the whole road does not wait for them.
        """
        kept = _read(self._folder / f"{name}.json", tests=tests)
        return kept[1] if kept and kept[0] == key else None

    def put(self, name: str, key: str, result: Result) -> None:
        """Keep a result under a name; one that the clock or an accident made is not kept.

        Raises
        ------
        OSError
            If the folder cannot be written.
        """
        if result.verdict not in _NOT_KEPT:
            data = result.to_json()
            tests = data.pop("tests")  # on a line of their own, which not everybody reads
            lines = (json.dumps({"key": key, "result": data}), json.dumps(tests))
            write_atomically(self._folder / f"{name}.json", "\n".join(lines))


def verdicts_folder(workspace: Workspace) -> Path:
    """Return where a learner's own verdicts are kept, a file for each kata."""
    return workspace.root / ".dojo" / "verdicts"


def last_result(workspace: Workspace, kata: str) -> Result | None:
    """Return a learner's last verdict on a kata, without its tests; None if there is none."""
    kept = _read(verdicts_folder(workspace) / f"{kata}.json", tests=False)
    return kept and kept[1]


def has_passed(workspace: Workspace, kata: str) -> bool:
    """Return whether a learner's last verdict on a kata is that it passes."""
    last = last_result(workspace, kata)
    return last is not None and last.verdict is Verdict.PASSING


def _read(file: Path, *, tests: bool) -> tuple[str, Result] | None:
    """Return a result with its key, or None."""
    try:
        head, rest = file.read_bytes().splitlines()
        data = json.loads(head)
        found = data["result"] | {"tests": json.loads(rest) if tests else []}
        return data["key"], Result.from_json(found)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def tool_digest() -> bytes:
    """Return a digest of this package's own code."""
    digest = hashlib.sha256()
    for file in sorted(Path(__file__).parents[1].rglob("*.py")):
        digest.update(file.read_bytes())
    return digest.digest()


def library_versions() -> list[str]:
    """Return the names and versions of the libraries that a verdict depends on."""
    # The names of the folders that pip and uv write, such as numpy-2.1.0.dist-info: to ask
    # importlib.metadata takes longer than all the rest of a score for which nothing has to run.
    folders = [Path(folder or ".") for folder in sys.path]
    names = {path.name for folder in folders if folder.is_dir() for path in folder.glob("*.dist-info")}
    return sorted(name for name in names if name.partition("-")[0] in _LIBRARIES)
