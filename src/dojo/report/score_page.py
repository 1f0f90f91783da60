"""The score as a page."""

from collections.abc import Sequence

from rich.text import Text

from dojo.course.roadmap import Roadmap, Track
from dojo.learner.score import KataScore, Score
from dojo.report.fitting import block, fitted
from dojo.report.sheet import KNOWN, WATERTIGHT, Sheet, clean, counted
from dojo.running.verdict import Result, Verdict

_NARROW = 72  # columns
_BAR = 24  # columns
_COUNT = 15  # columns
_SENTENCES = 5  # katas that are explained below the table; the rest is counted
_WAITING = (Verdict.UNTOUCHED, Verdict.PASSING, Verdict.FAILING)


def score_text(
    score: Score,
    roadmap: Roadmap,
    results: dict[str, Result],
    sheet: Sheet,
    shown: Sequence[Track] = (),
    *,
    due: int = 0,
) -> str:
    """Return the score by track, what needs a look, and what to do next.

    Parameters
    ----------
    score
        The points.
    roadmap
        Titles and order.
    results
        By kata, for the sentences below the table.
    sheet
        What to draw on.
    shown
        The tracks to show; none for the one that the learner is in, on a page that fits on the screen.
    due
        How many katas are due for a review.
    """
    katas = {kata.kata: kata for kata in score.katas}
    tables = [
        sheet.drawn(*_track(track, [katas[kata.name] for kata in track.katas], sheet))
        for track in shown or _present(score, roadmap)
        if track.katas
    ]
    total = sheet.drawn(Text(), _total(score, sheet), *_known(score, sheet), *_route(score))
    ahead = [*_next(score, roadmap)]
    if due:
        verb = "is" if due == 1 else "are"
        ahead.append(Text(f"{counted(due, 'kata')} {verb} due for a review: nox -s review"))
    if not shown:
        ahead.append(Text("The whole road: nox -s progress -- --all", style="dim"))
    looks = _looks(results, sheet)
    blocks = [
        block("".join(tables), cuts=(8,), weight=1),
        block(total, weight=9),
        *([block(sheet.drawn(*looks), cuts=(6, 3), weight=0)] if looks else []),
        block(sheet.drawn(*ahead), weight=9),
    ]
    return fitted(blocks, None if shown else sheet.rows)


def _present(score: Score, roadmap: Roadmap) -> list[Track]:
    """Return the track that the next kata is in; none at the end."""
    return [track for track in roadmap.tracks for kata in track.katas if kata.name == score.next]


def _track(track: Track, katas: list[KataScore], sheet: Sheet) -> list[Text]:
    points = sum(kata.points for kata in katas)
    possible = sum(kata.difficulty for kata in katas)
    bar = _bar(points / possible, sheet) if sheet.width >= _NARROW else Text()
    count = f"  {points:g}/{possible} points".rjust(_COUNT)
    title = Text(track.title, style="bold")
    title.truncate(sheet.width - len(bar) - len(count), overflow="ellipsis", pad=True)
    return [Text.assemble(title, bar, count), *_names(katas, sheet)]


def _names(katas: list[KataScore], sheet: Sheet) -> list[Text]:
    """Return the katas in columns of one width."""
    cell = 2 + max(len(_name(kata, sheet)) for kata in katas)
    across = max(1, (sheet.width - 2) // cell)
    lines = [katas[first : first + across] for first in range(0, len(katas), across)]
    return [Text.assemble("  ", *(_padded(_name(kata, sheet), cell) for kata in line)) for line in lines]


def _padded(text: Text, width: int) -> Text:
    text.pad_right(width - len(text))
    return text


def _bar(share: float, sheet: Sheet) -> Text:
    full, empty = ("━", "─") if sheet.can_show("━─") else ("#", "-")
    done = round(share * _BAR)
    return Text.assemble((full * done, "green"), (empty * (_BAR - done), "dim"))


def _name(kata: KataScore, sheet: Sheet) -> Text:
    sign, style = sheet.mark(kata.verdict)
    if kata.watertight:
        sign = sheet.sign(WATERTIGHT)
    elif kata.known and kata.verdict is Verdict.UNTOUCHED:
        sign = sheet.sign(KNOWN)
    return Text(f"{sign} {kata.kata}", style=style)


def _total(score: Score, sheet: Sheet) -> Text:
    passing, _ = sheet.mark(Verdict.PASSING)
    return Text.assemble(
        (f"{score.score:g} of {score.possible} points", "bold"),
        f", {score.passing} of {score.total} katas {passing}, {score.watertight} of them watertight "
        f"{sheet.sign(WATERTIGHT)}",
    )


def _known(score: Score, sheet: Sheet) -> list[Text]:
    known = sum(kata.known and kata.verdict is not Verdict.PASSING for kata in score.katas)
    return [Text(f"{known} known already {sheet.sign(KNOWN)}, without points", style="dim")] if known else []


def _route(score: Score) -> list[Text]:
    route = score.route
    if route is None:
        return []
    how_far = (
        "all of its katas pass" if route.passing == route.total else f"{route.passing} of {route.total} katas"
    )
    return [Text.assemble("Route: ", (route.title, "bold"), f", {how_far}")]


def _looks(results: dict[str, Result], sheet: Sheet) -> list[Text]:
    telling = [result for result in results.values() if result.verdict not in _WAITING]
    lines = []
    for result in telling[:_SENTENCES]:
        sign, style = sheet.mark(result.verdict)
        why = [*result.diagnosis, *result.shortcuts, ""][0]
        lines.append(
            Text.assemble((f"{sign} {result.kata}", style), f" is {result.verdict.value}. {clean(why)}")
        )
    more = len(telling) - len(lines)
    if more:
        lines.append(Text(f"{more} more katas are broken, shortcuts, too slow or crashed.", style="dim"))
    return [Text(), *lines] if lines else []


def _next(score: Score, roadmap: Roadmap) -> list[Text]:
    if score.next is None and score.passing < score.total:
        return [Text(), Text("Nothing is next: what is left is known already, or a side road.")]
    if score.next is None:
        return [Text(), Text("Every kata passes. Well done.", style="bold green")]
    kata = roadmap.kata(score.next)
    readme = f"katas/{kata.track}/{kata.name}/README.md"
    return [
        Text(),
        Text.assemble("Next: ", (kata.title, "bold"), f", {readme}"),
        Text(f"Then: nox -s watch, or nox -s run -- {kata.name}", style="dim"),
    ]


def welcome_text(following: str | None, roadmap: Roadmap, sheet: Sheet, *, with_keys: bool = False) -> str:
    """Return what a watch shows before a save, and where keys are heard, how to see which."""
    keys = " The key ? lists what else there is." if with_keys else ""
    parts = [Text(f"Watching katas/. Save a kata and its suite runs; Ctrl-C ends it.{keys}", style="bold")]
    if following is not None:
        kata = roadmap.kata(following)
        parts.append(Text(f"Next on the road: katas/{kata.track}/{kata.name}/{kata.name}.py"))
    return sheet.drawn(*parts)
