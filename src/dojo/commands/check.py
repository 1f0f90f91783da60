"""``dojo check``: everything that is wrong with a kata, for its author."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from dojo.commands.arguments import add_jobs, add_json, add_names

if TYPE_CHECKING:
    from dojo.authoring.check import Report
    from dojo.authoring.confusion import Confusion
    from dojo.course.workspace import Workspace

HELP = "List everything that is wrong with some katas, or with all (for authors)."
FAULTY = 3


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what may be typed."""
    add_names(parser, otherwise="all")
    add_json(parser)
    add_jobs(parser)
    parser.add_argument(
        "--seeds",
        type=int,
        default=5,
        help="run correct solutions on examples from this many seeds (default: 5)",
    )
    parser.add_argument("--no-mutants", action="store_true", help="skip the mutants")
    parser.add_argument(
        "--thorough", action="store_true", help="make rarer mutants as well: it takes long, before a release"
    )
    parser.add_argument(
        "--confusion",
        action="store_true",
        help="say what each misconception would be told if it were not listed",
    )
    parser.add_argument("--durations", action="store_true", help="say how long each kata took")


def run(workspace: Workspace, arguments: argparse.Namespace) -> int:
    """Check the katas that are named, or all; 0 if nothing is wrong, else 3."""
    from dojo.authoring.check import check
    from dojo.course.roadmap import Roadmap
    from dojo.learner.forks import KnownForks
    from dojo.running.cores import usable_cores
    from dojo.running.runner import start_runner

    roadmap = Roadmap.read(workspace.roadmap)
    named = [roadmap.kata(name) for name in arguments.names] or list(roadmap.katas)
    katas = list(dict.fromkeys(named))
    running = start_runner(arguments.jobs or usable_cores(), KnownForks(workspace))
    try:
        with _bar(len(katas)) as checked:
            report = check(
                workspace,
                katas,
                running,
                seeds=arguments.seeds,
                mutants=not arguments.no_mutants,
                thorough=arguments.thorough,
                confusion=arguments.confusion,
                checked=checked,
            )
    finally:
        running.close()
    as_text = _as_json if arguments.json else _as_text
    print(as_text(report, durations=arguments.durations))
    return FAULTY if report.findings else 0


@contextmanager
def _bar(katas: int) -> Iterator[Callable[[str], None]]:
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    from dojo.report.screen import unguarded

    columns = (TextColumn("Checking"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    console = Console(file=unguarded(sys.stderr))
    with Progress(*columns, TextColumn("{task.description}"), console=console, transient=True) as bar:
        running = bar.add_task("", total=katas)
        yield lambda kata: bar.update(running, advance=1, description=kata)


def _as_json(report: Report, *, durations: bool) -> str:
    import json
    from dataclasses import asdict

    data: dict[str, object] = {
        "findings": [finding.to_json() for finding in report.findings],
        "confusions": [asdict(pair) for pair in report.confusions],
        "mutants": [
            {
                "kata": survey.kata,
                "mutants": survey.mutants,
                "equivalent": survey.equivalent,
                "killed": survey.killed,
                "survivors": [
                    {key: value for key, value in asdict(mutant).items() if key != "source"}
                    for mutant in survey.survivors
                ],
            }
            for survey in report.surveys
        ],
    }
    if durations:
        data["durations"] = [
            {"kata": kata, "seconds": round(seconds, 3)} for kata, seconds in report.seconds.items()
        ]
    return json.dumps(data, indent=2)


def _confused(pair: Confusion) -> str:
    return f"{pair.kata}: {pair.mistake} → {pair.named}{f': {pair.reason}' if pair.reason else ''}"


def _as_text(report: Report, *, durations: bool) -> str:
    from dojo.authoring.survivors import LEAST_KILLED

    lines = []
    if durations:
        slowest = sorted(report.seconds.items(), key=lambda item: -item[1])
        lines += [f"{seconds:7.2f} s  {kata}" for kata, seconds in slowest] + [""]
    for survey in report.surveys:
        able = survey.mutants - survey.equivalent
        lines.append(f"{survey.kata}: {survey.killed} of {able} mutants noticed ({survey.share:.0%})")
        if survey.share >= LEAST_KILLED:  # else they are among the findings
            lines += [f"  line {m.line}: {m.change}" for m in survey.survivors]
    lines += [_confused(pair) for pair in report.confusions]
    if report.surveys or report.confusions:
        lines.append("")
    lines += [f"{finding.kata}: {finding}" for finding in report.findings]
    lines.append(f"{len(report.findings)} findings." if report.findings else "Nothing is wrong.")
    return "\n".join(lines)
