"""The log as a page."""

from datetime import date, timedelta

from rich.padding import Padding
from rich.text import Text

from dojo.learner.log import Done, Log, total
from dojo.learner.updates import Updated
from dojo.report.sheet import Sheet, counted


def log_text(log: Log, today: date, sheet: Sheet) -> str:
    """Return what was done by day, the newest last.

    Parameters
    ----------
    log
        What was done.
    today
        The day that it is, in local time.
    sheet
        What to draw on.
    """
    parts: list[Text | Padding] = []
    if log.undated:
        parts.append(Text(f"{counted(len(log.undated), 'kata')} passed before dates were kept."))
    days: dict[date, list[Text | Padding]] = {}
    for day, group in log.days():
        days.setdefault(day, []).extend(_day(_named(day, today), group))
    for update in log.updates:
        day = update.time.date()
        days.setdefault(day, []).extend(_update(_named(day, today), update))
    parts += [part for day in sorted(days) for part in days[day]]
    return sheet.drawn(*parts or [Text("Nothing has passed yet. To begin: nox -s progress")])


def _day(name: str, group: list[Done]) -> list[Text | Padding]:
    counts = f"{counted(len(group), 'kata')}, {counted(total(group), 'point')}"
    names = Text(", ".join(done.kata for done in group))
    return [Text.assemble((name, "bold"), f": {counts}"), Padding(names, (0, 0, 0, 2))]


def _update(name: str, update: Updated) -> list[Text | Padding]:
    new = [Padding(Text(", ".join(update.new)), (0, 0, 0, 2))] if update.new else []
    counts = f", {counted(len(update.new), 'new kata')}" if update.new else ""
    return [Text.assemble((name, "bold"), f": the course was updated{counts}"), *new]


def _named(day: date, today: date) -> str:
    if day == today:
        return "today"
    if day == today - timedelta(days=1):
        return "yesterday"
    return f"{day:%A}, {day.day} {day:%B %Y}"
