"""The command line: arguments in, exit code out."""

from __future__ import annotations

import argparse
import gc
import os
import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from dojo.errors import DojoError, UsageError
from dojo.report.screen import guarded
from dojo.report.sheet import clean

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dojo.course.workspace import Workspace

# Each is a module of `dojo.commands`, in the order of the help.  Before a learner's command the
# solutions go out of sight.
_LEARNERS = (
    *("progress", "read", "open", "run", "hint", "reveal", "reset", "undo", "debug", "picture", "report"),
    *("know", "log", "save", "load", "update", "watch", "review"),
)
_AUTHORS = ("new", "check", "maps", "pictures", "links")
_INSTRUCTORS = ("grade", "similar", "release")
_COMMANDS = _LEARNERS + _AUTHORS + _INSTRUCTORS
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
    words = sys.argv[1:] if argv is None else argv
    with guarded():
        if not words and sys.stdin.isatty() and sys.stdout.isatty() and "_ARGCOMPLETE" not in os.environ:
            return _show_choices()
        return _answer(words)


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


def _show_choices() -> int:
    from dojo.choices import choices_text

    print(f"{choices_text()}\nAll commands: nox --list, or dojo --help")
    return 0


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
    if arguments.command in _LEARNERS:
        _prepare(workspace)
    code: int = _module(arguments.command).run(workspace, arguments)
    sys.stdout.flush()
    return code


def _here() -> Path:
    try:
        return Path.cwd()
    except FileNotFoundError:
        raise UsageError(
            "The folder that you are in is no more. Change to the folder that you cloned."
        ) from None


def _prepare(workspace: Workspace) -> None:
    from dojo.course.hiding import hide_reference

    notice = hide_reference(workspace)
    if notice:
        print(clean(notice), file=sys.stderr)


def _module(command: str) -> Any:
    return import_module(f"dojo.commands.{command}")


class _Version(argparse.Action):
    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        """Say which version this is, with what a report of a fault needs besides."""
        from dojo.version import versions

        print(versions())
        parser.exit()


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the words; a shell puts in names of files, whatever they hold."""
        super().error(clean(message))


def _parser(words: Sequence[str]) -> argparse.ArgumentParser:
    parser = _Parser(prog="dojo", description="Learn the mathematics of machine learning by writing it.")
    parser.add_argument(
        "--version", action=_Version, nargs=0, help="show the version of dojo, and of what it uses"
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    # The parsers of the other commands take longer to build than a score to show.
    asked = words[:1] if words and words[0] in _COMMANDS else _COMMANDS
    for name in asked:
        module = _module(name)
        module.add_arguments(commands.add_parser(name, help=module.HELP, description=module.HELP))
    return parser


def _complete(parser: argparse.ArgumentParser) -> None:
    # The shell asks for completions by running the command with this variable set.
    if "_ARGCOMPLETE" in os.environ:
        import argcomplete

        argcomplete.autocomplete(parser)
