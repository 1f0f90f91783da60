"""The command line: arguments in, exit code out."""

import argparse
import gc
import os
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any, NoReturn

from dojo.errors import DojoError, UsageError
from dojo.report.screen import guarded
from dojo.report.sheet import clean

# Each command is a module of `dojo.commands` with a function `run(arguments) -> int`, imported only
# when it is asked for: a score must not wait for what only a watch needs.
_LEARNER = {"progress", "run", "hint", "reveal", "reset", "watch"}
INTERRUPTED = 130


def main(argv: Sequence[str] | None = None) -> int:
    """Carry out one command.

    Parameters
    ----------
    argv
        The words after ``dojo``; those of the process if None.

    Returns
    -------
    int
        0 done, 1 something of the learner's does not pass or the answer is no, 2 wrong use,
        3 something in the course is not as it must be, 130 interrupted.
    """
    # Most commands end before there is any garbage: looking for it takes a tenth of a score's time.
    gc.set_threshold(100_000)
    # No Python that this one starts looks for modules in the folder that the command was typed in.
    os.environ["PYTHONSAFEPATH"] = "1"
    with guarded():
        return _answer(sys.argv[1:] if argv is None else argv)


def _answer(words: Sequence[str]) -> int:
    try:
        parser = _parser(words)
        _complete(parser)
        return _carry_out(parser.parse_args(words))
    except DojoError as error:
        print(clean(f"dojo: {error}"), file=sys.stderr)
        return error.exit_code
    except ModuleNotFoundError as error:
        return _missing(error, words[0] if words else "progress")
    except KeyboardInterrupt:
        print("\nStopped.", file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        # The reader of our output has left, as `| head` does: nobody is there to be told.
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return 0
    except Exception:  # noqa: BLE001
        return _failed()


def _missing(error: ModuleNotFoundError, command: str) -> int:
    # Each command has a session of the same name, which installs what only this command needs.
    package = (error.name or "dojo").partition(".")[0]
    if package == "dojo":
        return _failed()
    print(f"dojo: The package `{package}` is missing here. `nox -s {command}` installs it.", file=sys.stderr)
    return 3


def _failed() -> int:
    import traceback

    from dojo.fault_report import fault

    print(f"dojo: {fault(traceback.format_exc())}", file=sys.stderr)
    return 3


def _carry_out(arguments: argparse.Namespace) -> int:
    from dojo.course.workspace import Workspace

    workspace = Workspace.containing(_here())
    if arguments.command in _LEARNER:
        _prepare(workspace)
    command: Callable[..., int] = import_module(f"dojo.commands.{arguments.command}").run
    code = command(workspace, arguments)
    sys.stdout.flush()
    return code


def _here() -> Path:
    try:
        return Path.cwd()
    except FileNotFoundError:
        raise UsageError(
            "The folder that you are in is no more. Change to the folder that you cloned."
        ) from None


def _prepare(workspace: "Workspace") -> None:  # type: ignore[name-defined]  # noqa: F821
    from dojo.course.hiding import hide_reference

    notice = hide_reference(workspace)
    if notice:
        print(clean(notice), file=sys.stderr)


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the words; a shell puts in names of files, whatever they hold."""
        super().error(clean(message))


def _parser(argv: Sequence[str]) -> argparse.ArgumentParser:
    parser = _Parser(prog="dojo", description="Learn the mathematics of machine learning by writing it.")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    # The parsers of the other commands take longer to build than a score to show.
    asked = argv[:1] if argv and argv[0] in _COMMANDS else _COMMANDS
    for name in asked:
        help_, *additions = _COMMANDS[name]
        command = commands.add_parser(name, help=help_, description=help_)
        for add in additions:
            add(command)
    return parser


def _add_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print JSON (docs/json.md)")


def _add_jobs(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--jobs", type=_positive, help="suites at once (default: the cores)")


def _add_deadline(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--deadline", type=_seconds, default=10.0, metavar="SECONDS", help="per kata (default: 10)"
    )


def _add_name(parser: argparse.ArgumentParser) -> None:
    _complete_names(parser.add_argument("name", metavar="NAME", help=_A_KATA))


def _add_names(parser: argparse.ArgumentParser) -> None:
    _complete_names(parser.add_argument("names", nargs="+", metavar="NAME", help=_A_KATA))


def _add_some_names(parser: argparse.ArgumentParser) -> None:
    _complete_names(parser.add_argument("names", nargs="*", metavar="NAME", help=_A_KATA))


def _complete_names(action: argparse.Action) -> None:
    action.completer = _names  # type: ignore[attr-defined]


def _add_source(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--source", default="stub", metavar="FILE", help="run on this file, or on `reference`"
    )


def _add_give_up(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--give-up", action="store_true", help="show it before a pass, for half the points of the kata"
    )


def _add_path(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("kata", metavar="TRACK/NAME")


def _add_thoroughness(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--seeds",
        type=int,
        default=5,
        help="run correct solutions on examples from this many seeds (default: 5)",
    )
    parser.add_argument("--no-mutants", action="store_true", help="skip the mutants")


def _add_submissions(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "submissions", type=Path, help="a folder containing a folder or a zip for each student"
    )
    parser.add_argument("--output", type=Path, required=True, metavar="FOLDER", help="for the gradebook")
    _complete_names(
        parser.add_argument("--katas", nargs="+", metavar="NAME", help="grade only these (default: all)")
    )
    parser.add_argument("--scheduler", metavar="ADDRESS", help="of a Dask cluster, such as tcp://host:8786")
    parser.add_argument(
        "--trust-submissions",
        action="store_true",
        help="grade even if this system cannot isolate them: you have read every one",
    )


def _add_release(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="new or empty")
    parser.add_argument("--no-hints", action="store_true", help="leave out the hints")


_A_KATA = "a kata, or the first letters of its name"
_COMMANDS: dict[str, tuple[Any, ...]] = {
    "progress": ("Show the score and what to do next.", _add_json, _add_jobs, _add_deadline),
    "run": ("Run the suites of some katas.", _add_names, _add_source, _add_json, _add_deadline),
    "hint": ("Show the next hint for a kata.", _add_name),
    "reveal": ("Show the reference solution beside yours.", _add_name, _add_give_up),
    "reset": ("Restore the original stub; your version is kept beside it.", _add_name),
    "watch": ("Run the kata whose file you save, until Ctrl-C.", _add_deadline),
    "new": ("Write the files of a new kata, with TODOs to fill in (for authors).", _add_path),
    "check": (
        "List everything that is wrong with some katas, or with all (for authors).",
        *(_add_some_names, _add_json, _add_jobs, _add_thoroughness),
    ),
    "maps": ("Write the maps in the READMEs of the tracks, from roadmap.toml (for authors).",),
    "grade": (
        "Grade a class: every submission in a folder, each on its own (for instructors).",
        *(_add_submissions, _add_jobs, _add_deadline),
    ),
    "release": (
        "Write a copy of the course for students, without the solutions (for instructors).",
        _add_release,
    ),
}


def _positive(text: str) -> int:
    value = int(text)
    if value < 1:
        raise argparse.ArgumentTypeError(f"must be at least 1, not {text}")
    return value


def _seconds(text: str) -> float:
    value = float(text)
    if not 0 < value < 86_400:
        raise argparse.ArgumentTypeError(f"must be more than 0 and at most a day, not {text}")
    return value


def _complete(parser: argparse.ArgumentParser) -> None:
    # The shell asks for completions by running the command with this variable set.
    if "_ARGCOMPLETE" in os.environ:
        import argcomplete

        argcomplete.autocomplete(parser)


def _names(**_: object) -> list[str]:
    from dojo.course.roadmap import Roadmap
    from dojo.course.workspace import Workspace

    try:
        return list(Roadmap.read(Workspace.containing(_here()).roadmap).names)
    except DojoError:
        return []
