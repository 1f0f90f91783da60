"""What can be changed in one node of a syntax tree."""

import ast
from collections.abc import Callable, Iterator
from typing import TypeAlias

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


def changes(node: ast.AST) -> Iterator[Change]:
    """Yield what is changed in a node: an operator, a constant, an argument, a condition, a part left out."""
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


def thorough_changes(node: ast.AST) -> Iterator[Change]:
    """Yield rarer changes of a node, which take long to try: those that other tools make, too."""
    match node:
        case ast.Subscript():
            yield from _index(node)
        case ast.BoolOp():
            yield from _dropped_condition(node)
        case ast.Compare(ops=[op]):
            yield from _other_order(op)
        case ast.Constant(value=int() | float() as value) if value and value is not True:
            for shown, other in (("1000", value * 1000), ("1/1000", value / 1000)):
                change = f"`{value}` → `{value} * {shown}`"
                yield change, lambda _, new=other: ast.Constant(new)  # type: ignore[misc]
        case ast.Continue():
            yield "`continue` → `break`", lambda _: ast.Break()
        case ast.Break():
            yield "`break` → `continue`", lambda _: ast.Continue()
        case ast.keyword(arg="dtype"):
            yield "`dtype` → float32", _single_precision


def _index(node: ast.Subscript) -> Iterator[Change]:
    if isinstance(node.slice, ast.Tuple) and len(node.slice.elts) == 2:

        def swap(subscript: ast.AST) -> ast.AST:
            subscript.slice.elts.reverse()  # type: ignore[attr-defined]
            return subscript

        yield "swap the two indices", swap
    if isinstance(node.slice, (ast.Name, ast.BinOp)):
        for sign, operator in (("+", ast.Add), ("-", ast.Sub)):

            def shift(subscript: ast.AST, operator: type[ast.operator] = operator) -> ast.AST:
                subscript.slice = ast.BinOp(subscript.slice, operator(), ast.Constant(1))  # type: ignore[attr-defined]
                return subscript

            yield f"index {sign} 1", shift


def _dropped_condition(node: ast.BoolOp) -> Iterator[Change]:
    for position in range(len(node.values)):

        def drop(condition: ast.AST, position: int = position) -> ast.AST:
            rest = [v for n, v in enumerate(condition.values) if n != position]  # type: ignore[attr-defined]
            return rest[0] if len(rest) == 1 else ast.BoolOp(condition.op, rest)  # type: ignore[attr-defined]

        yield f"drop condition {position + 1}", drop


def _other_order(op: ast.cmpop) -> Iterator[Change]:
    for shown, kind in (("<", ast.Lt), (">", ast.Gt)):
        if not isinstance(op, kind):

            def apply(comparison: ast.AST, kind: type[ast.cmpop] = kind) -> ast.AST:
                comparison.ops = [kind()]  # type: ignore[attr-defined]
                return comparison

            yield f"compare with `{shown}`", apply


def _single_precision(keyword: ast.AST) -> ast.AST:
    keyword.value = ast.Constant("float32")  # type: ignore[attr-defined]
    return keyword
