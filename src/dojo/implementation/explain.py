"""What Python raised, in one clear sentence for a learner."""

import ast
import traceback
from pathlib import Path

from dojo.errors import Mismatch
from dojo.implementation.source import Source

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
        return f"{name} cannot be read as Python: {_named(error)}."
    return None


def failed_import(error: BaseException, source: Source) -> str:
    """Return why a file cannot be imported."""
    name = Path(source.path).name
    where = _place(error, source)
    if isinstance(error, SyntaxError) and error.filename in (None, source.path):
        return _syntax(name, error)
    if isinstance(error, SystemExit):
        return f"{name} calls sys.exit during import{where}: remove the call."
    if isinstance(error, ModuleNotFoundError):
        return f"{name} imports `{error.name}`{where}, which is not installed here."
    return f"{name} raises an error during import{where}: {_shorten(_named(error))}."


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
    notes = "\n".join(getattr(error, "__notes__", ())) if with_notes else ""
    text = _sentence(error, source)
    return _shorten(f"{text}\n{notes}" if notes else text)


def _sentence(error: BaseException, source: Source) -> str:  # noqa: PLR0911
    where = _place(error, source)
    if isinstance(error, Mismatch):
        return str(error)
    if isinstance(error, NotImplementedError):
        return f"Not implemented yet{where}." if where else "Not implemented yet."
    if isinstance(error, SystemExit):
        return f"Your code calls sys.exit{where}, which ends Python: return a value instead."
    if isinstance(error, RecursionError):
        return f"A function calls itself endlessly{where}."
    if isinstance(error, MemoryError):
        return f"Your code asks for more memory than is available{where}."
    if isinstance(error, AssertionError):
        return str(error) or f"An assertion failed{where}."
    return f"Your code raised {_named(error)}{where}."


def _named(error: BaseException) -> str:
    try:
        text = str(error).strip().rstrip(".")
    except Exception:  # noqa: BLE001 - the text of a learner's exception is the learner's code
        text = ""
    return f"{type(error).__name__}: {text}" if text else type(error).__name__


def _place(error: BaseException, source: Source) -> str:
    """Return `` (matmul.py, line 7)`` for the deepest line in the learner's file."""
    frames = traceback.extract_tb(error.__traceback__)
    lines = [frame.lineno for frame in frames if frame.filename == source.path]
    # Where the code ran in another process, no frame of it is here.
    lines = lines or list(filter(None, [getattr(error, "learner_line", None)]))
    return f" ({Path(source.path).name}, line {lines[-1]})" if lines else ""


def _syntax(name: str, error: SyntaxError) -> str:
    line = (error.text or "").rstrip("\n")
    shown = f": `{line.strip()}`" if line.strip() else ""
    return f"{name} is not valid Python: {error.msg} on line {error.lineno}{shown}."


def _shorten(text: str) -> str:
    return text if len(text) <= _LONGEST else text[:_LONGEST] + " …"
