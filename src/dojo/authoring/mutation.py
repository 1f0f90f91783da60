"""Small changes of a syntax tree, each of which a suite should notice."""

import ast
import pickle
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from dojo.implementation.source import Source

Change: TypeAlias = tuple[str, Callable[[ast.AST], ast.AST | None]]

_SWAPPED: dict[type[ast.AST], tuple[str, type[ast.AST], str]] = {
    ast.Add: ("+", ast.Sub, "-"),
    ast.Sub: ("-", ast.Add, "+"),
    ast.Mult: ("*", ast.Div, "/"),
    ast.Div: ("/", ast.Mult, "*"),
    ast.FloorDiv: ("//", ast.Div, "/"),
    ast.Pow: ("**", ast.Mult, "*"),
    ast.Mod: ("%", ast.Mult, "*"),
    ast.Lt: ("<", ast.LtE, "<="),
    ast.LtE: ("<=", ast.Lt, "<"),
    ast.Gt: (">", ast.GtE, ">="),
    ast.GtE: (">=", ast.Gt, ">"),
    ast.Eq: ("==", ast.NotEq, "!="),
    ast.NotEq: ("!=", ast.Eq, "=="),
    ast.In: ("in", ast.NotIn, "not in"),
    ast.NotIn: ("not in", ast.In, "in"),
    ast.And: ("and", ast.Or, "or"),
    ast.Or: ("or", ast.And, "and"),
}


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
    source
        The changed solution.
    """

    line: int
    text: str
    change: str
    source: Source


def mutants(reference: Source) -> Iterator[Mutant]:
    """Yield the mutants of a solution, those that differ in their code from it and from each other.

    Parameters
    ----------
    reference
        The solution.  Docstrings, annotations and the texts of errors are left as they are.
    """
    lines = reference.text().split("\n")
    tree = ast.parse(reference.text())
    alone = _left_alone(tree)
    pickled = pickle.dumps(tree)
    seen = {ast.unparse(tree)}
    for number, node in enumerate(ast.walk(tree)):
        if not isinstance(node, (ast.expr, ast.stmt)) or number in alone:
            continue
        for change, apply in _changes(node):
            text = _changed(pickled, number, apply)
            if text is not None and text not in seen:
                seen.add(text)
                source = Source(reference.path, text.encode())
                line = lines[node.lineno - 1]
                yield Mutant(node.lineno, line.strip(), f"{change} in `{_segment(line, node)}`", source)


def _segment(line: str, node: ast.expr | ast.stmt) -> str:
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


def _changes(node: ast.AST) -> Iterator[Change]:
    match node:
        case ast.BinOp(op=op) | ast.AugAssign(op=op) | ast.BoolOp(op=op):
            yield from _operator(op)
        case ast.Compare(ops=[op]):
            yield from _comparison(op)
        case ast.Constant(value=value) if isinstance(value, (bool, int, float)):
            yield from _constant(value)
        case ast.Call():
            yield from _call(node)
        case ast.If() | ast.While() | ast.IfExp():
            yield from _condition(node)
    yield from _drops(node)


def _drops(node: ast.AST) -> Iterator[Change]:
    """Yield the changes that leave a part out."""
    match node:
        case ast.UnaryOp(op=ast.USub()):
            yield "drop `-`", lambda n: n.operand  # type: ignore[attr-defined]
        case ast.UnaryOp(op=ast.Not()):
            yield "drop `not`", lambda n: n.operand  # type: ignore[attr-defined]
        case ast.Attribute(attr="T"):
            yield "drop `.T`", lambda n: n.value  # type: ignore[attr-defined]
        case ast.Expr(value=ast.Call()) | ast.AugAssign():
            yield "drop the statement", lambda _: None
        case ast.BinOp(op=ast.Add() | ast.Sub() | ast.Mult() | ast.Div()):
            yield "drop the right operand", lambda n: n.left  # type: ignore[attr-defined]
            if not isinstance(node.op, ast.Sub):
                yield "drop the left operand", lambda n: n.right  # type: ignore[attr-defined]


def _operator(op: ast.AST) -> Iterator[Change]:
    if type(op) in _SWAPPED:
        old, new, shown = _SWAPPED[type(op)]

        def apply(node: ast.AST) -> ast.AST:
            node.op = new()  # type: ignore[attr-defined]
            return node

        yield f"`{old}` → `{shown}`", apply


def _comparison(op: ast.AST) -> Iterator[Change]:
    if type(op) in _SWAPPED:
        old, new, shown = _SWAPPED[type(op)]

        def apply(node: ast.AST) -> ast.AST:
            node.ops = [new()]  # type: ignore[attr-defined]
            return node

        yield f"`{old}` → `{shown}`", apply


def _constant(value: bool | float) -> Iterator[Change]:
    if isinstance(value, bool):
        others: list[bool | float] = [not value]
    elif isinstance(value, int):
        others = [value + 1, value - 1]
    else:
        others = [value * 2, value + 1]
    for other in others:
        yield f"`{value}` → `{other}`", lambda _, new=other: ast.Constant(new)  # type: ignore[misc]


def _call(node: ast.Call) -> Iterator[Change]:
    if len(node.args) > 1 and not any(isinstance(a, ast.Starred) for a in node.args[:2]):

        def swap(call: ast.AST) -> ast.AST:
            call.args[:2] = call.args[1::-1]  # type: ignore[attr-defined]
            return call

        yield "swap the first two arguments", swap
    for position, keyword in enumerate(node.keywords):

        def drop(call: ast.AST, position: int = position) -> ast.AST:
            del call.keywords[position]  # type: ignore[attr-defined]
            return call

        if keyword.arg:
            yield f"drop `{keyword.arg}=`", drop


def _condition(node: ast.If | ast.While | ast.IfExp) -> Iterator[Change]:
    def negate(branch: ast.AST) -> ast.AST:
        branch.test = ast.UnaryOp(ast.Not(), branch.test)  # type: ignore[attr-defined]
        return branch

    yield "negate the condition", negate
    leaves = (ast.Raise, ast.Return, ast.Continue, ast.Break)
    if isinstance(node, ast.If) and not node.orelse and isinstance(node.body[-1], leaves):
        yield "drop the guard", lambda _: None
