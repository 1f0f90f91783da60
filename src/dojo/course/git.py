"""The few questions this project asks git.  Every one has an answer where there is no git."""

import os
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

_SECONDS = 60


def run(folder: Path, *arguments: str) -> bytes | None:
    """Return what a git command prints, or None if it fails or git is not there."""
    # Git must not wait for an answer, nor take a lock only to refresh its index.
    import subprocess  # a score that runs nothing asks git nothing

    environment = os.environ | {"GIT_TERMINAL_PROMPT": "0", "GIT_OPTIONAL_LOCKS": "0"}
    try:
        done = subprocess.run(
            ["git", *arguments],
            cwd=folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return done.stdout if done.returncode == 0 else None


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
    return _committed(folder, path, index)


@lru_cache(maxsize=256)
def _committed(folder: Path, path: str, index: int) -> bytes | None:  # noqa: ARG001
    # A watch asks for the same files at every save; the index changes with a commit or a pull.
    return run(folder, "show", f":./{path}")


def tracked(folder: Path, path: str) -> tuple[str, ...]:
    """Return the tracked files below `path`, relative to `folder`."""
    listed = run(folder, "ls-files", "-z", "--", path)
    return tuple(os.fsdecode(name) for name in (listed or b"").split(b"\0") if name)


def versions(folder: Path, path: str) -> Iterator[bytes]:
    """Yield the content of a file in every commit that changed it, the newest first."""
    commits = run(folder, "log", "--format=%H", "--", path) or b""
    for commit in commits.decode("ascii").split():
        content = run(folder, "show", f"{commit}:./{path}")
        if content is not None:
            yield content
