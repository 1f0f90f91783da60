"""A failing example in the debugger, in the learner's own terminal.

``python -m dojo.child.debugger SUITE SOURCE KATA TEST`` runs one test, and stops on the first line of the
function that it calls last, with the arguments of that call.
"""

import pdb  # noqa: T100
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest

from dojo.child.in_process import InProcess
from dojo.child.profile import register_profile
from dojo.child.session import collect, in_session
from dojo.child.suite import katas_importable, no_terminal
from dojo.course.roadmap import Kata
from dojo.diagnosis.replay import bound, imported_functions, parameters
from dojo.implementation.source import Source
from dojo.implementation.stand_in import standing_in
from dojo.running.task import Task


@dataclass
class _Call:
    """The last call of one of the learner's functions."""

    function: Callable[..., Any]
    arguments: tuple[Any, ...]
    named: dict[str, Any]


def main(words: list[str]) -> None:
    """Run the test that is named, and open the debugger."""
    suite, source, kata, test = words
    path = Path(source)
    task = Task(Kata(kata, "", "", 0), Path(suite), Source(str(path), path.read_bytes()))
    in_session(lambda session: _debug(session, task, test))


def _debug(session: pytest.Session, task: Task, test: str) -> None:
    with katas_importable(task):
        sentence, module = InProcess(task).load()
        if sentence is not None:
            sys.exit(sentence)  # the file was changed a moment ago
        with standing_in(task.kata.name, module):
            register_profile()
            item = next(item for item in collect(session, task.suite) if item.name == test)
            assert isinstance(item, pytest.Function)
            calls = _run(item, task, module)
            # Without a handler of its own: Ctrl-C ends the program, as it does without a debugger.
            debugger = pdb.Pdb(nosigint=True)
            if calls:
                debugger.runcall(calls[-1].function, *calls[-1].arguments, **calls[-1].named)
            else:
                debugger.runcall(item.obj, **parameters(item))


def _run(item: pytest.Function, task: Task, module: ModuleType) -> list[_Call]:
    """Run a test, and return the last call that it made."""
    calls: list[_Call] = []
    functions = imported_functions(task.kata.name, task.suite, module)
    noting = {alias: _noting(value, calls) for alias, (_, value) in functions.items()}
    own_hook, sys.breakpointhook = sys.breakpointhook, no_terminal
    with bound(item.module, noting), np.errstate(all="ignore"):
        try:
            item.obj(**parameters(item))
        except BaseException:  # noqa: BLE001
            return calls  # of the example that failed
        finally:
            sys.breakpointhook = own_hook
    return calls


def _noting(function: Callable[..., Any], calls: list[_Call]) -> Callable[..., Any]:
    def called(*arguments: Any, **named: Any) -> Any:
        # A copy: the call may change its arguments, and is made again.
        calls[:] = [
            _Call(function, tuple(map(_copied, arguments)), {k: _copied(v) for k, v in named.items()})
        ]
        return function(*arguments, **named)

    return called


def _copied(value: Any) -> Any:
    return value.copy() if isinstance(value, (np.ndarray, list)) else value


if __name__ == "__main__":
    main(sys.argv[1:])
