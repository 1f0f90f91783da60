"""``dojo check``: everything that is wrong with a kata, for its author."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from dojo.commands.arguments import add_jobs, add_json, add_names

if TYPE_CHECKING:
    from dojo.authoring.check import Report
    from dojo.course.workspace import Workspace

HELP = "List everything that is wrong with some katas, or with all (for authors)."
FAULTY = 3


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what may be typed."""
    add_names(parser, at_least_one=False)
    add_json(parser)
    add_jobs(parser)
    parser.add_argument(
        "--seeds",
        type=int,
        default=5,
        help="run correct solutions on examples from this many seeds (default: 5)",
    )
    parser.add_argument("--no-mutants", action="store_true", help="skip the mutants")


def run(workspace: Workspace, arguments: argparse.Namespace) -> int:
    """Check the katas that are named, or all; 0 if nothing is wrong, else 3."""
    import json

    from dojo.authoring.check import check
    from dojo.course.roadmap import Roadmap
    from dojo.running.cores import usable_cores

    roadmap = Roadmap.read(workspace.roadmap)
    katas = [roadmap.kata(name) for name in arguments.names] or list(roadmap.katas)
    report = check(
        workspace,
        list(dict.fromkeys(katas)),
        jobs=arguments.jobs or usable_cores(),
        seeds=arguments.seeds,
        mutants=not arguments.no_mutants,
        begun=_say if sys.stderr.isatty() else lambda _: None,
    )
    print(json.dumps(_as_json(report), indent=2) if arguments.json else _as_text(report))
    return FAULTY if report.findings else 0


def _say(kata: str) -> None:
    print(f"Checking {kata} …", file=sys.stderr)


def _as_json(report: Report) -> dict[str, object]:
    from dataclasses import asdict

    return {
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


def _as_text(report: Report) -> str:
    from dojo.authoring.check import LEAST_KILLED

    lines = []
    for survey in report.surveys:
        able = survey.mutants - survey.equivalent
        lines.append(f"{survey.kata}: {survey.killed} of {able} mutants noticed ({survey.share:.0%})")
        if survey.share >= LEAST_KILLED:  # else they are among the findings
            lines += [f"  line {m.line}: {m.change}" for m in survey.survivors]
    if lines:
        lines.append("")
    lines += [f"{finding.kata}: {finding}" for finding in report.findings]
    lines.append(f"{len(report.findings)} findings." if report.findings else "Nothing is wrong.")
    return "\n".join(lines)
