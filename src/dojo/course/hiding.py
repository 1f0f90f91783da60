"""Solutions out of sight: ``reference/`` leaves the working tree, and stays in git."""

import os

from dojo.course import git
from dojo.course.workspace import Workspace

# Recorded in the clone's own configuration, so that it is done once and never against the user's will.
_RECORD = "dojo.reference"
_INSTRUCTOR = "dojo.instructor"
_PATTERNS = ("/*", "!/reference/")

NOTICE = (
    "The reference solutions in reference/ are now hidden (git sparse-checkout); "
    "`git sparse-checkout disable` brings them back."
)


def hide_reference(workspace: Workspace) -> str | None:
    """Take ``reference/`` out of the working tree of a learner's clone, once.

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
    if git.run(root, "sparse-checkout", "set", "--no-cone", *_PATTERNS) is None:
        return None
    git.run(root, "config", _RECORD, "hidden")
    return NOTICE


def _is_wanted(workspace: Workspace) -> bool:
    # The cheap questions first: this is asked at every command.
    if os.environ.get("CI") or not (workspace.root / "reference").is_dir():
        return False
    if not (workspace.root / ".git").exists() or not git.is_top_level(workspace.root):
        return False
    return not (
        _is_set(workspace, _RECORD)
        or _is_set(workspace, _INSTRUCTOR)
        or _is_set(workspace, "core.sparseCheckout")
        or _has_work(workspace)
    )


def _is_set(workspace: Workspace, key: str) -> bool:
    value = git.run(workspace.root, "config", "--get", key)
    return value is not None and value.strip().lower() not in {b"", b"false", b"no", b"off", b"0"}


def _has_work(workspace: Workspace) -> bool:
    status = git.run(
        workspace.root, "status", "--porcelain", "--ignored", "--untracked-files=all", "--", "reference"
    )
    if status is None:
        return True
    return any(b"__pycache__" not in line for line in status.splitlines())
