"""A kata's two folders: complete, one name for one thing, and a stub that fits its reference."""

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from dojo.authoring.finding import Finding
from dojo.course.roadmap import Kata
from dojo.course.workspace import Workspace
from dojo.implementation import guard
from dojo.implementation.source import Source, is_untouched
from dojo.implementation.stand_in import KataFinder
from dojo.learner.hints import ladders

_HINTS = 3
_FIRST_SENTENCE = re.compile(r"(?:\$[^$]*\$|`[^`]*`|[^.!?$`]|[.](?=\w))*\?")  # up to its question mark
_SHORTEST_TELLING_LINE = 12  # characters: shorter lines of code stand in any text


class Folder:
    """The files of one kata.

    Parameters
    ----------
    workspace, kata
        The course, and one of its katas.
    """

    def __init__(self, workspace: Workspace, kata: Kata) -> None:
        self._workspace = workspace
        self._kata = kata

    def findings(self) -> Iterator[Finding]:
        """Yield what is wrong with the files themselves, before anything runs."""
        missing = list(self._missing())
        yield from missing
        if _importable(self._kata.name):
            yield self._finding(
                "roadmap.toml", f"`{self._kata.name}` can be imported from elsewhere: rename it"
            )
        if missing:
            return
        yield from self._unfilled()
        yield from self._signatures()
        yield from self._hints()
        yield from self._forbidden()
        yield from self._suite()

    def complete(self) -> bool:
        """Return whether all files are there."""
        return not any(self._missing())

    def reference(self, file: str) -> Source:
        """Return a file of the reference folder, which is there."""
        source = self._workspace.reference(self._kata, file)
        assert source is not None
        return source

    def _missing(self) -> Iterator[Finding]:
        name = self._kata.name
        folder = self._workspace.folder(self._kata)
        for file in ("README.md", f"{name}.py", f"test_{name}.py"):
            if not (folder / file).is_file():
                yield self._finding(self._shown(folder / file), "is missing")
        for file in (f"{name}.py", "hints.md", "misconceptions.py"):
            if self._workspace.reference(self._kata, file) is None:
                yield self._finding(f"reference/{self._kata.track}/{name}/{file}", "is missing")
        if not self._workspace.references(self._kata, "alternatives"):
            path = f"reference/{self._kata.track}/{name}/alternatives"
            yield self._finding(path, "holds no other correct solution; write at least one")

    def _unfilled(self) -> Iterator[Finding]:
        kata, name = self._kata, self._kata.name
        folder = self._workspace.folder(kata)
        files = [folder / file for file in ("README.md", f"{name}.py", f"test_{name}.py")]
        sources = [Source(self._shown(path), path.read_bytes()) for path in files]
        others = self._workspace.references(kata, "alternatives")
        sources += map(self.reference, [f"{name}.py", "hints.md", "misconceptions.py", *others])
        draft = self._workspace.reference(kata, "drafts/right.py")
        sources += [draft] if draft else []
        for source in sources:
            for number, line in enumerate(source.text().split("\n"), start=1):
                if "TODO" in line:
                    yield self._finding(source.path, f"must be filled in: {line.strip()}", number)

    def _signatures(self) -> Iterator[Finding]:
        stub = self._stub()
        if not is_untouched(stub):
            yield self._finding(stub.path, "is not a stub: each function must only raise NotImplementedError")
            return
        reference = self.reference(f"{self._kata.name}.py")
        ours, theirs = _signatures(stub), _signatures(reference)
        for name in sorted(ours.keys() | theirs.keys()):
            if ours.get(name) != theirs.get(name):
                text = f"`{name}{ours.get(name, ' is missing')}`, but the reference has "
                yield self._finding(stub.path, f"{text}`{name}{theirs.get(name, ' is missing')}`")

    def _hints(self) -> Iterator[Finding]:
        hints = self.reference("hints.md")
        found, edges = ladders(hints.text())
        if len(found) != _HINTS or not all([*found, *edges]):
            yield self._finding(
                hints.path, f"has {len(found)} hints; there must be three, and none may be empty"
            )
        if found and not _FIRST_SENTENCE.match(found[0]):
            yield self._finding(hints.path, "the first sentence of hint 1 must be a question")
        for line in _telling_lines(self.reference(f"{self._kata.name}.py")):
            if line in hints.text():
                yield self._finding(hints.path, f"gives away a line of the reference: `{line}`")

    def _forbidden(self) -> Iterator[Finding]:
        for rule in self._kata.forbid:
            if not guard.shortcuts(ast.parse(_use_of(rule)), [rule]):
                yield self._finding("katas/roadmap.toml", f"the guard does not catch `{rule}`")
        names = [f"{self._kata.name}.py", *self._workspace.references(self._kata, "alternatives")]
        for source in map(self.reference, names):
            for sentence in guard.shortcuts(ast.parse(source.text()), self._kata.forbid):
                yield self._finding(source.path, f"takes a shortcut. {sentence}")

    def _suite(self) -> Iterator[Finding]:
        path = self._workspace.suite(self._kata)
        tree = ast.parse(path.read_text(encoding="utf-8"))
        tests = [n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef) and n.name.startswith("test_")]
        for test in tests:
            fact = (ast.get_docstring(test) or "").strip()
            if not fact:
                yield self._finding(self._shown(path), f"`{test.name}` states no fact", test.lineno)
            elif not fact.endswith((".", "?")):
                text = f"the fact of `{test.name}` is no sentence: it ends neither with . nor with ?"
                yield self._finding(self._shown(path), text, test.lineno)
        names = [test.name for test in tests]
        for name in sorted({name for name in names if names.count(name) > 1}):
            yield self._finding(self._shown(path), f"`{name}` is defined twice: the first never runs")
        for node in ast.walk(tree):
            bare = _bare_comparison(node)
            if bare:
                text = f"{bare} lets nonsense through: compare with the assertions of dojo.testing"
                yield self._finding(self._shown(path), text, getattr(node, "lineno", 0))

    def _stub(self) -> Source:
        path = self._workspace.stub(self._kata)
        return Source(self._shown(path), path.read_bytes())

    def _shown(self, path: Path) -> str:
        return self._workspace.relative(path)

    def _finding(self, file: str, text: str, line: int = 0) -> Finding:
        return Finding(self._kata.name, file, line, text)


