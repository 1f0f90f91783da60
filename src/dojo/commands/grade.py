"""``dojo grade``: a class's submissions."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from dojo.commands.arguments import add_class, add_deadline, add_jobs, add_submissions, katas_of
from dojo.errors import UsageError
from dojo.report.screen import unguarded
from dojo.report.sheet import clean, counted

if TYPE_CHECKING:
    from dojo.course.roadmap import Kata, Roadmap
    from dojo.course.workspace import Workspace
    from dojo.grading.crew import Crew
    from dojo.grading.earlier import Change
    from dojo.grading.grade import Report
    from dojo.grading.gradebook import Gradebook
    from dojo.grading.layouts import Arrangement
    from dojo.grading.plan import Row
    from dojo.grading.search import Wanted

HELP = "Grade a class: every submission in a folder, each on its own (for instructors)."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what may be typed."""
    add_submissions(parser)
    parser.add_argument("--output", type=Path, metavar="FOLDER", help="for the gradebook")
    parser.add_argument("--dry-run", action="store_true", help="show what would be graded, and grade nothing")
    parser.add_argument(
        "--anyway", action="store_true", help="grade even if most submissions have no file for any kata"
    )
    parser.add_argument(
        "--bar",
        choices=("facts", "edges"),
        default="facts",
        help="what earns the points: the facts (default), or the edges as well",
    )
    parser.add_argument(
        "--seed",
        type=int,
        metavar="NUMBER",
        help="draw the examples from this number (default: a secret one, kept in FOLDER/.units/seed)",
    )
    parser.add_argument("--scheduler", metavar="ADDRESS", help="of a Dask cluster, such as tcp://host:8786")
    parser.add_argument(
        "--trust-submissions",
        action="store_true",
        help="grade even if this system cannot isolate them: you have read every one",
    )
    add_class(parser)
    add_jobs(parser)
    add_deadline(parser)


def run(workspace: Workspace, arguments: argparse.Namespace) -> int:
    """Grade every submission and write the gradebook."""
    from dojo.course.roadmap import Roadmap
    from dojo.grading.earlier import changes, merged, read_earlier
    from dojo.grading.grade import wanted_of
    from dojo.grading.layouts import arrange
    from dojo.grading.overrides import overridden, read_overrides
    from dojo.grading.plan import insist_on_files, make_plan
    from dojo.grading.publish import publish  # what it needs, only instructors have
    from dojo.grading.whole_class import class_folder

    _insist_on_own_course(workspace, arguments.submissions)
    roadmap = Roadmap.read(workspace.roadmap)
    katas = katas_of(roadmap, arguments.katas)
    wanted = wanted_of(workspace, roadmap)
    with class_folder(arguments.submissions, wanted) as (folder, left_out):
        arrangement = _of_class(arrange(folder, arguments.layout), arguments)
        rows = make_plan(arrangement, wanted)
        for sentence in left_out:
            print(sentence, file=sys.stderr)
        if arguments.dry_run:
            _say_what_came(arrangement)
            _show(rows)
            return 0
        if arguments.output is None:
            raise UsageError("--output FOLDER is missing: the gradebook goes there.")
        if not (arguments.anyway or arguments.only):
            insist_on_files(rows, [kata.name for kata in katas])
        by_hand = read_overrides(arguments.output)
        book = _graded(workspace, roadmap, wanted, arrangement, katas, arguments)
    earlier = read_earlier(arguments.output, {kata.name: kata.difficulty for kata in roadmap.katas})
    if arguments.only:
        book = merged(earlier, book, arguments.output)
    book = overridden(book, by_hand)
    _insist_on_agreement(changes(earlier, book), arguments.yes)
    publish(book, arguments.output)
    _say(book, arguments.output)
    return 3 if book.withheld or book.faults else 0


def _of_class(arrangement: Arrangement, arguments: argparse.Namespace) -> Arrangement:
    """Return who handed in what, with everybody in the roster, or only those that are asked for."""
    from dataclasses import replace  # which a help does not wait for

    from dojo.grading.earlier import chosen
    from dojo.grading.enrolment import enrolled, turnout
    from dojo.grading.lateness import read_deadline
    from dojo.grading.roster import read_roster

    if arguments.roster is not None:
        people = read_roster(arguments.roster)
        arrangement = enrolled(arrangement, people)
        found = turnout(arrangement, people)
        if found.missing and not arguments.only:
            of = f"{len(found.missing)} of {counted(len(people), 'student')} in the roster"
            print(clean(f"Nothing was handed in by {of}: {', '.join(found.missing)}."), file=sys.stderr)
        if found.unknown:
            print(clean(f"Not matched with the roster: {', '.join(found.unknown)}."), file=sys.stderr)
    deadline = read_deadline(arguments.due, arguments.late)
    if deadline is not None:
        for one in arrangement.hand_ins:
            deadline.of(one)
        print(f"Due: {deadline}.")
    if arguments.only:
        arrangement = replace(arrangement, hand_ins=chosen(arrangement.hand_ins, arguments.only))
    return arrangement


