"""What Python raised, in one clear sentence for a learner."""

import ast
import traceback
from bdb import BdbQuit
from pathlib import Path
from types import FrameType

from dojo.errors import Mismatch
from dojo.foreign import is_a, name_of, safely, text_of, trace_of
from dojo.implementation.source import Source
from dojo.implementation.stand_in import SourceLoader

_LONGEST = 2_000  # characters of somebody else's text in a message


def unreadable(source: Source) -> str | None:
    """Return why a file is no Python text, or None if it is.

    Nothing of the file is run.
    """
    name = Path(source.path).name
    # Bytes first: Python accepts a bad byte inside a comment, and other tools then stumble.
    if b"\0" in source.data:
        line = source.data[: source.data.index(b"\0")].count(b"\n") + 1
        return f"{name} has a null byte on line {line}: save it as plain text in UTF-8."
    try:
        text = source.text()
    except UnicodeDecodeError as error:
        line = source.data[: error.start].count(b"\n") + 1
        byte = source.data[error.start]
        return f"{name} is not UTF-8 (byte 0x{byte:02x} on line {line}): save it as UTF-8."
    try:
        ast.parse(text, filename=source.path)
    except SyntaxError as error:
        return _syntax(name, error)
    except (RecursionError, MemoryError, ValueError) as error:
        return f"{name} cannot be read as Python: {named(error)}."
    return None


def failed_import(error: BaseException, source: Source) -> str:
    """Return why a file cannot be imported."""
    name = Path(source.path).name
    unknown = f"{name} raises an error during import that cannot be described."
    return safely(lambda: _failed_import(error, source, name), unknown)


def _failed_import(error: BaseException, source: Source, name: str) -> str:
    where = place(error, source)
    if is_a(error, SyntaxError) and error.filename in (None, source.path):
        return _syntax(name, error)
    if is_a(error, SystemExit):
        return f"{name} calls sys.exit during import{where}: remove the call."
    if is_a(error, ModuleNotFoundError) and error.name:
        return f"{name} imports `{error.name}`{where}, which is not installed here."
    return f"{name} raises an error during import{where}: {_shorten(named(error))}."


def failure(error: BaseException, source: Source, *, with_notes: bool = True) -> str:
    """Return why a test did not pass.

    Parameters
    ----------
    error
        What the test raised.
    source
        The learner's file; the deepest line of it is named.
    with_notes
        Whether to tell what hypothesis adds, such as the example.
    """
    unknown = "Your code raised an error that cannot be described."
    text = safely(lambda: _sentence(error, source), unknown)
    notes = safely(lambda: "\n".join(error.__notes__), "") if with_notes else ""
    return _shorten(f"{text}\n{notes}" if notes else text)


def _sentence(error: BaseException, source: Source) -> str:  # noqa: PLR0911
    where = place(error, source)
    if is_a(error, Mismatch):
        return text_of(error)
    if is_a(error, NotImplementedError):
        return f"Not implemented yet{where}." if where else "Not implemented yet."
    if is_a(error, SystemExit):
        return f"Your code calls sys.exit{where}, which ends Python: return a value instead."
    if is_a(error, BdbQuit):
        debug = f"`nox -s debug -- {Path(source.path).stem}`"
        return f"Your code calls breakpoint(){where}: {debug} opens the debugger there."
    if is_a(error, RecursionError):
        return f"A function calls itself endlessly{where}."
    if is_a(error, MemoryError):
        return f"Your code asks for more memory than is available{where}."
    if is_a(error, AssertionError) and not where:
        return text_of(error) or "An assertion failed."
    return f"Your code raised {named(error)}{where}."


def named(error: BaseException) -> str:
    """Return the kind of an error, and its text."""
    text = text_of(error).strip().rstrip(".")
    return f"{name_of(error)}: {text}" if text else name_of(error)


def place(error: BaseException, source: Source) -> str:
    """Return `` (matmul.py, line 7)`` for the deepest line in the learner's file, or in a kata it imports."""
    # Not `extract_tb`: it looks up the text of each line, in files that foreign code may have named.
    frames = [(frame.f_code.co_filename, frame, line) for frame, line in traceback.walk_tb(trace_of(error))]
    lines = [(file, line) for file, frame, line in frames if file == source.path or _is_of_a_kata(frame)]
    # Where the code ran in another process, no frame of it is here.
    told = safely(lambda: error.learner_line, None)  # type: ignore[attr-defined]
    lines = lines or [(source.path, line) for line in (told,) if line]
    return f" ({Path(lines[-1][0]).name}, line {lines[-1][1]})" if lines else ""


def _is_of_a_kata(frame: FrameType) -> bool:
    return isinstance(frame.f_globals.get("__loader__"), SourceLoader)


def _syntax(name: str, error: SyntaxError) -> str:
    line = (error.text or "").rstrip("\n")
    shown = f": `{line.strip()}`" if line.strip() else ""
    return f"{name} is not valid Python: {error.msg} on line {error.lineno}{shown}."


def _shorten(text: str) -> str:
    return text if len(text) <= _LONGEST else text[:_LONGEST] + " …"
