"""Forbidden calls: what would do the exercise for the learner, found without running anything."""

import ast
import builtins
from collections.abc import Iterable, Iterator

# Methods of ndarray that do what the numpy function of the same name does.
_ARRAY_METHODS = frozenset(
    "all any argmax argmin argpartition argsort astype choose clip compress conj conjugate cumprod "
    "cumsum diagonal dot max mean min nonzero partition prod ptp put repeat reshape round "
    "searchsorted sort squeeze std sum swapaxes take trace transpose var".split()
)
# Modules of numpy that hold its functions a second time, or their likes for masked arrays.
_INNER = frozenset({"_core", "core", "lib", "linalg", "ma", "matlib"})
_MATMUL = "@"
_MATMUL_NAMES = frozenset({"operator.matmul", "operator.imatmul"})
_MATMUL_METHODS = frozenset({"__matmul__", "__rmatmul__", "__imatmul__"})


def shortcuts(tree: ast.Module, forbid: Iterable[str]) -> tuple[str, ...]:
    """Return a sentence for each line that uses something forbidden.

    Parameters
    ----------
    tree
        The parsed implementation.
    forbid
        Dotted names such as ``"numpy.dot"``, which stand for everything below them as well, and
        the operator ``"@"``.

    Notes
    -----
    Names are followed through ``import … as``, ``from … import``, star imports, plain
    assignments and ``getattr`` with a literal name.  A forbidden ``numpy.dot`` also refuses the
    method ``x.dot``.  Comments and strings are never looked at.
    """
    forbidden = frozenset(forbid)
    names = _Names(tree)
    found: dict[tuple[int, str], str] = {}
    for node, rule in _uses(tree, names, forbidden):
        text = _MATMUL if rule == _MATMUL and hasattr(node, "op") else ast.unparse(node)
        # Of `np.linalg.solve`, the part `np.linalg` is found as well: the whole says more.
        found[node.lineno, rule] = max(text, found.get((node.lineno, rule), ""), key=len)
    return tuple(sentence(line, text, rule) for (line, rule), text in sorted(found.items()))


def sentence(line: int, text: str, rule: str) -> str:
    """Return what is said of something forbidden.

    Parameters
    ----------
    line
        Where it is used; 0 if no line of the file does.
    text
        How it is written there.
    rule
        What of the roadmap forbids it.
    """
    where = f"Line {line}" if line else "The file"
    what = f"`{text}`" if text in {rule, _MATMUL} else f"`{text}` ({rule})"
    return f"{where} uses {what}. Writing that part yourself is the exercise."


def rule_of(name: str, rules: Iterable[str]) -> str | None:
    """Return the rule that forbids a dotted name, or None.

    A rule for a function of numpy is one for its twins as well: what numpy keeps in modules of its
    own, and what `numpy.ma` and `numpy.linalg` call the same.
    """
    names = [name, *_twins(name)]
    for rule in rules:
        if rule in names or any(twin.startswith(f"{rule}.") for twin in names):
            return rule
    return None


def _twins(name: str) -> Iterator[str]:
    top, *parts = name.split(".")
    if top != "numpy" or len(parts) < 2 or parts[0] not in _INNER:
        return
    for start in range(1, len(parts)):
        rest = ".".join(parts[start:]).removeprefix("c_")
        yield f"numpy.{rest}"
        if parts[0] == "linalg":
            yield f"numpy.linalg.{rest}"


class _Names:
    """Which dotted name each plain name of a module stands for."""

    def __init__(self, tree: ast.Module) -> None:
        self._aliases: dict[str, str] = {}
        self._stars: list[str] = []
        self._own = {
            node.name
            for node in ast.walk(tree)
            if isinstance(node, (ast.FunctionDef, ast.ClassDef, ast.AsyncFunctionDef))
        }
        for node in ast.walk(tree):
            self._learn_import(node)
        for node in ast.walk(tree):
            self._learn_assignment(node)

    def dotted(self, node: ast.AST) -> str | None:
        """Return the full dotted name of an expression, or None if it is not one."""
        match node:
            case ast.Name(id=name):
                return self._of_name(name)
            case ast.Attribute(value=value, attr=name):
                return self._below(value, name)
            case ast.Call(func=ast.Name(id="getattr"), args=[value, ast.Constant(value=str(name)), *_]):
                return self._below(value, name)
            case ast.Call(func=function, args=[ast.Constant(value=str(name)), *_]):
                if self.dotted(function) in {"importlib.import_module", "builtins.__import__"}:
                    return name
        return None

    def candidates(self, node: ast.AST) -> Iterator[str]:
        """Yield every dotted name that an expression may stand for."""
        name = self.dotted(node)
        if name is not None:
            yield name
        if isinstance(node, ast.Name) and node.id not in self._own | self._aliases.keys():
            yield from (f"{module}.{node.id}" for module in self._stars)

    def _below(self, value: ast.expr, name: str) -> str | None:
        parent = self.dotted(value)
        return None if parent is None else f"{parent}.{name}"

    def _of_name(self, name: str) -> str | None:
        if name in self._aliases:
            return self._aliases[name]
        if name not in self._own and hasattr(builtins, name):
            return f"builtins.{name}"
        return None

    def _learn_import(self, node: ast.AST) -> None:
        match node:
            case ast.Import(names=names):
                for alias in names:
                    top = alias.name.partition(".")[0]
                    self._aliases[alias.asname or top] = alias.name if alias.asname else top
            case ast.ImportFrom(module=str(module), names=names, level=0):
                for alias in names:
                    if alias.name == "*":
                        self._stars.append(module)
                    else:
                        self._aliases[alias.asname or alias.name] = f"{module}.{alias.name}"

    def _learn_assignment(self, node: ast.AST) -> None:
        match node:
            case ast.Assign(targets=[ast.Name(id=target)], value=value):
                name = self.dotted(value)
                if name is not None and not isinstance(value, ast.Constant):
                    self._aliases.setdefault(target, name)


def _uses(
    tree: ast.Module, names: _Names, forbidden: frozenset[str]
) -> Iterator[tuple[ast.expr | ast.stmt, str]]:
    for node in ast.walk(tree):
        if isinstance(node, (ast.BinOp, ast.AugAssign)):
            if _MATMUL in forbidden and isinstance(node.op, ast.MatMult):
                yield node, _MATMUL
        elif isinstance(node, (ast.Name, ast.Attribute, ast.Call)):
            rule = _rule_for(node, names, forbidden)
            if rule is not None:
                yield node, rule


def _rule_for(
    node: ast.Name | ast.Attribute | ast.Call, names: _Names, forbidden: frozenset[str]
) -> str | None:
    if isinstance(node, (ast.Name, ast.Attribute)) and not isinstance(node.ctx, ast.Load):
        return None
    for name in names.candidates(node):
        if name in _MATMUL_NAMES and _MATMUL in forbidden:
            return _MATMUL
        rule = rule_of(name.removeprefix("builtins."), forbidden)
        if rule is not None:
            return rule
    if isinstance(node, ast.Attribute) and names.dotted(node) is None:
        return _method_rule(node.attr, forbidden)
    return None


def _method_rule(method: str, forbidden: frozenset[str]) -> str | None:
    if method in _MATMUL_METHODS and _MATMUL in forbidden:
        return _MATMUL
    if method in _ARRAY_METHODS and f"numpy.{method}" in forbidden:
        return f"numpy.{method}"
    return None