def _importable(name: str) -> bool:
    """Return whether a name leads to a module that is not a kata."""
    finders = [finder for finder in sys.meta_path if not isinstance(finder, KataFinder)]
    return any(finder.find_spec(name, None) is not None for finder in finders)


def _signatures(source: Source) -> dict[str, str]:
    """Return the public functions, classes and methods with the names of their parameters."""
    found: dict[str, str] = {}

    def visit(body: list[ast.stmt], prefix: str) -> None:
        for node in body:
            private = isinstance(node, (ast.FunctionDef, ast.ClassDef)) and _is_private(node.name)
            if isinstance(node, ast.FunctionDef) and not private:
                arguments = [a.arg for a in (*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs)]
                defaults = [ast.unparse(d) for d in (*node.args.defaults, *node.args.kw_defaults) if d]
                # A dunder method's parameters are called by position: their names are free.
                shown = len(arguments) if node.name.startswith("__") else ", ".join([*arguments, *defaults])
                found[prefix + node.name] = f"({shown})"
            elif isinstance(node, ast.ClassDef) and not private:
                found[prefix + node.name] = " (a class)"
                if not prefix:
                    visit(node.body, f"{node.name}.")

    visit(ast.parse(source.text()).body, "")
    # How a class keeps its values and shows itself is the author's business.
    return {name: shown for name, shown in found.items() if name.rpartition(".")[2] not in _FREE}


_FREE = {"__init__", "__post_init__", "__repr__", "__hash__", "__eq__"}


def _is_private(name: str) -> bool:
    return name.startswith("_") and not name.startswith("__")


def _telling_lines(reference: Source) -> list[str]:
    """Return the lines of code that would give the solution away: no signature, import or text."""
    lines = [line.strip() for line in reference.text().split("\n")]
    skipped = ("def ", "class ", "import ", "from ", "#", '"""', "raise ", "@")
    return [line for line in lines if len(line) >= _SHORTEST_TELLING_LINE and not line.startswith(skipped)]


def _use_of(rule: str) -> str:
    if rule == "@":
        return "a @ b"
    module, _, name = rule.rpartition(".")
    return f"from {module} import {name} as other\nother(x)" if module else f"import {rule}\n{rule}.x(y)"


def _bare_comparison(node: ast.AST) -> str | None:
    if isinstance(node, ast.Assert):
        return "a bare `assert`"
    if isinstance(node, (ast.Attribute, ast.Name)):
        name = node.attr if isinstance(node, ast.Attribute) else node.id
        if name in {"assert_allclose", "assert_array_equal", "assert_almost_equal", "approx", "allclose"}:
            return f"`{name}`"
    return None
