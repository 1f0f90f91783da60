"""``dojo read``: a kata's page, with its formulas."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from dojo.commands.arguments import add_name, chosen_kata

if TYPE_CHECKING:
    from pathlib import Path

    from dojo.course.roadmap import Kata
    from dojo.course.workspace import Workspace

HELP = "Show a kata's page, with formulas that a terminal can show, or in the browser."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what may be typed."""
    add_name(parser, optional=True)
    parser.add_argument("--web", action="store_true", help="in the browser, with formulas as in a book")
    parser.add_argument(
        "--no-open", action="store_true", help="with --web: write the file, and open no window"
    )


def run(workspace: Workspace, arguments: argparse.Namespace) -> int:
    """Show the page in a pager, or write it for the browser and open it."""
    from dojo.course.roadmap import Roadmap
    from dojo.errors import CourseError

    kata = chosen_kata(workspace, Roadmap.read(workspace.roadmap), arguments.name)
    page = workspace.folder(kata) / "README.md"
    try:
        text = page.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise CourseError(f"{workspace.relative(page)} cannot be read: {error}.") from None
    if arguments.web:
        path = _write_web_page(workspace, kata, text)
        print(workspace.relative(path))
        if not arguments.no_open:
            from dojo.report.window import open_window

            open_window(path)
    else:
        _show(text, kata.name)
    return 0


def _show(text: str, name: str) -> None:
    from dojo.report.pager import show
    from dojo.report.reading import terminal_page
    from dojo.report.sheet import Sheet

    sheet, parts = Sheet(), terminal_page(text)
    show(sheet.drawn(parts))
    if not sheet.can_show(Sheet(encoding="utf-8").drawn(parts)):
        print(
            f"The output's encoding, {sys.stdout.encoding}, lacks some signs of this page: "
            f"nox -s read -- {name} --web shows them.",
            file=sys.stderr,
        )


def _write_web_page(workspace: Workspace, kata: Kata, text: str) -> Path:
    from dojo.errors import UsageError
    from dojo.files import write_atomically
    from dojo.report.reading import web_page

    base = workspace.folder(kata).resolve().as_uri() + "/"
    path = workspace.root / ".dojo" / "pages" / f"{kata.name}.html"
    try:
        write_atomically(path, web_page(text, kata.title, base))
    except OSError as error:
        raise UsageError(f"{workspace.relative(path)} cannot be written: {error.strerror}.") from None
    return path
