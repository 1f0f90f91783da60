"""All kinds of diagnosis, for one run of a suite."""

from collections.abc import Callable, Iterator, Sequence
from types import ModuleType

import numpy as np
import pytest

from dojo.diagnosis.agreement import same
from dojo.diagnosis.counterfactual import Editable, small_number
from dojo.diagnosis.general import general
from dojo.diagnosis.named import WORKED, Lesson, matching
from dojo.diagnosis.replay import Examples, Trace, has_failed, parameters
from dojo.errors import CourseError
from dojo.implementation.source import Source
from dojo.implementation.stand_in import load
from dojo.implementation.wrong_answers import Lessons, Wrong, listed, stand_in

_TRIED_AGAIN = 3  # examples


def diagnose(
    kata: str,
    module: ModuleType,
    items: list[pytest.Item],
    lessons: Lessons | None,
    file: Editable | None = None,
    *,
    edges: bool = False,
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
    file
        Where the module came from, if it may be run with a change.
    edges
        Whether the tests are edges: then the mathematics is right, and only what is misunderstood
        about input is looked for.
    """
    examples = Examples(kata, module, items)
    mine = [examples.trace(item, module) for item in examples.items]
    failing = [item for item, trace in zip(examples.items, mine, strict=True) if has_failed(trace)]
    if not failing or (lessons and _fails_for_the_reference(kata, lessons, examples, failing[0])):
        return []
    found = matching(examples, mine, _lessons(kata, lessons, edges)) if lessons else []
    if found or edges:
        return found
    ways: tuple[Callable[[], str | None], ...] = (
        lambda: _changing(examples, mine, module),
        lambda: small_number(file, examples, mine) if file else None,
        lambda: general([note for trace in mine for note in trace]),
        lambda: _only_the_worked_example(examples, mine),
    )
    sentence = next(filter(None, (way() for way in ways)), None)
    return [sentence] if sentence else []


def _fails_for_the_reference(kata: str, lessons: Lessons, examples: Examples, item: pytest.Function) -> bool:
    """Return whether an example fails for the reference, too: then a kata that both import is at fault."""
    try:
        module = load(kata, Source(lessons.reference_path, lessons.reference.encode()))
    except BaseException:  # noqa: BLE001
        return True  # what is imported raises, or is not there
    return has_failed(examples.trace(item, module))


def _changing(examples: Examples, mine: Sequence[Trace], module: ModuleType) -> str | None:
    """Another value for the same arguments explains failures that no idea does."""
    failing = [pair for pair in zip(examples.items, mine, strict=True) if has_failed(pair[1])]
    for item, trace in failing[:_TRIED_AGAIN]:
        if any(isinstance(value, np.random.Generator) for value in parameters(item).values()):
            continue  # it goes on where it was
        again = examples.trace(item, module, seed=1)
        pairs = zip(trace, again, strict=False)
        for first, second in pairs:
            if first.kind == second.kind == "value" and not same(first.actual, second.actual):
                return (
                    "Your function returns another value when it is called again with the same arguments. "
                    "What changes between the two calls?"
                )
    return None


def _only_the_worked_example(examples: Examples, mine: Sequence[Trace]) -> str | None:
    worked = [item.name.startswith(WORKED) for item in examples.items]
    others = [trace for trace, is_worked in zip(mine, worked, strict=True) if not is_worked and trace]
    right = any(worked) and not any(
        has_failed(trace) for trace, is_worked in zip(mine, worked, strict=True) if is_worked
    )
    wrong = len(others) > _TRIED_AGAIN and all(has_failed(trace) and trace[-1].failed for trace in others)
    if right and wrong:
        return "The worked example is right, and all others are wrong. What is special about its numbers?"
    return None


def _lessons(kata: str, lessons: Lessons, edges: bool) -> Iterator[Lesson]:
    reference = Source(lessons.reference_path, lessons.reference.encode())
    source = Source(lessons.misconceptions_path, lessons.misconceptions.encode())
    try:
        misconceptions = listed(kata, source, reference)
    except CourseError:
        return  # an author's mistake, which the author's check names; no matter for a learner
    for misconception in misconceptions:
        if misconception.edge != edges or misconception.name == lessons.without:
            continue
        wrong = Wrong(misconception.name, lessons.misconceptions_path, lessons.misconceptions)
        yield Lesson(misconception.message, stand_in(kata, wrong, reference), misconception.inexact)
