"""Which kata is meant where none is named: the one that the learner is in."""

from pathlib import Path

from dojo.course.roadmap import Kata, Roadmap
from dojo.course.workspace import Workspace
from dojo.files import read
from dojo.implementation.source import Source, is_untouched
from dojo.learner.onward import Standing


def present_kata(workspace: Workspace, roadmap: Roadmap, here: Path) -> tuple[Kata, str]:
    """Return a kata and why it is meant: its folder, the file that was saved last, or what comes next.

    Parameters
    ----------
    workspace, roadmap
        The course.
    here
        The folder that the learner is in.
    """
    for kata in roadmap.katas:
        if here.resolve().is_relative_to(workspace.folder(kata).resolve()):
            return kata, "you are in its folder"
    saved = _saved_last(workspace, roadmap)
    if saved is not None:
        return saved, "you saved it last"
    name = Standing(workspace, roadmap).following
    return (roadmap.kata(name), "it comes next") if name else (roadmap.katas[0], "it is the first")


def _saved_last(workspace: Workspace, roadmap: Roadmap) -> Kata | None:
    times = {}
    for kata in roadmap.katas:
        try:
            times[kata] = workspace.stub(kata).stat().st_mtime_ns
        except OSError:
            continue
    for kata in sorted(times, key=times.__getitem__, reverse=True):
        data = read(workspace.stub(kata))
        if data is not None and not is_untouched(Source("", data)):
            return kata
    return None
