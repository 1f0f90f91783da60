"""How late a submission is, and what it costs: by days that have begun since it was due."""

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from dojo.errors import UsageError
from dojo.grading.gradebook import Late
from dojo.grading.layouts import HandedIn

_DAY = timedelta(days=1)
_LATE = re.compile(
    r"(\d+(?:\.\d+)?)\s*%\s*(?:a|per)\s+day(?:\s*,?\s*at\s+most\s+(\d+)(?:\s+days?)?)?", re.IGNORECASE
)
_LONGER = re.compile(r"(\d+(?:\.\d+)?)\s*(day|hour)s?", re.IGNORECASE)
_EXAMPLES = {"--due": "2026-12-01T23:59+01:00", "--late": "10% a day, at most 3"}


@dataclass(frozen=True)
class Deadline:
    """When submissions are due, and what each day after it costs.

    Attributes
    ----------
    due
        The end of the last minute that is in time, with a time zone.
    percent
        Of the points, for each day that has begun.
    most
        After how many days a submission counts nothing; None for no such end.
    assumed
        Whether the time zone is that of this machine, since none was given.
    """

    due: datetime
    percent: float = 0
    most: int | None = None
    assumed: bool = False

    def __str__(self) -> str:
        zone = self.due.strftime("%z")
        of = ", the time zone of this machine" if self.assumed else ""
        return f"{self.due:%Y-%m-%d %H:%M} (UTC{zone[:3]}:{zone[3:5]}{of})"

    def of(self, handed_in: HandedIn) -> datetime:
        """Return when somebody's submission is due.

        Raises
        ------
        UsageError
            If the extension in the roster cannot be read.
        """
        text = handed_in.extension.strip()
        longer = _LONGER.fullmatch(text)
        try:
            if not text:
                return self.due
            if longer:
                return self.due + float(longer[1]) * (_DAY if longer[2].lower() == "day" else _DAY / 24)
            return _minute(text, self.due)
        except (ValueError, OverflowError):
            raise UsageError(
                f"The extension of {handed_in.student} in the roster is {text!r}: it should be a date such "
                "as 2026-12-03, a time such as 2026-12-03T12:00, or a number of days such as `2 days`."
            ) from None

    def late(self, handed_in: HandedIn, times: Sequence[datetime]) -> Late:
        """Return how late a submission is.

        Parameters
        ----------
        handed_in
            Whose it is, and what the platform says of it.
        times
            When its files were handed in; those without a time zone are in that of the deadline.
        """
        due = self.of(handed_in)
        if handed_in.late is False or not times:
            return Late()
        last = max(moment if moment.tzinfo else moment.replace(tzinfo=due.tzinfo) for moment in times)
        days = max(0, math.ceil((last - due) / _DAY))
        if handed_in.late and not handed_in.extension:
            days = max(days, 1)  # the platform knows better than a file that was copied
        beyond = self.most is not None and days > self.most
        return Late(days, 100 if beyond else min(100, days * self.percent))


def read_deadline(due: str | None, late: str | None) -> Deadline | None:
    """Return the deadline that was typed; None if there is none.

    Raises
    ------
    UsageError
        If one of the two cannot be read, or only the second is there.
    """
    if due is None:
        if late is not None:
            raise UsageError(f"--late {late!r} needs --due as well, such as --due {_EXAMPLES['--due']}.")
        return None
    try:
        moment = datetime.fromisoformat(due.strip())
        aware = _minute(due, moment if moment.tzinfo else moment.astimezone())
    except (ValueError, OverflowError, OSError):
        raise _unreadable("--due", due, "a date and a time") from None
    if late is None:
        return Deadline(aware, assumed=moment.tzinfo is None)
    rule = _LATE.fullmatch(late.strip())
    if rule is None or float(rule[1]) > 100:
        raise _unreadable("--late", late, "a percentage a day")
    most = None if rule[2] is None else int(rule[2])
    return Deadline(aware, float(rule[1]), most, assumed=moment.tzinfo is None)


def _minute(text: str, like: datetime) -> datetime:
    """Return the end of the minute, or of the day, that a text names; in the time zone of another moment."""
    moment = datetime.fromisoformat(text.strip())
    if len(text.strip()) <= len("2026-12-01"):
        moment = datetime.combine(moment.date(), time(23, 59))
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=like.tzinfo)
    return moment.replace(second=59, microsecond=999_999) if moment.second == 0 else moment


def _unreadable(option: str, text: str, what: str) -> UsageError:
    return UsageError(f"{option} {text!r} cannot be read: it should be {what} such as {_EXAMPLES[option]!r}.")
