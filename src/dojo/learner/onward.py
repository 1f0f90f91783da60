"""What comes after a pass: the next kata, and what the pass has finished."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from dojo.course.roadmap import Kata, Roadmap
from dojo.course.workspace import Workspace
from dojo.learner.score import next_kata
from dojo.learner.state import State
from dojo.learner.store import has_passed


@dataclass(frozen=True)
class Onward:
    """What comes after a pass.

    Attributes
    ----------
    following
        The kata to go on with; None at the end.
    finished
        A sentence for the track and the route of which every kata passes now.
    """

    following: str | None
    finished: tuple[str, ...] = ()


class Standing:
    """Where a learner is on the road.

    Parameters
    ----------
    workspace, roadmap
        The course.
    passing
        The katas that pass; None for those that passed when they ran last.

    Attributes
    ----------
    passing
        The katas that pass.
    """

    def __init__(
        self, workspace: Workspace, roadmap: Roadmap, passing: Collection[str] | None = None
    ) -> None:
        state = State.load(workspace.root)
        self._workspace = workspace
        self._roadmap = roadmap
        self._known = state.known
        self._route = roadmap.route(state.route)
        if passing is None:
            passing = [name for name in roadmap.names if has_passed(workspace, name)]
        self.passing = set(passing)

    @property
    def following(self) -> str | None:
        """The kata to go on with; None at the end."""
        return next_kata(self._roadmap, self.passing | self._known, self._route)

    def note(self, kata: str, *, passes: bool) -> None:
        """Take a new verdict into account."""
        if passes:
            self.passing.add(kata)
        else:
            self.passing.discard(kata)

    def onward(self, name: str) -> Onward:
        """Return what comes after the pass of a kata."""
        return Onward(self.following, tuple(self._finished(self._roadmap.named(name))))

    def _finished(self, kata: Kata) -> Iterator[str]:
        (track,) = (track for track in self._roadmap.tracks if track.name == kata.track)
        names = [each.name for each in track.katas]
        if len(names) > 1 and self.passing.issuperset(names):
            yield f'The track "{track.title}" is finished: every kata passes.{self._picture(names)}'
        route = self._route
        if route and kata.name in route.katas and self.passing.issuperset(route.katas):
            picture = self._picture(route.katas)
            yield f'The route "{route.title}" is finished: every kata passes.{picture}'

    def _picture(self, names: Collection[str]) -> str:
        """Return how to draw the last picture of some katas; nothing if they have none."""
        # A command to type stands on a line of its own, so that it is never broken in two.
        katas = [self._roadmap.named(name) for name in names]
        drawn = [kata.name for kata in katas if self._workspace.picture(kata).is_file()]
        return f" Draw its picture:\nnox -s picture -- {drawn[-1]}" if drawn else ""
