"""A long text page by page, where somebody sits at a terminal."""

import os
import pydoc
import sys


def show(text: str) -> None:
    """Show a text on standard output, in the pager of this system where it is longer than the screen."""
    from dojo.report.sheet import Sheet

    rows = Sheet().rows
    if rows is None or not sys.stdin.isatty() or text.count("\n") < rows:
        sys.stdout.write(text)
        return
    # Colours pass, and no line is broken: it goes on to the right.
    os.environ.setdefault("LESS", "RSX")
    sys.stdout.flush()
    pydoc.pager(text)
