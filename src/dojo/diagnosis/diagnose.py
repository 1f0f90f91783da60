"""Both kinds of diagnosis, for one run of a suite."""

from collections.abc import Iterator
from types import ModuleType

import pytest

from dojo.diagnosis.general import general
from dojo.diagnosis.named import Lesson, matching
from dojo.diagnosis.replay import Examples
from dojo.errors import CourseError
from dojo.implementation.source import Source
from dojo.implementation.stand_in import load
from dojo.implementation.wrong_answers import Lessons, Wrong, listed, stand_in


def diagnose(
    kata: str, module: ModuleType, items: list[pytest.Item], lessons: Lessons | None, *, edges: bool = False
) -> list[str]:
    """Return what was probably misunderstood, in sentences; nothing where nothing is sure.

    Parameters
    ----------
    kata
        The name that the suite imports.
    module
        The implementation that failed.
    items
        The tests, as they were collected with that implementation.
    lessons
        The reference and the misconceptions; without them, only the general relations are tried.
    edges
        Whether the tests are edges: then the mathematics is right, and only what is misunderstood
        about input is looked for.
    """
    examples = Examples(kata, module, items)
    if lessons is not None:
        reference = Source(lessons.reference_path, lessons.reference.encode())
        found = matching(examples, module, load(kata, reference), _lessons(kata, lessons, reference, edges))
        if found:
            return found
    if edges:
        return []
    observations = [note for item in examples.items for note in examples.trace(item, module)]
    sentence = general(observations)
    return [sentence] if sentence else []


def _lessons(kata: str, lessons: Lessons, reference: Source, edges: bool) -> Iterator[Lesson]:
    source = Source(lessons.misconceptions_path, lessons.misconceptions.encode())
    try:
        misconceptions = listed(kata, source, reference)
    except CourseError:
        return  # an author's mistake, which the author's check names; no matter for a learner
    for misconception in misconceptions:
        if misconception.edge != edges:
            continue
        wrong = Wrong(misconception.name, lessons.misconceptions_path, lessons.misconceptions)
        yield Lesson(misconception.message, stand_in(kata, wrong, reference))
