"""Solutions out of sight: ``reference/`` leaves the working tree, and stays in git."""

import os
from collections.abc import Iterator
from pathlib import Path

from dojo.course import git
from dojo.course.workspace import Workspace

# Recorded in the clone's own configuration, so that it is done once and never against the user's will.
_RECORD = "dojo.reference"
_INSTRUCTOR = "dojo.instructor"
_PATTERNS = ("/*", "!/reference/")
# A copy may have lost the modes of its files, which is nobody's work.
_ANY_MODE = ("-c", "core.fileMode=false")

NOTICE = (
    "The reference solutions in reference/ are now hidden (git sparse-checkout); "
    "`git sparse-checkout disable` brings them back."
)
PARTLY = (
    "git could not hide all the reference solutions: {} still in reference/. The next command tries again."
)


def hide_reference(workspace: Workspace) -> str | None:
    """Take ``reference/`` out of the working tree of a learner's clone, until it is gone once.

    Returns
    -------
    str or None
        A line to tell the learner, if something was done.

    Notes
    -----
    Nothing is done in CI, for an instructor (``git config dojo.instructor true``), where the course
    is not the top of a git working tree, where a sparse checkout is already set up, and where
    there is work under ``reference/`` that is not committed.
    """
    if not _is_wanted(workspace):
        return None
    root = workspace.root
    # In a copy of a clone git takes every file for a changed one, and leaves it, until it has looked again.
    git.run(root, *_ANY_MODE, "update-index", "-q", "--refresh")
    if git.run(root, *_ANY_MODE, "sparse-checkout", "set", "--no-cone", *_PATTERNS) is None:
        return None
    git.run(root, "config", _RECORD, "hidden")
    left = len(list(_in_sight(root)))
    return PARTLY.format("1 file is" if left == 1 else f"{left} files are") if left else NOTICE


def _is_wanted(workspace: Workspace) -> bool:
    # The cheap questions first: this is asked at every command.
    root = workspace.root
    if os.environ.get("CI") or not any(_in_sight(root)):
        return False
    if not (root / ".git").exists() or not git.is_top_level(root) or _is_set(workspace, _INSTRUCTOR):
        return False
    # Nothing was done yet, or it was done here and did not take everything.
    begun = _is_set(workspace, _RECORD)
    if begun != _is_set(workspace, "core.sparseCheckout") or (begun and not _is_ours(root)):
        return False
    return not _has_work(workspace)


def _in_sight(root: Path) -> Iterator[Path]:
    files = (path for path in (root / "reference").rglob("*") if path.is_file())
    return (path for path in files if "__pycache__" not in path.parts)


def _is_ours(root: Path) -> bool:
    patterns = git.run(root, "sparse-checkout", "list") or b""
    return tuple(patterns.decode("utf-8", "replace").split()) == _PATTERNS


def _is_set(workspace: Workspace, key: str) -> bool:
    value = git.run(workspace.root, "config", "--get", key)
    return value is not None and value.strip().lower() not in {b"", b"false", b"no", b"off", b"0"}


def _has_work(workspace: Workspace) -> bool:
    words = ("status", "--porcelain", "--ignored", "--untracked-files=all", "--", "reference")
    status = git.run(workspace.root, *_ANY_MODE, *words)
    if status is None:
        return True
    return any(b"__pycache__" not in line for line in status.splitlines())
