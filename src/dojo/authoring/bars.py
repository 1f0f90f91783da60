"""The two bars of a suite: facts and edges, each named on the page, and nothing else named there."""

import ast
import re
from collections.abc import Iterator

from dojo.authoring.finding import Finding
from dojo.course.roadmap import Kata
from dojo.course.workspace import Workspace

_FACTS, _EDGES, _TASK = "What the tests ask", "On the edges", "Your task"
_ROW = re.compile(r"^\|(?P<first>[^|]*)\|", re.MULTILINE)
_NAMED = re.compile(r"`(test_\w+?)(_?\.\.\.)?`")
_CHANCE = {"random", "default_rng", "RandomState"}


class Bars:
    """The suite, page and stub of one kata, read and not run.

    Parameters
    ----------
    workspace, kata
        The course, and one of its katas, whose files are complete.

    Attributes
    ----------
    refusals
        The names of the facts that ask for an error.
    stated
        What "Your task" says of errors; empty if it says nothing.
    """

    def __init__(self, workspace: Workspace, kata: Kata) -> None:
        self._kata = kata
        self._suite = workspace.relative(workspace.suite(kata))
        self._stub = workspace.relative(workspace.stub(kata))
        self._page = workspace.relative(workspace.folder(kata) / "README.md")
        self._tree = ast.parse(workspace.suite(kata).read_text(encoding="utf-8"))
        self._stub_text = workspace.stub(kata).read_text(encoding="utf-8")
        self._sections = _sections((workspace.folder(kata) / "README.md").read_text(encoding="utf-8"))
        self._tests = _tests(self._tree)
        self._edges = [test.name for test in self._tests if _is_edge(test)]
        facts = [test for test in self._tests if not _is_edge(test)]
        self._facts = [test.name for test in facts]
        self.refusals = {test.name for test in facts if _refuses(self._tree, test)}
        self.stated = self._sections.get(_TASK, "").partition("**Raises**")[2]

    def findings(self) -> Iterator[Finding]:
        """Yield what is not where it belongs."""
        yield from self._order()
        yield from self._named(_FACTS, self._facts, "fact")
        yield from self._named(_EDGES, self._edges, "edge")
        yield from self._raises()
        yield from self._chance()

    def _order(self) -> Iterator[Finding]:
        names = [test.name for test in self._tests]
        for fact in self._facts:
            if any(names.index(edge) < names.index(fact) for edge in self._edges):
                yield self._finding(self._suite, f"`{fact}` is a fact and stands after an edge")
        decorators = {id(part) for test in self._tests for part in test.decorator_list}
        for node in ast.walk(self._tree):
            if _is_mark(node) and id(node) not in decorators:
                text = "an edge is marked as a whole function, not as one of its parameters"
                yield self._finding(self._suite, text, getattr(node, "lineno", 0))

    def _named(self, section: str, tests: list[str], kind: str) -> Iterator[Finding]:
        """Hold a section of the page against the tests of one kind."""
        every = [*self._facts, *self._edges]
        told: set[str] = set()
        for row in _ROW.finditer(self._sections.get(section, "")):
            for name, more in _NAMED.findall(row["first"]):
                meant = {test for test in every if test == name or (more and test.startswith(name))}
                told |= meant
                for other in sorted(meant - set(tests)):
                    yield self._finding(self._page, f"`## {section}` names `{other}`, which is no {kind}")
        for test in tests:
            if test not in told:
                yield self._finding(self._page, f"`## {section}` does not name the {kind} `{test}`")

    def _raises(self) -> Iterator[Finding]:
        refused = bool(self.refusals)
        said = {
            self._page: bool(self.stated),
            self._stub: re.search(r"^\s+Raises\n", self._stub_text, re.MULTILINE) is not None,
        }
        for file, says in said.items():
            if says and not refused:
                text = "says what the function raises, but no fact asks for it"
                yield self._finding(file, text)
            elif refused and not says:
                yield self._finding(file, "does not say what the function raises, but a fact asks for it")

    def _chance(self) -> Iterator[Finding]:
        for node in ast.walk(self._tree):
            if name_of(node) in _CHANCE or (isinstance(node, ast.Import) and node.names[0].name == "random"):
                text = "chance comes from `dojo.testing.rng` and hypothesis alone"
                yield self._finding(self._suite, text, getattr(node, "lineno", 0))
        facts = [test for test in self._tests if not _is_edge(test)]
        words = {name_of(node) for fact in facts for node in _reached(self._tree, fact)}
        if not words & {"given", "rng"}:
            text = "no fact changes with `--kata-seed`: use hypothesis or `dojo.testing.rng` in one"
            yield self._finding(self._suite, text)

    def _finding(self, file: str, text: str, line: int = 0) -> Finding:
        return Finding(self._kata.name, file, line, text)


def _sections(page: str) -> dict[str, str]:
    """Return the text under each heading of the second level."""
    parts = re.split(r"^## (.*)$", page, flags=re.MULTILINE)
    return dict(zip(map(str.strip, parts[1::2]), parts[2::2], strict=True))


def _tests(suite: ast.Module) -> list[ast.FunctionDef]:
    return [n for n in suite.body if isinstance(n, ast.FunctionDef) and n.name.startswith("test_")]


def _is_edge(test: ast.FunctionDef) -> bool:
    return any(_is_mark(part) for part in test.decorator_list)


def _is_mark(node: ast.AST) -> bool:
    return isinstance(node, ast.Attribute) and ast.unparse(node) == "pytest.mark.edge"


def _refuses(tree: ast.Module, test: ast.FunctionDef) -> bool:
    return "assert_refuses" in {name_of(node) for node in _reached(tree, test)}


def _reached(tree: ast.Module, test: ast.FunctionDef) -> list[ast.AST]:
    """Return the nodes of a test, and of the suite's own functions that it calls."""
    own = {node.name: node for node in tree.body if isinstance(node, ast.FunctionDef)}
    waiting, met = [test], {test.name}
    nodes: list[ast.AST] = []
    while waiting:
        for node in ast.walk(waiting.pop()):
            nodes.append(node)
            name = name_of(node)
            if name in own and name not in met:
                met.add(name)
                waiting.append(own[name])
    return nodes


def name_of(node: ast.AST) -> str:
    """Return the last part of what a node names; empty if it names nothing."""
    if isinstance(node, ast.Name):
        return node.id
    return node.attr if isinstance(node, ast.Attribute) else ""
