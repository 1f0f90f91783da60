"""When what was passed is to be written again, and how well it was remembered."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from dojo.learner.state import State

AGAIN, HARD, GOOD, EASY = 1, 2, 3, 4  # as the library counts
WORDS = {AGAIN: "forgotten", HARD: "hard", GOOD: "good", EASY: "easy"}
_SOON = timedelta(minutes=5)
_LONG = timedelta(minutes=30)


@dataclass(frozen=True)
class Attempt:
    """How a kata was written again.

    Attributes
    ----------
    first
        The share of the facts that the first save passed; None if nothing was saved.
    hints
        How many hints were taken.
    time
        How long it took.
    passed
        Whether all facts passed in the end.
    """

    first: float | None
    hints: int
    time: timedelta
    passed: bool


def grade(attempt: Attempt) -> int:
    """Return how well a kata was remembered."""
    if not attempt.passed or attempt.first is None:
        return AGAIN
    if attempt.hints or attempt.first < 0.5 or attempt.time > _LONG:
        return HARD
    return EASY if attempt.first == 1 and attempt.time <= _SOON else GOOD


def due(state: State, now: datetime) -> list[str]:
    """Return the katas that are due, the one that has waited longest first."""
    dates = {name: _date(record.due) for name, record in state.records.items() if record.due}
    return sorted((name for name, date in dates.items() if date <= now), key=dates.__getitem__)


def next_due(state: State) -> tuple[str, datetime] | None:
    """Return the kata that is due first, and when; None if there is none."""
    dates = [(_date(record.due), name) for name, record in state.records.items() if record.due]
    return min(dates)[::-1] if dates else None


def enrol(state: State, passed: Mapping[str, datetime | None], now: datetime) -> None:
    """Give each kata that has passed a date for its first review; one that passed long ago is due."""
    for kata, time in passed.items():
        if not state.of(kata).due:
            review(state, kata, GOOD, time or now - timedelta(days=30))


def review(state: State, kata: str, rating: int, now: datetime) -> datetime:
    """Remember how well a kata was remembered, and return when it is due again."""
    from fsrs import Card, Rating, Scheduler

    # Days and not minutes between two reviews, and no chance in the dates.
    scheduler = Scheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False)
    try:
        card = Card.from_json(state.of(kata).card)
    except (ValueError, KeyError, TypeError):
        card = Card(card_id=0)
    card, _ = scheduler.review_card(card, Rating(rating), now.astimezone(UTC))
    state.remember(kata, due=card.due.isoformat(timespec="seconds"), card=card.to_json())
    return card.due


def _date(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text).astimezone(UTC)
    except (ValueError, OverflowError, OSError):
        return datetime.min.replace(tzinfo=UTC)  # what cannot be read is due
