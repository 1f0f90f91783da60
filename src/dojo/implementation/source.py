"""The text of an implementation, wherever it came from, and whether anything is written in it yet."""

import ast
import hashlib
from dataclasses import dataclass


@dataclass(frozen=True)
class Source:
    """The text of an implementation, wherever it came from.

    Attributes
    ----------
    path
        The file as a person would name it.
    data
        Its bytes.
    """

    path: str
    data: bytes

    @property
    def sha256(self) -> str:
        """Hexadecimal digest of the bytes."""
        return hashlib.sha256(self.data).hexdigest()

    def text(self) -> str:
        """Return the text, with a line feed at the end of each line and no byte order mark.

        Raises
        ------
        UnicodeDecodeError
            If the bytes are not UTF-8.
        """
        text = self.data.decode("utf-8").removeprefix("\ufeff")
        return text.replace("\r\n", "\n").replace("\r", "\n")


def is_untouched(source: Source) -> bool:
    """Return whether nothing has been written yet, by looking and without running.

    A stub is a module in which every function only raises NotImplementedError, below its
    docstring.  Comments, imports and layout may differ: they are no attempt.
    """
    try:
        tree = ast.parse(source.text())
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    functions = [node for node in ast.walk(tree) if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))]
    return bool(functions) and all(map(_waits, functions))


def _waits(function: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    body = function.body[1:] if ast.get_docstring(function, clean=False) is not None else function.body
    if len(body) != 1 or not isinstance(body[0], ast.Raise):
        return False
    raised = body[0].exc
    if isinstance(raised, ast.Call):
        raised = raised.func
    return isinstance(raised, ast.Name) and raised.id == "NotImplementedError"
