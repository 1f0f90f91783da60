"""The shape of the tool at a revision and now: ``python -m benchmarks.shape REVISION``."""

import ast
import io
import sys
import tarfile
from collections.abc import Iterator
from pathlib import PurePosixPath

from benchmarks.course import ROOT
from benchmarks.report import table
from dojo.course import git

_PACKAGE = PurePosixPath("src/dojo")
_STRUCTURE = PurePosixPath("tests/test_structure.py")
_SHORT, _LONG = 60, 200  # lines of a module
Files = dict[PurePosixPath, str]


def main() -> int:
    """Print a table with a column for the revision and one for the working tree."""
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    before, now = shape(committed(sys.argv[1])), shape(present())
    rows = [(what, before[what], now[what]) for what in now]
    print(table(("what", sys.argv[1], "now"), rows))
    return 0


def present() -> Files:
    """Return the text of each file of the tool in the working tree, by its path."""
    paths = [*(ROOT / _PACKAGE).rglob("*.py"), ROOT / _STRUCTURE]
    return {
        PurePosixPath(path.relative_to(ROOT).as_posix()): path.read_text(encoding="utf-8") for path in paths
    }


def committed(revision: str) -> Files:
    """Return the text of each file of the tool in a revision, by its path."""
    archive = git.run(ROOT, "archive", revision, "--", str(_PACKAGE), str(_STRUCTURE))
    if archive is None:
        raise SystemExit(f"Git knows no revision {revision!r} that has {_PACKAGE} and {_STRUCTURE}.")
    with tarfile.open(fileobj=io.BytesIO(archive)) as packed:
        read = {
            PurePosixPath(member.name): packed.extractfile(member) for member in packed if member.isfile()
        }
        return {path: file.read().decode() for path, file in read.items() if file and path.suffix == ".py"}


def shape(files: Files) -> dict[str, str]:
    """Return what is counted, as text, by what it is."""
    modules = {
        path.relative_to(_PACKAGE): text
        for path, text in files.items()
        if path.is_relative_to(_PACKAGE) and "scaffold" not in path.parts
    }
    lines = {path: len(text.splitlines()) for path, text in modules.items()}
    size, name = max(found for text in modules.values() for found in _functions(text))
    return {
        "modules at the top": str(sum(len(path.parts) == 1 for path in modules)),
        "folders": str(len({path.parts[0] for path in modules if len(path.parts) > 1})),
        "modules": str(len(modules)),
        "floors": str(_floors(files[_STRUCTURE])),
        "circles among modules": str(len(circles(imports(modules)))),
        f"modules below {_SHORT} lines": str(sum(count < _SHORT for count in lines.values())),
        f"modules above {_LONG} lines": str(sum(count > _LONG for count in lines.values())),
        "longest function": f"{name}, {size} lines",
        "lines": f"{sum(lines.values()):,}",
    }


def imports(modules: Files) -> dict[str, set[str]]:
    """Return for each module the modules of the tool that it imports, wherever in the file."""
    named = {_dotted(path): text for path, text in modules.items()}
    return {name: {found for found in _imported(text) if found in named} for name, text in named.items()}


def circles(graph: dict[str, set[str]]) -> set[frozenset[str]]:
    """Return the groups of modules of which each imports each other, directly or through others."""
    reached = {name: _reached(graph, name) for name in graph}
    return {
        frozenset(other for other in reached[name] if name in reached[other])
        for name in graph
        if name in reached[name]
    }


def _reached(graph: dict[str, set[str]], start: str) -> set[str]:
    found: set[str] = set()
    waiting = list(graph[start])
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting.extend(graph[name])
    return found


def _imported(text: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def _dotted(path: PurePosixPath) -> str:
    return ".".join(("dojo", *path.with_suffix("").parts)).removesuffix(".__init__")


def _floors(structure: str) -> int:
    # Which rooms lie on which floor is not in the code: the test that holds it knows.
    for node in ast.parse(structure).body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "LAYERS":
            return len(ast.literal_eval(node.value))
    raise SystemExit(f"{_STRUCTURE} has no LAYERS.")


def _functions(text: str) -> Iterator[tuple[int, str]]:
    """Yield the number of lines of each function, its docstring apart, and its name."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            body = node.body[1:] if ast.get_docstring(node) else node.body
            yield (body[-1].end_lineno or 0) - body[0].lineno + 1 if body else 0, node.name


if __name__ == "__main__":
    sys.exit(main())
