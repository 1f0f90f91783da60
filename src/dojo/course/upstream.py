"""Where a learner's clone is updated from, and why it may not be."""

from dataclasses import dataclass
from pathlib import Path

from dojo.course import git
from dojo.course.joining import git_folder
from dojo.course.workspace import Workspace
from dojo.errors import Refused

# Held by a name, so that git does not clear away what an interrupted update needs.
_FETCHED = "refs/dojo/course"
_SECONDS = 900
_CARRY = (
    "take a new copy of the course, and bring your work along: `nox -s save -- work.zip` here, "
    "`nox -s load -- work.zip` there"
)
_BUSY = {
    "MERGE_HEAD": ("merge", "git commit", "git merge --abort"),
    "CHERRY_PICK_HEAD": ("cherry-pick", "git cherry-pick --continue", "git cherry-pick --abort"),
    "REVERT_HEAD": ("revert", "git revert --continue", "git revert --abort"),
    "rebase-merge": ("rebase", "git rebase --continue", "git rebase --abort"),
    "rebase-apply": ("rebase", "git rebase --continue", "git rebase --abort"),
}


@dataclass(frozen=True)
class Upstream:
    """The course as it is elsewhere.

    Attributes
    ----------
    address
        Where it is.
    commit
        Its newest commit.
    base
        The newest commit that is here as well.
    """

    address: str
    commit: str
    base: str


def refuse_unfit(workspace: Workspace) -> None:
    """Say why a course cannot be updated now, if it cannot.

    Raises
    ------
    Refused
        If it cannot; nothing has been changed.
    """
    root = workspace.root
    if not workspace.in_git:
        raise Refused(f"This copy of the course has no git, which an update needs: {_CARRY}.")
    if workspace.trouble:
        raise Refused(f"The course was not updated: {workspace.trouble}")
    if not git.is_top_level(root):
        raise Refused(
            f"This course is a part of another git repository, so it is not updated here: {_CARRY}."
        )
    if git.run(root, "rev-parse", "--verify", "HEAD^{commit}") is None:
        raise Refused(
            f"This repository has no commit yet, so nothing is known of the course in it: {_CARRY}."
        )
    folder = git_folder(root)
    for name, (what, finish, drop) in _BUSY.items():
        if (folder / name).exists():
            raise Refused(
                f"A {what} of your own is in progress: finish it (`{finish}`) or drop it (`{drop}`), "
                "then type `nox -s update` again."
            )
    if git.run(root, "ls-files", "--unmerged"):
        raise Refused(
            "Some files have conflicts (`git status` lists them): solve them and `git add` them, "
            "then type `nox -s update` again."
        )
    if (folder / "index.lock").exists():
        raise Refused(
            "Another git command is running in this course, or was killed: if none is running, delete "
            f"{folder / 'index.lock'} and type `nox -s update` again."
        )


def fetch(workspace: Workspace) -> Upstream:
    """Bring the newest commit of the course into the object store.

    It is that of the default branch of the remote `upstream` or, where there is none, `origin`.

    Raises
    ------
    Refused
        If there is no remote, if it does not answer, or if it is another course.
    """
    root = workspace.root
    remote = _remote(root)
    address = (git.run(root, "remote", "get-url", remote) or b"").decode("utf-8", "replace").strip()
    words = ("-c", "gc.auto=0", "-c", "maintenance.auto=false", "fetch", "--quiet")
    try:
        git.demand(root, *words, "--no-tags", remote, f"+HEAD:{_FETCHED}", seconds=_SECONDS)
    except Refused as refused:
        raise Refused(
            f"Nothing was changed: the course at {address} did not answer. If you are offline, connect to "
            f"the internet and type `nox -s update` again. {str(refused)[:1].upper()}{str(refused)[1:]}"
        ) from None
    commit = git.demand(root, "rev-parse", _FETCHED).decode("ascii").strip()
    base = git.run(root, "merge-base", "HEAD", commit)
    if base is None:
        raise Refused(
            f"Nothing was changed: your copy shares no commit with the course at {address}: {_CARRY}."
        )
    upstream = Upstream(address, commit, base.decode("ascii").strip())
    if upstream.base != commit:
        # So that `git status` compares with what has just come; nothing depends on it.
        git.run(root, *words, remote)
    return upstream


def _remote(root: Path) -> str:
    names = (git.run(root, "remote") or b"").decode("utf-8", "replace").split()
    for name in ("upstream", "origin", *names):
        if name in names:
            return name
    raise Refused(
        "This copy of the course does not know where it came from: "
        "`git remote add upstream ADDRESS` tells it."
    )
