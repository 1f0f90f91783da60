"""``dojo check``: everything that is wrong with a kata, for its author."""

import argparse
import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict

from dojo.authoring.check import Report, check
from dojo.authoring.survivors import LEAST_KILLED
from dojo.course.roadmap import Roadmap
from dojo.course.workspace import Workspace
from dojo.report.screen import unguarded
from dojo.running.cores import usable_cores
from dojo.running.runner import start_runner

FAULTY = 3


def run(workspace: Workspace, arguments: argparse.Namespace) -> int:
    """Check the katas that are named, or all; 0 if nothing is wrong, else 3."""
    roadmap = Roadmap.read(workspace.roadmap)
    named = [roadmap.kata(name) for name in arguments.names] or list(roadmap.katas)
    katas = list(dict.fromkeys(named))
    running = start_runner(arguments.jobs or usable_cores())
    try:
        with _bar(len(katas)) as checked:
            report = check(
                workspace,
                katas,
                running,
                seeds=arguments.seeds,
                mutants=not arguments.no_mutants,
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

    columns = (TextColumn("Checking"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    console = Console(file=unguarded(sys.stderr))
    with Progress(*columns, TextColumn("{task.description}"), console=console, transient=True) as bar:
        running = bar.add_task("", total=katas)
        yield lambda kata: bar.update(running, advance=1, description=kata)


def _as_json(report: Report, *, durations: bool) -> str:
    data: dict[str, object] = {
        "findings": [finding.to_json() for finding in report.findings],
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


def _as_text(report: Report, *, durations: bool) -> str:
    lines = []
    if durations:
        slowest = sorted(report.seconds.items(), key=lambda item: -item[1])
        lines += [f"{seconds:7.2f} s  {kata}" for kata, seconds in slowest] + [""]
    for survey in report.surveys:
        able = survey.mutants - survey.equivalent
        lines.append(f"{survey.kata}: {survey.killed} of {able} mutants noticed ({survey.share:.0%})")
        if survey.share >= LEAST_KILLED:  # else they are among the findings
            lines += [f"  line {m.line}: {m.change}" for m in survey.survivors]
    if report.surveys:
        lines.append("")
    lines += [f"{finding.kata}: {finding}" for finding in report.findings]
    lines.append(f"{len(report.findings)} findings." if report.findings else "Nothing is wrong.")
    return "\n".join(lines)
