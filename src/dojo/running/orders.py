"""What is handed to a child: a task as plain data, and the environment it runs in."""

import json
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from dojo.running.judge import Task

# One thread for linear algebra, so that a fork is safe; and what hypothesis notes about modules goes
# into no kata's folder.
ENVIRONMENT = {
    f"{library}_NUM_THREADS": "1" for library in ("OPENBLAS", "OMP", "MKL", "VECLIB_MAXIMUM", "BLIS")
} | {"HYPOTHESIS_STORAGE_DIRECTORY": str(Path(tempfile.gettempdir()) / "dojo-hypothesis")}


def request(task: Task, deadline: float, part: int = 0, parts: int = 1) -> dict[str, Any]:
    """Return a task, or one part of its tests, as a child reads it."""
    return {
        "deadline": deadline,
        "order": {
            "kata": task.kata.name,
            "suite": str(task.suite),
            "path": task.source.path,
            "data": task.source.data.decode("latin-1"),
            "forbid": list(task.kata.forbid),
            "reference": task.reference,
            "wrong": asdict(task.wrong) if task.wrong else None,
            "lessons": asdict(task.lessons) if task.lessons else None,
            "seed": task.seed,
            "first_failure": task.first_failure,
            "part": part,
            "parts": parts,
            "beside": [[name, data.decode("latin-1")] for name, data in task.beside],
        },
    }


def parsed(lines: Iterable[bytes]) -> Iterator[dict[str, Any]]:
    """Yield the events that a child has written; what is no event is the learner's, and left out."""
    for line in lines:
        try:
            yield json.loads(line)
        except ValueError:
            continue
