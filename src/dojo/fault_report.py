"""What to tell of a fault of this tool."""

import os
import tempfile


def fault(trace: str) -> str:
    """Keep a traceback in a file, for a report, and return one sentence that says so."""
    handle, path = tempfile.mkstemp(prefix="dojo-fault-", suffix=".txt")
    with os.fdopen(handle, "w", encoding="utf-8", errors="replace") as file:
        file.write(trace)
    last = trace.strip().splitlines()[-1]
    return f"The tool itself failed ({last}), which is not your fault. Please report it and attach {path}."
