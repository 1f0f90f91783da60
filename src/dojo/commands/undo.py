"""``dojo undo``: a version of a stub that was there before."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from dojo.commands.arguments import add_name

if TYPE_CHECKING:
    from dojo.course.roadmap import Kata
    from dojo.course.workspace import Workspace
    from dojo.learner.stub_version import Version
    from dojo.learner.undo import Versions

HELP = "Bring back your best version of a kata, after a reset, a checkout or a bad night."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what may be typed."""
    add_name(parser)
    parser.add_argument("number", nargs="?", type=int, metavar="NUMBER", help="this version of the list")
    parser.add_argument("--list", action="store_true", help="show the versions that are kept")


def run(workspace: Workspace, arguments: argparse.Namespace) -> int:
    """Put a kept version in the place of the stub, or list them all."""
    from dojo.course.roadmap import Roadmap
    from dojo.learner.undo import Versions

    kata = Roadmap.read(workspace.roadmap).kata(arguments.name)
    versions = Versions(workspace, kata)
    if arguments.list:
        _show(versions)
    elif arguments.number is not None:
        _bring_back(workspace, kata, versions, versions.numbered(arguments.number))
    else:
        _bring_back(workspace, kata, versions, versions.chosen())
    return 0


def _show(versions: Versions) -> None:
    if not versions.listed:
        versions.chosen()  # which says why there is nothing
    times = [_when(version) for version in versions.listed]
    for number, (version, time) in enumerate(zip(versions.listed, times, strict=True), 1):
        here = ", in your file now" if version.sha256 == versions.now else ""
        print(f"{number:3}  {time:{max(map(len, times))}}  {_known(version)}{here}")


def _bring_back(workspace: Workspace, kata: Kata, versions: Versions, version: Version) -> None:
    from dojo.learner.undo import put_in_place

    shown = workspace.relative(workspace.stub(kata))
    if version.sha256 == versions.now:
        print(f"{shown} is that version already. Nothing to do.")
        return
    better = versions.best()
    kept = put_in_place(workspace, kata, versions.content(version))
    print(f"{shown} is the version of {_when(version)} again: {_known(version)}.")
    if kept:
        print(f"What was there is kept: nox -s undo -- {kata.name} goes back to it.")
    if better and better.worth > version.worth:
        number = versions.number(better)
        print(f"A better one, {_known(better)}: nox -s undo -- {kata.name} {number}")


def _when(version: Version) -> str:
    return f"{version.time.astimezone():%Y-%m-%d %H:%M}" if version.time else "an earlier day"


def _known(version: Version) -> str:
    from dojo.running.verdict import Verdict

    if version.verdict == Verdict.UNTOUCHED:
        return "the stub as it came"
    if not version.verdict:
        return "not run"
    if not version.total:
        return version.verdict
    verdict = "" if version.verdict in {Verdict.PASSING, Verdict.FAILING} else f", {version.verdict}"
    edges = f", {version.edges} on the edges" if version.edges else ""
    return f"{version.passed} of {version.total} facts{edges}{verdict}"
