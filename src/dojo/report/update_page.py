"""What an update has brought, as a page."""

from collections.abc import Iterator
from textwrap import fill

from dojo.learner.news import News
from dojo.report.sheet import counted

_WIDTH = 79


def update_text(news: News) -> str:
    """Return what came, what has moved, and what it means for the learner's own files."""
    return "".join(f"{line}\n" for line in _lines(news))


def _lines(news: News) -> Iterator[str]:
    yield from _course(news)
    for name, yours, now in ((each.kata, each.yours, each.now) for each in news.signatures):
        yield f"{name} has another signature now; your version is as it was."
        yield from ([f"  yours  {yours}"] if yours else [])
        yield f"  now    {now}"
        yield _wrapped(f"The new stub: nox -s reset -- {name}. The way back: nox -s undo -- {name}")
    if news.reworded:
        yield _wrapped(f"The stub has new words, and your version is as it was: {', '.join(news.reworded)}.")
    for path, copy in news.copies:
        yield _wrapped(f"You had changed {path}, which is the course's now. Your copy: {copy}")
    if news.again:
        yield _wrapped(f"Passed before, and run again with the next score: {', '.join(news.again)}.")
    renamed = any(old.name != new.name for old, new in news.moved)
    yield f"Your solutions are {'otherwise ' if renamed else ''}as they were. The score: nox -s progress"


def _course(news: News) -> Iterator[str]:
    if news.no_kata:
        yield "What came changes no kata."
    if news.new:
        yield _wrapped(f"{counted(len(news.new), 'new kata')}: {', '.join(news.new)}.")
    if news.pages:
        yield f"The {'page' if news.pages == 1 else 'pages'} of {counted(news.pages, 'kata')} changed."
    for old, new in news.moved:
        name = f" and is called {new.name} now" if old.name != new.name else ""
        track = f" has moved to the track {new.track}" if old.track != new.track else ""
        name = name if track else name.replace(" and", "")
        yield _wrapped(f"{old.name}{track}{name}: your solution, its history and its points have come along.")
    if news.importing:
        yield _wrapped(f"These files of yours import it by its new name: {', '.join(news.importing)}.")
    if news.gone:
        yield _wrapped(f"No longer in the course; your files are still there: {', '.join(news.gone)}.")


def _wrapped(text: str) -> str:
    # A path is copied by hand, and a name is typed.
    return fill(text, _WIDTH, subsequent_indent="  ", break_long_words=False, break_on_hyphens=False)
