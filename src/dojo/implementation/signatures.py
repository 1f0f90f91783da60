"""What a file of Python promises to its callers."""

import ast

_Function = ast.FunctionDef | ast.AsyncFunctionDef


def signatures(data: bytes) -> dict[str, str]:
    """Return the head of each function and method of a file, by its name; none where it is no Python."""
    try:
        tree = ast.parse(data)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return {}
    found = {}
    for node in tree.body:
        if isinstance(node, _Function):
            found[node.name] = _head(node, node.name)
        elif isinstance(node, ast.ClassDef):
            methods = [method for method in node.body if isinstance(method, _Function)]
            found |= {f"{node.name}.{each.name}": _head(each, f"{node.name}.{each.name}") for each in methods}
    return found


def _head(function: _Function, name: str) -> str:
    returned = f" -> {ast.unparse(function.returns)}" if function.returns else ""
    return f"def {name}({ast.unparse(function.args)}){returned}"
