"""What can go wrong, as one sentence for the person at the keyboard."""

import os


class DojoError(Exception):
    """Something the user can fix.  The text says what, where and what to do.

    The command line prints the text alone, without a traceback, and leaves with
    `exit_code`.
    """

    exit_code = 2


class UsageError(DojoError):
    """A command was called with words it does not know."""


class CourseError(DojoError):
    """A file of the course, such as ``roadmap.toml``, is not as it must be."""

    exit_code = 3


class Refused(DojoError):
    """The command was understood, and the answer is no for now."""

    exit_code = 1


class Mismatch(AssertionError):
    """What a learner's function returned is not what the suite expects."""


def fault(trace: str) -> str:
    """Keep the traceback of a fault of this tool in a file, and return one sentence that says so."""
    import tempfile  # only a fault costs the time of this import

    handle, path = tempfile.mkstemp(prefix="dojo-fault-", suffix=".txt")
    with os.fdopen(handle, "w", encoding="utf-8", errors="replace") as file:
        file.write(trace)
    last = trace.strip().splitlines()[-1]
    return f"The tool itself failed ({last}), which is not your fault. Please report it and attach {path}."
