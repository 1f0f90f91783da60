"""``dojo links``: whether the addresses on the pages answer."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dojo.course.workspace import Workspace

HELP = "Ask each address on the pages whether it answers: it takes a network (for authors)."
_FAULTY = 3


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what may be typed."""
    parser.add_argument("--list", action="store_true", help="print the addresses, and ask nobody")


def run(workspace: Workspace, arguments: argparse.Namespace) -> int:
    """Ask, and say which do not answer; 0 if all do, else 3."""
    from dojo.authoring.links import addresses, faults

    pages = [*(workspace.root / "katas").rglob("*.md"), *(workspace.root / "docs").rglob("*.md")]
    pages += (workspace.root / "reference").rglob("*.md")
    found = addresses(sorted([*pages, *workspace.root.glob("*.md")]))
    if arguments.list:
        print("\n".join(sorted(found)))
        return 0
    silent = faults(list(found))
    for address, fault in silent.items():
        where = ", ".join(workspace.relative(page) for page in found[address])
        print(f"{address}: {fault} ({where})")
    if silent and len(silent) == len(found):
        print("No address answers: is there a network?", file=sys.stderr)
    print(f"{len(found) - len(silent)} of {len(found)} addresses answer.")
    return _FAULTY if silent else 0
