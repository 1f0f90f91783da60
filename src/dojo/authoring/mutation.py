"""Small changes of a syntax tree, each of which a suite should notice."""

import ast
import pickle
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from dojo.authoring.changes import changes, thorough_changes
from dojo.implementation.source import Source


@dataclass(frozen=True)
class Mutant:
    """A solution with one small change.

    Attributes
    ----------
    line
        Where, counted from 1.
    text
        That line, as it was.
    change
        What was changed into what, in which expression.
    input_check
        Whether it is about a caller's mistakes: a guard that refuses, a conversion.
    source
        The changed solution.
    """

    line: int
    text: str
    change: str
    input_check: bool
    source: Source


def mutants(reference: Source, *, thorough: bool = False) -> Iterator[Mutant]:
    """Yield the mutants of a solution, those that differ in their code from it and from each other.

    Parameters
    ----------
    reference
        The solution.  Docstrings, annotations and the texts of errors are left as they are.
    thorough
        Whether to make the rarer changes as well.
    """
    lines = reference.text().split("\n")
    tree = ast.parse(reference.text())
    alone = _left_alone(tree)
    checks = _input_checks(tree)
    pickled = pickle.dumps(tree)
    seen = {ast.unparse(tree)}
    for number, node in enumerate(ast.walk(tree)):
        if not isinstance(node, (ast.expr, ast.stmt, ast.keyword)) or number in alone:
            continue
        rarer = thorough_changes(node) if thorough else ()
        for change, apply in (*changes(node), *rarer):
            text = _changed(pickled, number, apply)
            if text is not None and text not in seen:
                seen.add(text)
                source = Source(reference.path, text.encode())
                line = lines[node.lineno - 1]
                where = f"{change} in `{_segment(line, node)}`"
                check = node.lineno in checks or "dtype" in change
                yield Mutant(node.lineno, line.strip(), where, check, source)


def _segment(line: str, node: ast.expr | ast.stmt | ast.keyword) -> str:
    """Return the code of a node, as far as it stands on its first line."""
    end = node.end_col_offset if node.end_lineno == node.lineno else None
    return line.encode()[node.col_offset : end].decode()


def _changed(pickled: bytes, number: int, apply: Callable[[ast.AST], ast.AST | None]) -> str | None:
    twin = pickle.loads(pickled)  # noqa: S301  (our own; a deep copy takes four times as long)
    node = list(ast.walk(twin))[number]
    new = apply(node)
    if new is not node:
        _replace(twin, node, new)
    try:
        return ast.unparse(twin)
    except (ValueError, AttributeError):
        return None


def _replace(tree: ast.Module, old: ast.AST, new: ast.AST | None) -> None:
    for parent in ast.walk(tree):
        for field, value in ast.iter_fields(parent):
            if value is old:
                setattr(parent, field, new)
            elif isinstance(value, list) and any(item is old for item in value):
                kept = [new if item is old else item for item in value]
                rest = [item for item in kept if item is not None]
                # A body must not be empty.
                setattr(parent, field, rest or [ast.Pass()])


def _left_alone(tree: ast.Module) -> frozenset[int]:
    """Return the numbers of the nodes inside texts for people, annotations and decorators."""
    alone: set[int] = set()
    for node in ast.walk(tree):
        for field, value in ast.iter_fields(node):
            inside = field in {"annotation", "returns", "decorator_list"} or isinstance(node, ast.Raise)
            for child in value if isinstance(value, list) else [value]:
                if inside and isinstance(child, ast.AST):
                    alone |= {id(below) for below in ast.walk(child)}
        if isinstance(node, (ast.JoinedStr, ast.Import, ast.ImportFrom)):
            alone |= {id(below) for below in ast.walk(node)}
    return frozenset(number for number, node in enumerate(ast.walk(tree)) if id(node) in alone)


_CONVERSIONS = {"array", "asarray", "asanyarray", "float", "int", "isfinite", "isnan", "errstate", "astype"}


def _input_checks(tree: ast.Module) -> set[int]:
    """Return the lines of guards that refuse, of functions that are there to refuse, and of conversions."""
    lines: set[int] = set()
    for node in ast.walk(tree):
        guard = isinstance(node, ast.If) and isinstance(node.body[-1], ast.Raise)
        checker = (
            isinstance(node, ast.FunctionDef)
            and node.name.startswith("_")
            and any(isinstance(below, ast.Raise) for below in ast.walk(node))
        )
        conversion = isinstance(node, ast.Call) and _called(node) in _CONVERSIONS
        if guard or checker or conversion:
            assert isinstance(node, ast.If | ast.FunctionDef | ast.Call)
            lines.update(range(node.lineno, (node.end_lineno or node.lineno) + 1))
    return lines


def _called(call: ast.Call) -> str:
    return ast.unparse(call.func).rpartition(".")[2]
