"""What to tell of a fault of this tool."""

import os
import tempfile


def fault(trace: str) -> str:
    """Keep a traceback in a file, for a report, and return one sentence that says so."""
    return f"The tool itself failed ({last_line(trace)}), which is not your fault. {report(trace)}"


def report(trace: str) -> str:
    """Keep a traceback in a file, where there is room for one, and return how to report it."""
    try:
        handle, path = tempfile.mkstemp(prefix="dojo-fault-", suffix=".txt")
        with os.fdopen(handle, "w", encoding="utf-8", errors="replace") as file:
            file.write(trace)
    except OSError:
        return "Please report it."
    return f"Please report it and attach {path}."


def last_line(trace: str) -> str:
    """Return the line of a traceback that says what has failed."""
    return (trace.strip().splitlines() or ["no reason is known"])[-1]
