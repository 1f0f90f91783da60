"""Verdicts kept by the content of what they depend on, a file for each kata in ``.dojo/verdicts``."""

import hashlib
import json
import sys
from collections.abc import Iterable
from pathlib import Path

from dojo.course.roadmap import Kata, Roadmap
from dojo.course.workspace import Workspace
from dojo.files import write_atomically
from dojo.running.verdict import Result

_LIBRARIES = ("numpy", "pytest", "hypothesis")


class Cache:
    """The results of earlier runs of a course.

    A file that is missing, damaged or unreadable only costs a run.
    """

    def __init__(self, workspace: Workspace, roadmap: Roadmap) -> None:
        self._folder = workspace.root / ".dojo" / "verdicts"
        self._workspace = workspace
        self._katas = {kata.name: kata for kata in roadmap.katas}
        self._environment = _environment()
        self._unwritable: str | None = None

    @property
    def notice(self) -> str | None:
        """A sentence for the learner, if results could not be kept."""
        if self._unwritable is None:
            return None
        return f"The verdicts could not be saved: {self._unwritable}. The next score will run them again."

    def keys(self, katas: Iterable[Kata]) -> dict[str, str]:
        """Return for each kata, by name, a digest of all that its verdict depends on."""
        # Many katas need the same ones: each stub is read once.
        stubs: dict[str, bytes] = {}
        return {kata.name: self._key(kata, stubs) for kata in katas}

    def _key(self, kata: Kata, stubs: dict[str, bytes]) -> str:
        digest = hashlib.sha256(self._environment)
        digest.update(repr(kata).encode())
        digest.update(_content(self._workspace.suite(kata.track, kata.name)))
        for name in [kata.name, *self._all_needs(kata)]:
            if name not in stubs:
                stubs[name] = _content(self._workspace.stub(self._katas[name].track, name))
            digest.update(name.encode())
            digest.update(stubs[name])
        return digest.hexdigest()

    def get(self, kata: Kata, key: str) -> Result | None:
        """Return the result that was kept under a key, or None."""
        try:
            data = json.loads((self._folder / f"{kata.name}.json").read_bytes())
            return Result.from_json(data["result"]) if data["key"] == key else None
        except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
            return None

    def put(self, kata: Kata, key: str, result: Result) -> None:
        """Keep a result; a full disk or a read-only folder is noted, not raised."""
        data = json.dumps({"key": key, "result": result.to_json()})
        try:
            write_atomically(self._folder / f"{kata.name}.json", data)
        except OSError as error:
            self._unwritable = f"{error.strerror} ({self._folder})"

    def _all_needs(self, kata: Kata) -> list[str]:
        # A capstone imports what it needs, which may import in turn.
        found: dict[str, None] = {}
        waiting = list(kata.needs)
        while waiting:
            name = waiting.pop()
            if name not in found:
                found[name] = None
                waiting.extend(self._katas[name].needs)
        return sorted(found)


def tool_digest() -> bytes:
    """Return a digest of this package's own code."""
    digest = hashlib.sha256()
    for file in sorted(Path(__file__).parents[1].rglob("*.py")):
        digest.update(file.read_bytes())
    return digest.digest()


def _environment() -> bytes:
    return f"{sys.version} {sys.platform} {_versions()} ".encode() + tool_digest()


def _versions() -> list[str]:
    # The names of the folders that pip and uv write, such as numpy-2.1.0.dist-info: to ask
    # importlib.metadata takes longer than all the rest of a score for which nothing has to run.
    folders = [Path(folder or ".") for folder in sys.path]
    names = {path.name for folder in folders if folder.is_dir() for path in folder.glob("*.dist-info")}
    return sorted(name for name in names if name.partition("-")[0] in _LIBRARIES)


def _content(path: Path) -> bytes:
    try:
        return hashlib.sha256(path.read_bytes()).digest()
    except OSError:
        return b"missing"