def _insist_on_agreement(changed: list[Change], agreed: bool) -> None:
    """Show whose points change, and ask whether to write them."""
    if not changed:
        return
    rows = [("student", "kata", "before", "after")]
    rows += [(clean(one.student), one.kata, f"{one.before:g}", f"{one.after:g}") for one in changed]
    widths = [max(len(row[n]) for row in rows) for n in range(4)]
    for row in rows:
        print("  ".join(text.ljust(width) for text, width in zip(row, widths, strict=True)).rstrip())
    if agreed:
        return
    if sys.stdin.isatty() and sys.stdout.isatty():
        if _answer("Write these points? [yes/no] ") in {"y", "yes"}:
            return
        raise UsageError("Nothing was written: the gradebook is as it was.")
    raise UsageError(
        f"Points in the gradebook change ({len(changed)} of them, above), so nothing was written. Type the "
        "same command with --yes to write them."
    )


def _answer(question: str) -> str:
    try:
        return input(question).strip().casefold()
    except EOFError:
        return ""


def _say_what_came(arrangement: Arrangement) -> None:
    came = sum(bool(one.source) for one in arrangement.hand_ins)
    print(f"This looks like {arrangement.title}: {counted(came, 'student')}.")
    if arrangement.nobody:
        print(clean(f"Not taken for submissions: {', '.join(arrangement.nobody)}."))


def _show(rows: list[Row]) -> None:
    for row in rows:
        katas = f"{counted(len(row.katas), 'kata')}: {', '.join(row.katas)}"
        source = f" ({row.source})" if row.source else ""
        print(clean(f"{row.student}{source}: {katas if row.katas else 'no kata'}"))
        for note in row.notes:
            print(clean(f"    {note}"))


def _graded(
    workspace: Workspace,
    roadmap: Roadmap,
    wanted: Wanted,
    arrangement: Arrangement,
    katas: list[Kata],
    arguments: argparse.Namespace,
) -> Gradebook:
    from dojo.grading.grade import grade
    from dojo.grading.lateness import read_deadline
    from dojo.grading.seed import class_seed
    from dojo.grading.units import Units

    name = arguments.submissions.resolve().name.removesuffix(".zip")
    kept = arguments.output / ".units"
    seed = class_seed(kept, arguments.seed)
    crew, sandbox = _crew(workspace, arguments)
    _say_what_came(arrangement)
    units = Units(workspace, roadmap, kept, arguments.deadline, sandbox, seed)
    try:
        with _bar() as report:
            rules = arguments.bar, name, read_deadline(arguments.due, arguments.late)
            return grade(wanted, arrangement.hand_ins, katas, crew, units, sandbox, report, *rules)
    finally:
        crew.close()


def _insist_on_own_course(workspace: Workspace, submissions: Path) -> None:
    """Refuse a course that is itself a submission: its suites would run outside the sandbox."""
    course, handed_in = workspace.root.resolve(), submissions.resolve()
    if course.is_relative_to(handed_in):
        raise UsageError(
            f"The course around this folder, {course}, is among the submissions in {handed_in}: change to "
            "the folder of your own course, and grade from there."
        )


def _crew(workspace: Workspace, arguments: argparse.Namespace) -> tuple[Crew, tuple[str, ...]]:
    from dojo.grading import scheduler
    from dojo.grading.crew import LocalCrew, isolation
    from dojo.running.cores import usable_cores

    trusted = arguments.trust_submissions
    if arguments.scheduler is not None:
        client = scheduler.connect(arguments.scheduler)
        from dojo.grading.cluster import Cluster  # it takes seconds, which a wrong address is not worth

        cluster = Cluster(client, workspace, arguments.deadline, trusted=trusted)
        return cluster, cluster.sandbox
    chosen, lines = isolation(workspace, trusted=trusted)
    return LocalCrew(arguments.jobs or usable_cores(), chosen), lines


@contextmanager
def _bar() -> Iterator[Report]:
    if not sys.stderr.isatty():
        yield lambda *_: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("Grading"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(
        *columns, TextColumn("{task.description}"), console=Console(file=unguarded(sys.stderr))
    ) as bar:
        running = bar.add_task("", total=None)
        yield lambda kata, done, total: bar.update(running, completed=done, total=total, description=kata)


def _say(book: Gradebook, output: Path) -> None:
    passing = sum(kata.passed for row in book.grades for kata in row.katas)
    every = sum(len(row.katas) for row in book.grades)
    layers = ", ".join(book.sandbox)
    print(f"{counted(len(book.grades), 'submission')}, {passing} of {every} katas pass. Sandbox: {layers}.")
    print(clean(f"The gradebook: {output / 'index.html'}"))
    for row in book.grades:
        if row.note and row.source:  # of those without, there was nothing
            print(clean(f"{row.source}: {row.note}"), file=sys.stderr)
    for kata, why in book.faults.items():
        print(clean(f"Withheld for everyone: {kata}. {why}"), file=sys.stderr)
    for row in book.grades:
        for of in row.katas:
            if of.withheld and of.kata not in book.faults:
                print(clean(f"Withheld: {of.kata} of {row.source}. {of.note}"), file=sys.stderr)
