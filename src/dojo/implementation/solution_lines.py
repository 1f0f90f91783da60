"""The lines of a solution, as they are put into order or given one by one."""

import ast
import io
import random
import tokenize
from collections.abc import Iterator
from dataclasses import dataclass

_LAYOUT = {
    tokenize.ENCODING,
    tokenize.NL,
    tokenize.COMMENT,
    tokenize.INDENT,
    tokenize.DEDENT,
    tokenize.ENDMARKER,
}
_DOCUMENTED = (ast.Module, ast.ClassDef, ast.FunctionDef)


@dataclass(frozen=True)
class Line:
    """A line of code, with those that it goes on in.

    Attributes
    ----------
    text
        As it stands in the file.
    function
        The number of the function whose body it is in; None for what surrounds functions.
    """

    text: str
    function: int | None


def lines_of(code: str) -> tuple[Line, ...]:
    """Return the lines of a file, without docstrings, comments and empty lines."""
    tree = ast.parse(code)
    documents = {row for start, end in _docstrings(tree) for row in range(start, end + 1)}
    bodies = list(_bodies(tree.body))
    rows = code.splitlines()
    return tuple(
        Line("\n".join(rows[start - 1 : end]), _function(start, bodies))
        for start, end in _statements(code)
        if start not in documents
    )


def without_docstrings(code: str) -> str:
    """Return a file without its docstrings, whose lines are as they were; one that is no Python as it is."""
    try:
        documents = {row for start, end in _docstrings(ast.parse(code)) for row in range(start, end + 1)}
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return code
    rows = [row for number, row in enumerate(code.splitlines(), 1) if number not in documents]
    return "\n".join(rows).strip("\n")


def first_sentence(code: str) -> str:
    """Return the first line of what a file says about itself."""
    return (ast.get_docstring(ast.parse(code)) or "").partition("\n")[0]


def count_of(lines: tuple[Line, ...]) -> int:
    """Return how many lines are a solution's own; signatures and imports are not counted."""
    return sum(line.function is not None for line in lines)


def first_lines(lines: tuple[Line, ...], count: int) -> str:
    """Return the lines up to the one with a number, with what surrounds them."""
    own = [number for number, line in enumerate(lines) if line.function is not None]
    return "\n".join(line.text for line in lines[: own[count - 1] + 1])


def shuffled(lines: tuple[Line, ...], name: str) -> str:
    """Return the lines with the body of each function in another order, always the same for a name."""
    chance = random.Random(name)  # noqa: S311
    bodies: dict[int, list[str]] = {}
    for line in lines:
        if line.function is not None:
            bodies.setdefault(line.function, []).append(line.text)
    for body in bodies.values():
        before = list(body)
        chance.shuffle(body)
        if body == before:
            body.reverse()
    rest = {number: iter(body) for number, body in bodies.items()}
    return "\n".join(line.text if line.function is None else next(rest[line.function]) for line in lines)


def _statements(code: str) -> Iterator[tuple[int, int]]:
    """Yield the first and the last row of each line of code."""
    start = 0
    for token in tokenize.generate_tokens(io.StringIO(code).readline):
        if token.type == tokenize.NEWLINE:
            yield start, token.start[0]
            start = 0
        elif token.type not in _LAYOUT:
            start = start or token.start[0]


def _docstrings(tree: ast.Module) -> Iterator[tuple[int, int]]:
    for node in ast.walk(tree):
        if isinstance(node, _DOCUMENTED) and ast.get_docstring(node) is not None:
            yield node.body[0].lineno, node.body[0].end_lineno or 0


def _bodies(statements: list[ast.stmt]) -> Iterator[tuple[int, int]]:
    """Yield the first and the last row of the body of each function that is in no other."""
    for node in statements:
        if isinstance(node, ast.FunctionDef):
            yield node.body[0].lineno, node.end_lineno or 0
        elif isinstance(node, ast.ClassDef):
            yield from _bodies(node.body)


def _function(row: int, bodies: list[tuple[int, int]]) -> int | None:
    return next((number for number, (start, end) in enumerate(bodies) if start <= row <= end), None)
