"""A kata's README: its parts, its formulas, its links, and the example that the suite repeats."""

import re
from collections.abc import Iterator

from markdown_it.token import Token

from dojo.authoring import formulas
from dojo.authoring.finding import Finding
from dojo.course.roadmap import Kata
from dojo.course.workspace import Workspace
from dojo.report.reading import is_math_fence, page_parser

_PARTS = ("Your task", "By hand", "What the tests ask", "Where it leads")
_MOST_LINES = 95  # but for what is asked on the edges, which is folded away
_EDGES = re.compile(r"^## On the edges\n.*?(?=^## )", re.MULTILINE | re.DOTALL)
_WORKED_EXAMPLE = "test_worked_example"
_NAMED_TEST = re.compile(r"^(test_\w+?)(_?\.\.\.)?$")


class Statement:
    """The README of one kata.

    Parameters
    ----------
    workspace, kata
        The course, and one of its katas, whose files are complete.
    """

    def __init__(self, workspace: Workspace, kata: Kata) -> None:
        self._kata = kata
        self._path = workspace.folder(kata) / "README.md"
        self._shown = workspace.relative(self._path)
        self._suite = workspace.suite(kata).read_text(encoding="utf-8")
        self._text = self._path.read_text(encoding="utf-8")
        self._tokens = page_parser().parse(self._text)

    def findings(self) -> Iterator[Finding]:
        """Yield what is wrong with the page."""
        yield from self._parts()
        yield from self._formulas()
        yield from self._links()
        yield from self._tests()

    def _parts(self) -> Iterator[Finding]:
        if not self._text.startswith(f"# {self._kata.title}\n"):
            yield self._finding(f"does not begin with the kata's title, `# {self._kata.title}`", 1)
        headings = [
            self._tokens[number + 1].content
            for number, token in enumerate(self._tokens)
            if token.type == "heading_open" and token.tag == "h2"
        ]
        for part in _PARTS:
            if part not in headings:
                yield self._finding(f"has no part `## {part}`")
        lines = _EDGES.sub("", self._text).count("\n")
        if lines > _MOST_LINES:
            yield self._finding(f"has {lines} lines; a page has at most {_MOST_LINES}")

    def _formulas(self) -> Iterator[Finding]:
        for token, line in _flat(self._tokens):
            if token.type in {"math_inline", "math_block"} or is_math_fence(token):
                fault = formulas.fault(token.content)
                if fault:
                    yield self._finding(f"formula `{token.content.strip()}`: {fault}", line)
            elif token.type == "text" and "$" in token.content:
                text = f"an unmatched dollar sign (in a table, `|` cuts a formula): {token.content}"
                yield self._finding(text, line)

    def _links(self) -> Iterator[Finding]:
        for token, line in _flat(self._tokens):
            target = str(token.attrGet("href") or token.attrGet("src") or "")
            if target and "://" not in target and not target.startswith(("#", "mailto:")):
                path = (self._path.parent / target.partition("#")[0]).resolve()
                if not path.exists():
                    yield self._finding(f"links to {target}, which does not exist", line)

    def _tests(self) -> Iterator[Finding]:
        if f"def {_WORKED_EXAMPLE}" not in self._suite:
            yield self._finding(f"its worked example must be in the suite, as `{_WORKED_EXAMPLE}`")
        for token, line in _flat(self._tokens):
            named = _NAMED_TEST.match(token.content) if token.type == "code_inline" else None
            if named and f"def {named.group(1)}{'' if named.group(2) else '('}" not in self._suite:
                yield self._finding(f"mentions {token.content}, which is not in the suite", line)

    def _finding(self, text: str, line: int = 0) -> Finding:
        return Finding(self._kata.name, self._shown, line, text)


def _flat(tokens: list[Token]) -> Iterator[tuple[Token, int]]:
    """Yield every token and those inside it, with the line of its block."""
    line = 0
    for token in tokens:
        line = token.map[0] + 1 if token.map else line
        yield token, line
        for child in token.children or ():
            yield child, line
