"""The few questions this project asks git.  Every one has an answer where there is no git."""

import os
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

from dojo.errors import Refused

_SECONDS = 60
# Those that `git rev-parse --local-env-vars` lists and that lead to another repository than the folder's:
# a hook, or a shell in which somebody works on another one, sets them.
_ELSEWHERE = frozenset(
    "GIT_DIR GIT_WORK_TREE GIT_INDEX_FILE GIT_COMMON_DIR GIT_OBJECT_DIRECTORY GIT_PREFIX GIT_NAMESPACE "
    "GIT_ALTERNATE_OBJECT_DIRECTORIES GIT_GRAFT_FILE GIT_SHALLOW_FILE GIT_NO_REPLACE_OBJECTS".split()
)


def run(folder: Path, *arguments: str) -> bytes | None:
    """Return what a git command prints, or None if it fails or git is not there."""
    try:
        status, printed, _ = _ask(folder, *arguments)
    except OSError:
        return None
    return printed if status == 0 else None


def trouble(folder: Path) -> str:
    """Return why git does not answer for a folder, to be read after "and", or an empty text if it does."""
    try:
        status, _, said = _ask(folder, "rev-parse", "--git-dir")
    except FileNotFoundError:
        return "the command `git` is not found: install git, or put it on the PATH."
    except OSError as error:
        return f"git does not run: {error}."
    # Git's own words, because they hold the command that helps.
    return f"git refuses: {said.decode('utf-8', 'replace').strip().removeprefix('fatal: ')}" if status else ""


def demand(
    folder: Path, *arguments: str, data: bytes = b"", index: Path | None = None, seconds: int = _SECONDS
) -> bytes:
    """Return what a git command prints.

    Parameters
    ----------
    folder, arguments
        Where it runs, and its words.
    data
        What it reads from its input.
    index
        The file that it takes for the index, in the place of the repository's own.
    seconds
        How long it may take.

    Raises
    ------
    Refused
        If it fails, with git's own words.
    """
    try:
        status, printed, said = _ask(folder, *arguments, data=data, index=index, seconds=seconds)
    except OSError as error:
        raise Refused(f"git does not run: {error}.") from None
    if status:
        lines = said.decode("utf-8", "replace").strip().splitlines() or [f"exit code {status}"]
        words = next((line for line in lines if line.startswith(("fatal: ", "error: "))), lines[-1])
        raise Refused(f"git refuses: {words.removeprefix('fatal: ').removeprefix('error: ')}")
    return printed


def _ask(
    folder: Path, *arguments: str, data: bytes = b"", index: Path | None = None, seconds: int = _SECONDS
) -> tuple[int, bytes, bytes]:
    import subprocess  # a score that runs nothing asks git nothing

    environment = {key: value for key, value in os.environ.items() if key not in _ELSEWHERE}
    # Git must not wait for an answer, nor take a lock only to refresh its index.
    environment |= {"GIT_TERMINAL_PROMPT": "0", "GIT_OPTIONAL_LOCKS": "0"}
    if index is not None:
        environment["GIT_INDEX_FILE"] = str(index)
    options: dict[str, Any] = {"input": data, "capture_output": True, "timeout": seconds}
    try:
        done = subprocess.run(["git", *arguments], cwd=folder, env=environment, check=False, **options)
    except subprocess.TimeoutExpired:
        raise TimeoutError(f"no answer in {seconds} seconds") from None
    return done.returncode, done.stdout, done.stderr


def is_top_level(folder: Path) -> bool:
    """Return whether `folder` is the top of a working tree."""
    top = run(folder, "rev-parse", "--show-toplevel")
    return top is not None and Path(os.fsdecode(top.rstrip(b"\n"))).resolve() == folder.resolve()


def committed(folder: Path, path: str) -> bytes | None:
    """Return a tracked file's content as the index has it, though the working tree may not."""
    try:
        index = (folder / ".git" / "index").stat().st_mtime_ns
    except OSError:  # a linked working tree keeps its index elsewhere
        return run(folder, "show", f":./{path}")
    try:
        return _committed(folder, path, index)
    except LookupError:
        return None


@lru_cache(maxsize=256)
def _committed(folder: Path, path: str, index: int) -> bytes:  # noqa: ARG001
    # A watch asks for the same files at every save; the index changes with a commit or a pull.
    content = run(folder, "show", f":./{path}")
    if content is None:  # not remembered: whoever is told why git refuses can make it answer
        raise LookupError(path)
    return content


def tracked(folder: Path, path: str) -> tuple[str, ...]:
    """Return the tracked files below `path`, relative to `folder`."""
    return _listed(folder, path)


def untracked(folder: Path, path: str) -> tuple[str, ...]:
    """Return the files below `path` that git neither tracks nor ignores, relative to `folder`."""
    return _listed(folder, path, "--others", "--exclude-standard")


def _listed(folder: Path, path: str, *options: str) -> tuple[str, ...]:
    listed = run(folder, "ls-files", "-z", *options, "--", path)
    return tuple(os.fsdecode(name) for name in (listed or b"").split(b"\0") if name)


def versions(folder: Path, path: str) -> Iterator[bytes]:
    """Yield the content of a file in every commit that changed it, the newest first."""
    # Also those on the other side of a merge that took the learner's own version.
    commits = run(folder, "log", "--format=%H", "--full-history", "--", path) or b""
    for commit in commits.decode("ascii").split():
        content = run(folder, "show", f"{commit}:./{path}")
        if content is not None:
            yield content
